import { expect, test } from 'vitest';
import { HonestyCard } from '@/blocks/HonestyCard';
import { honestyQuestions } from '@/content/schema/honesty';
import { locales } from '@/i18n/locale';
import { evidence, serviceWith } from '../support/documents';
import { messages, renderIn } from '../support/render';

const textsOf = (container: HTMLElement, tag: string) =>
  [...container.querySelectorAll(tag)].map((element) => element.textContent?.trim());

test.each(locales)(
  'all ten questions are named: what we do not know is one sentence, to ask at the beginning (%s)',
  (locale) => {
    const text = renderIn(locale, <HonestyCard service={serviceWith({})} />).textContent;
    expect(text).toContain(messages[locale].Honesty.askFirst);
    for (const question of honestyQuestions) expect(text).toContain(messages[locale].Honesty.ask[question]);
  },
);

test.each(locales)(
  'nobody in danger is told to ask something first: what we do not know is folded away (%s)',
  (locale) => {
    const { askFirst, unknown, ask } = messages[locale].Honesty;
    const container = renderIn(locale, <HonestyCard service={{ ...serviceWith({}), id: 'emergency-112' }} />);
    expect(container.textContent).not.toContain(askFirst);
    expect(container.querySelector('details')?.textContent).toContain(`${unknown} ${ask.anonymous}`);
  },
);

const recorded = (fields = evidence) =>
  serviceWith({ honesty: { recorded: fields } }, { honesty: { recorded: 'No, never recorded.' } });

test('a visitor reads what is known first, each answer under its own question', () => {
  const container = renderIn('en', <HonestyCard service={recorded()} />);
  expect(textsOf(container, 'dt')).toEqual([messages.en.Honesty.recorded]);
  expect(textsOf(container, 'dd')).toEqual(['No, never recorded.']);
  const { recorded: asked, ...others } = messages.en.Honesty.ask;
  expect(container.textContent).not.toContain(asked);
  for (const question of Object.values(others)) expect(container.textContent).toContain(question);
});

test('what cannot be asked of a service is not named', () => {
  const text = renderIn('en', <HonestyCard service={serviceWith({ doesNotApply: ['onBill'] })} />).textContent;
  expect(text).toContain(messages.en.Honesty.ask.cost);
  expect(text).not.toContain(messages.en.Honesty.ask.onBill);
});

test('where everything is known, nothing is left to ask', () => {
  const all = Object.fromEntries(honestyQuestions.map((question) => [question, evidence]));
  const words = Object.fromEntries(honestyQuestions.map((question) => [question, `Answer to ${question}.`]));
  const container = renderIn('en', <HonestyCard service={serviceWith({ honesty: all }, { honesty: words })} />);
  const named = textsOf(container, 'dt');
  expect(named.toSorted()).toEqual(honestyQuestions.map((question) => messages.en.Honesty[question]).toSorted());
  // What makes somebody dare comes first, and is not folded.
  const first = ['anonymous', 'policeTold', 'parentsTold', 'cost', 'limits'] as const;
  expect(named.slice(0, first.length)).toEqual(first.map((question) => messages.en.Honesty[question]));
  expect(textsOf(container, 'details dt')).toEqual(named.slice(first.length));
  expect(container.textContent).not.toContain(messages.en.Honesty.askFirst);
});

test('the same answer to two questions in a row is said once', () => {
  const answers = { policeTold: 'Never.', parentsTold: 'Never.' };
  const service = serviceWith({ honesty: { policeTold: evidence, parentsTold: evidence } }, { honesty: answers });
  const container = renderIn('en', <HonestyCard service={service} />);
  expect(textsOf(container, 'dd')).toEqual(['Never.']);
  expect(textsOf(container, 'dt')[0]).toMatch(/police.*parents/);
});

test('an answer from another source than the page says in a fold where it comes from', () => {
  const fold = (fields: typeof evidence) =>
    renderIn(
      'en',
      <HonestyCard service={serviceWith({ honesty: { anonymous: fields } }, { honesty: { anonymous: 'Yes.' } })} />,
    ).querySelector('details')?.textContent;
  expect(fold({ sources: ['report'], asOf: '2019' })).toMatch(/anonymous.*Ministry.*2019/);
  expect(fold(evidence)).toBeUndefined();
});
