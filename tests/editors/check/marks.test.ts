import { expect, test } from 'vitest';
import { placesWith, swap } from './fixture';

const text = 'content/services/helpwanted/nl.mdx';
const structure = 'content/services/helpwanted/service.yaml';

/** What is said of the Dutch text with words below both texts, on lines counted from those words. */
function below(words: string): string[] {
  const told = placesWith((files) => {
    for (const locale of ['nl', 'en']) files[`content/services/helpwanted/${locale}.mdx`] += `\n${words}\n`;
  });
  const ofDutch = told.filter((each) => !each.startsWith('content/services/helpwanted/en.mdx'));
  return ofDutch.map((each) => each.replace(`${text}:`, '').replace(/^\d+/, (line) => String(Number(line) - 20)));
}

test.each([
  ['a table', '| Dag | Open |\n|---|---|\n| ma | ja |', ['1:1 unread-mark']],
  ['a table without outer lines', 'Dag | Open\n--- | ---\nma | ja', ['2:1 unread-mark']],
  ['a footnote', 'Zo staat het er[^1].', ['1:16 unread-mark']],
  ['words struck out', 'Bel ~~maandag~~ dinsdag.', ['1:5 unread-mark']],
  ['a task', '- [ ] nog navragen', ['1:3 unread-mark']],
  ['a space inside the stars', '**Let op: **bel eerst.', ['1:1 unread-mark']],
  ['a star that is not closed', 'Bel *nu en niet later.', ['1:5 unread-mark']],
  ['a heading without a space', '##Kop zonder spatie', ['1:1 unread-mark']],
  ['a bare address', 'Kijk op https://www.voorbeeld.nl/hulp voor meer.', ['1:9 unread-mark']],
  ['a bare address without https', 'Kijk op www.voorbeeld.nl voor meer.', ['1:9 unread-mark']],
  ['a space inside a link', 'Kijk bij [naam] (https://voorbeeld.nl).', ['1:15 unread-mark', '1:18 unread-mark']],
  ['a link to a name that is not there', 'Kijk bij [naam][bron].', ['1:15 unread-mark']],
  ['letters in the wrong encoding', 'In het cafÃ© op de hoek.', ['1:11 unread-mark']],
  ['letters that no program could read', 'In het caf\uFFFD.', ['1:11 unread-mark']],
  ['letters below the line', 'H~2~O.', ['1:2 unread-mark']],
  ['words underlined', 'Bel ++nu++.', ['1:5 unread-mark']],
  ['a box of another program', '> [!NOTE]\n> Bel nu.', ['1:3 unread-mark']],
  ['a box with colons', '::: tip\nBel nu.\n:::', ['1:1 unread-mark']],
  ['a link of a wiki', 'Zie [[Contact]].', ['1:5 unread-mark']],
  ['a picture by name', 'Bel :telephone: nu.', ['1:5 unread-mark']],
  ['a field of another program', 'Dag %naam%.', ['1:5 unread-mark']],
  ['a sum', '$$x$$', ['1:1 unread-mark']],
  ['a line below a word that is not closed', 'Bel _nu.', ['1:5 unread-mark']],
  ['a line of dashes below a sentence', 'Dit is een zin.\n---', ['1:1 heading-underlined']],
  ['a year at the start of a sentence', '2019. Een jaar vol verandering.', ['1:1 list-start']],
])('%s in a text is named at its place', (_what, words, told) => {
  expect(below(words)).toEqual(told);
});

test.each([
  'C# en 2*3 en a | b en leraar*es.',
  'Zie [sic] (toelichting) en 5 * 3.',
  '2019\\. Een jaar.',
  '1. Bel.\n2. Wacht.\n\nDaarna:\n\n1. Mail.',
  'Vul in: ______ en **vet** en _schuin_ en __ook vet__.',
  'Zin.\n\n---\n\nZin.',
  'C++ en g++, ~ 5 jaar, 10:30:15 en a_b.',
  'Bel ☎️, 1️⃣ en 👍🏽 en 🏴󠁧󠁢󠁥󠁮󠁧󠁿.',
])('honest words pass: %s', (words) => {
  expect(below(words)).toEqual([]);
});

test.each([
  ['“Hulp bij de lijn”', 'quotes around all of it'],
  ['Hulp &amp; advies', 'a sign as HTML writes it'],
  ['"Bel **nu** gratis."', 'bold'],
  ['Bel _nu_ gratis.', 'italic'],
  ['Bel <b>nu</b> gratis.', 'a tag'],
  ['Beste {{naam}}', 'a field of another program'],
  ['"Zie [ons](https://a.nl)."', 'a link'],
])('%s is no plain words: %s', (value) => {
  expect(placesWith((files) => swap(files, text, 'About it.', value)).map((each) => each.split(' ')[1])).toEqual([
    'unread-mark',
  ]);
});

test.each(['Zeg: “ja” of “nee”', '“Ja” zei ze, “nee” dacht ze', 'Hulp & advies', 'R&D; en 1 < 2'])(
  'a field may say %s',
  (value) => {
    expect(placesWith((files) => swap(files, text, 'About it.', `'${value}'`))).toEqual([]);
  },
);

test('a mark in the name of an organisation is named too', () => {
  expect(placesWith((files) => swap(files, structure, 'name: "Helpwanted"', 'name: "**Helpwanted**"'))).toEqual([
    `${structure}:5:10 unread-mark`,
  ]);
});

test.each([
  ['Bel geen 112', 'call-forbidden'],
  ['Do not call 113', 'call-forbidden'],
  ['Open **nu**', 'unread-mark'],
  ['Open &amp; dicht', 'unread-mark'],
  ['TODO', 'to-do'],
  ['Bel 0800–0432', 'typed-phone'],
])('on a button "%s" is refused', (words, code) => {
  expect(
    placesWith((files) => swap(files, 'messages/nl.json', '"Open"', `"${words}"`)).map((told) => told.split(' ')[1]),
  ).toEqual([code]);
});
