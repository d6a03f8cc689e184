import { expect, test } from 'vitest';
import { HonestyCard } from '@/blocks/HonestyCard';
import { honestyQuestions } from '@/content/schema/service';
import { locales } from '@/i18n/locale';
import { evidence, serviceFields, serviceWith } from '../support/documents';
import { messages, renderIn } from '../support/render';

const { honesty: unknown } = serviceFields() as { honesty: Record<string, unknown> };

const textsOf = (container: HTMLElement, tag: string) =>
  [...container.querySelectorAll(tag)].map((element) => element.textContent?.trim());

test.each(locales)('every service answers the same ten questions in the same order (%s)', (locale) => {
  const container = renderIn(locale, <HonestyCard service={serviceWith({})} />);
  expect(textsOf(container, 'dt')).toEqual(honestyQuestions.map((question) => messages[locale].Honesty[question]));
  expect(container.querySelectorAll('dt')).toHaveLength(10);
});

test.each(locales)('a visitor is told what we do not know (%s)', (locale) => {
  const container = renderIn(locale, <HonestyCard service={serviceWith({})} />);
  expect(textsOf(container, 'dd')).toEqual(Array(10).fill(messages[locale].Honesty.unknown));
});

test('a visitor reads the answer beside its own question', () => {
  const service = serviceWith(
    { honesty: { ...unknown, recorded: evidence } },
    { honesty: { recorded: 'No, never recorded.' } },
  );
  const answers = textsOf(renderIn('en', <HonestyCard service={service} />), 'dd');
  expect(answers[honestyQuestions.indexOf('recorded')]).toBe('No, never recorded.');
  expect(answers.filter((answer) => answer === messages.en.Honesty.unknown)).toHaveLength(9);
});

test('an answer from another source than the page says where it comes from', () => {
  const service = serviceWith(
    { honesty: { ...unknown, recorded: { sources: ['report'], asOf: '2019' } } },
    { honesty: { recorded: 'No.' } },
  );
  const answer = textsOf(renderIn('en', <HonestyCard service={service} />), 'dd')[2];
  expect(answer).toContain('Ministry');
  expect(answer).toContain('2019');
});
