import { expect, test } from 'vitest';
import { ProvenanceList } from '@/blocks/ProvenanceList';
import { SourceNote } from '@/blocks/SourceNote';
import { locales } from '@/i18n/locale';
import { channelFields, serviceWith } from '../support/documents';
import { messages, renderIn } from '../support/render';

test.each(locales)('a note names who says so, and leads to that source in the list (%s)', (locale) => {
  const links = [
    ...renderIn(locale, <SourceNote sources={['survey', 'report']} asOf="2024-05" />).querySelectorAll('a'),
  ];
  const list = `/${locale}/about-${locale}/sources-${locale}/`;
  expect(links.map((link) => link.getAttribute('href'))).toEqual([`${list}#source-survey`, `${list}#source-report`]);
  expect(links.map(({ textContent }) => textContent)).toEqual([
    expect.stringMatching(/Bureau$/),
    expect.stringMatching(/Ministry$/),
  ]);
});

test('in a list of services a note names its source without a link', () => {
  const container = renderIn('en', <SourceNote sources={['survey']} asOf="2024-05" isLinked={false} />);
  expect(container.textContent).toContain('Bureau');
  expect(container.querySelector('a')).toBeNull();
});

test('a note says from when it is, as precisely as that is known', () => {
  expect(renderIn('en', <SourceNote sources={['survey']} asOf="2024-05" />).textContent).toMatch(/, May 2024$/);
  expect(renderIn('en', <SourceNote sources={['survey']} asOf="2024" />).textContent).toMatch(/, 2024$/);
});

test.each(locales)('a source without a date says so (%s)', (locale) => {
  const { textContent } = renderIn(locale, <SourceNote sources={['leaflet']} asOf="undated" />);
  expect(textContent).toMatch(new RegExp(`, ${messages[locale].SourceNote.undated}$`));
});

test('a source that is not in the list stops the build', () => {
  expect(() => renderIn('en', <SourceNote sources={['nowhere']} asOf="2024" />)).toThrow('nowhere');
});

test('the end of a page names each source of its facts, with title and date', () => {
  const service = serviceWith({ channels: [channelFields({ sources: ['leaflet'] })] });
  const items = [...renderIn('nl', <ProvenanceList document={service} />).querySelectorAll('li')];
  expect(items.map(({ textContent }) => textContent)).toEqual([
    'Bureau: Onderzoek, 1 mei 2024',
    `Archive: Onderzoek, ${messages.nl.ProvenanceList.undated}`,
  ]);
});
