import { expect, test, vi } from 'vitest';
import { checkUntranslated } from '@/editors/check/rules/untranslated';
import { sourcesIn } from './fixture';

vi.mock('@/i18n/locale', async () => (await import('../../support/frisian')).localeWithFrisian());

const dutch = `Wie belt, praat met iemand die rustig luistert.

Je mag alles vragen, ook als het klein lijkt.`;
const english = `Who calls talks to somebody who listens.

You may ask anything, even if it seems small.`;

/** What an editor is told of the texts of a page, per language its body. */
const told = (bodies: Record<string, string>, summary = (locale: string) => `In ${locale}.`) => {
  const files = Object.entries(bodies).map(([locale, body]) => [
    `content/pages/calling/${locale}.mdx`,
    `---\ntitle: Bellen\nslug: bellen\nsummary: "${summary(locale)}"\n---\n\n${body}\n`,
  ]);
  const page = sourcesIn({ 'content/pages/calling/page.yaml': 'order: 1\n', ...Object.fromEntries(files) }).find(
    'page',
    'calling',
  );
  return page ? checkUntranslated(page).map(({ file, line, details }) => [file.slice(22), line, ...details]) : [];
};

test('a visitor is not given the Dutch text as the Frisian or the English one', () => {
  expect(told({ nl: dutch, en: english, fy: dutch })).toEqual([['fy.mdx', 7, 'nl', 1]]);
  expect(told({ nl: dutch, en: dutch })).toEqual([['en.mdx', 7, 'nl', 1]]);
});

test('nor the English text as the Frisian one', () => {
  expect(told({ nl: dutch, en: english, fy: english })).toEqual([['fy.mdx', 7, 'en', 1]]);
});

test('nor one paragraph, item of a list or summary of it, however its lines are broken', () => {
  const [first = '', second = ''] = dutch.split('\n\n');
  expect(told({ nl: dutch, en: `Who calls talks.\n\n${second}` })).toEqual([['en.mdx', 9, 'nl', 0]]);
  expect(told({ nl: `- ${first}`, en: `- ${first.replace(' met ', '\n  met ')}` })).toEqual([['en.mdx', 7, 'nl', 0]]);
  expect(told({ nl: dutch, en: english }, () => 'Over wie belt en wie er luistert.')).toEqual([['en.mdx', 4, 'nl', 0]]);
});

test.each([
  ['names', 'Offlimits, Fonds Slachtofferhulp, Ministerie van Justitie en Veiligheid: 2022, 2023'],
  ['a quotation', '“Wie belt, praat met iemand die rustig luistert.” (Offlimits)'],
  ['a few words', 'Hotline, helpline en panel'],
])('%s may be the same in two languages', (_what, body) => {
  expect(told({ nl: body, en: body })).toEqual([]);
});
