import { expect, test } from 'vitest';
import { findings } from '@/editors/check/prose';
import { phonePatterns } from '@/editors/check/prose/contacts';
import { nothingKept } from '@/editors/read/kept';
import { inBody, placesWith, swap } from './fixture';

const phones = phonePatterns({ documents: [], find: () => undefined, ids: () => [], kept: nothingKept });
const found = (text: string, locale = 'nl') =>
  findings(text, locale, phones, true).map(({ code, words }) => `${code}: ${words}`);

test.each([
  '0800-0432',
  '0800 0432',
  '08000432',
  '0900-8844',
  '0900 0101',
  '0800-266 64 36',
  '020-261 52 75',
  '(020) 261 52 75',
  '0202615275',
  '06-12345678',
  '06 12 34 56 78',
  '088-0331100',
  '085-1304658',
  '+31 20 261 52 75',
  '+31(0)202615275',
  '0031 20 2615275',
  '715 7911',
  '717-8000',
  '14 020',
  '116 111',
  '020.261.52.75',
])('the phone number %s may not be typed', (number) => {
  expect(found(`Bel ${number}.`)).toEqual([`typed-phone: ${number}`]);
});

test.each([
  ['Bel bij gevaar 111.', 'typed-phone: 111'],
  ['Bel 1-1-2.', 'typed-phone: 1-1-2'],
  ['Call 1 1 3 now.', 'typed-phone: 1 1 3'],
  ['Bel O8OO-O432.', 'typed-phone: O8OO-O432'],
  ['Bel nul achthonderd nul vier drie twee.', 'typed-phone: nul achthonderd nul vier drie twee'],
  ['Je moet 1 1 2 bellen.', 'typed-phone: 1 1 2'],
  ['Bel één één twee.', 'typed-phone: één één twee'],
  ['Bel honderdtwaalf.', 'typed-phone: honderdtwaalf'],
  ['Bel ０８００-０４３２.', 'typed-phone: ０８００-０４３２'],
  ['Bel ٠٨٠٠-٠٤٣٢.', 'typed-phone: ٠٨٠٠-٠٤٣٢'],
  ['Bel 0800–0432.', 'typed-phone: 0800–0432'],
  ['Bel 020−261−52−75.', 'typed-phone: 020−261−52−75'],
  ['Mail naam (at) voorbeeld.nl.', 'typed-email: naam (at) voorbeeld.nl'],
  ['Mail naam[at]voorbeeld[punt]nl.', 'typed-email: naam[at]voorbeeld[punt]nl'],
  ['Open: ma-vr 9-17.', 'typed-hours: ma-vr 9-17'],
  ['Mon-Fri 9:00–17:00.', 'typed-hours: Mon-Fri 9:00–17:00'],
  ['Open van 9.00 tot 17.00 uur.', 'typed-hours: 9.00 tot 17.00 uur'],
  ['Monday to Friday, 9 am to 5 pm.', 'typed-hours: 9 am to 5 pm'],
  ['Mail naar info@offlimits.nl.', 'typed-email: info@offlimits.nl'],
  ['Er waren 144.058 stuks.', 'typed-number: 144.058'],
  ['There were 144,058 of them.', 'typed-number: 144,058'],
  ['Het waren er 30 000.', 'typed-number: 30 000'],
  ['Het waren er 12500.', 'typed-number: 12500'],
  ['Het waren er ruim 1000.', 'typed-number: 1000'],
  ['Meer dan 63% zegt ja.', 'typed-percentage: 63%'],
  ['Meer dan 63 procent zegt ja.', 'typed-percentage: 63 procent'],
  ['Meer dan 2,5 per cent zegt ja.', 'typed-percentage: 2,5 per cent'],
  ['Ongeveer vijftig procent zegt ja.', 'typed-percentage: vijftig procent'],
  ['Het kost € 25.', 'typed-money: € 25'],
  ['Het kost 25 euro.', 'typed-money: 25 euro'],
  ['It costs EUR 25.', 'typed-money: EUR 25'],
  ['Het kost 1,5 miljoen euro.', 'typed-money: 1,5 miljoen euro'],
  ['Er zijn 2 miljoen mensen.', 'typed-number: 2 miljoen'],
  ['A million people.', 'typed-number: A million'],
  ['Er zijn tienduizend stuks.', 'typed-number: tienduizend'],
  ['Het waren 300 meldingen.', 'typed-count: 300 meldingen'],
  ['Het waren 300 nieuwe meldingen.', 'typed-count: 300 nieuwe meldingen'],
  ['De raad heeft vijftien leden.', 'typed-count: vijftien leden'],
  ['Het waren 2000 meldingen.', 'typed-count: 2000 meldingen'],
])('the figure in "%s" may not be typed', (text, expected) => {
  expect(found(text)).toEqual([expected]);
});

test.each([
  ['They got 300 reports.', 'typed-count: 300 reports'],
  ['It has twelve young members.', 'typed-count: twelve young members'],
  ['They saw 40 web addresses.', 'typed-count: 40 web addresses'],
])('the figure in "%s" may not be typed in English either', (text, expected) => {
  expect(found(text, 'en')).toEqual([expected]);
});

test.each([
  'Bel 112 bij nood, of 113.',
  'Bel ons, er zijn 100 banken bij.',
  'Van 18 tot 20 uur is er een ander team \uFFFC.',
  'Van 8 tot 18 jaar.',
  'Je bent 8 tot 18 jaar.',
  'Dat kan 24 uur per dag, 7 dagen per week, 24/7.',
  'Er zijn drie partners.',
  'In 2024 kregen jongeren hulp.',
  'Sinds 2020 is dat zo.',
  'Op 22 november 2026 om 09.30 uur.',
  'Tussen 2019 en 2022 (2019-2022).',
  'De norm is EN 301 549, versie 3.2.1.',
  'Richtlijn 2016/2102 en Verordening 2022/2065.',
  'Artikel 240b gaat daarover.',
  'Kamerstuk 36 377, nummer 6.',
  'Ben je 16 of jonger?',
  'Vanaf 12 mogen kinderen zelf kiezen.',
  'Onder de 18 krijgen jongeren hulp.',
  'De tien vragen staan hieronder.',
  'Stuur één melding.',
  'Binnen 24 uur meldingen lezen.',
  'Action 41, WCAG 2.2 AA.',
  'Stap 2: meld het.',
  'Bel 112. Jongeren bellen Helpwanted.',
  'In de jaren 1990 was er 1 meldpunt.',
  'Kies 1, 2 of 3 organisaties die bij je passen?'.replace('3 organisaties', '3'),
])('"%s" is ordinary prose', (text) => {
  expect(found(text)).toEqual([]);
});

test.each([
  'In 2022 reports rose.',
  'It has three partners.',
  'Ages 8 to 18.',
  'Open 24 hours a day, 7 days a week.',
  'One report is enough.',
  'If you are under 18 many organisations can help.',
  'The two of you.',
  'Since 2021 members meet online.',
])('"%s" is ordinary prose in English', (text) => {
  expect(found(text, 'en')).toEqual([]);
});

test('a number of a channel is a phone number as soon as the content has it', () => {
  const text = 'content/services/helpwanted/nl.mdx';
  const told = placesWith((files) => {
    swap(files, 'content/services/helpwanted/service.yaml', '020-261 52 75', '911');
    files[text] += '\nCall 911, not 9110 nor 112.\n';
  });
  expect(told).toEqual([`${text}:21:6 typed-phone`, `${text}:21:15 typed-number`]);
});

test('what is typed is found in every place that readers see, with its place', () => {
  const text = 'content/services/helpwanted/nl.mdx';
  const structure = 'content/services/helpwanted/service.yaml';
  const told = placesWith((files) => {
    swap(files, text, 'summary: About it.', 'summary: "Bel: \\"nu\\" 0800-0432 of 0800-0432."');
    files[text] +=
      '\nLine one,\nline two **0800**-0432,\n> quote 63%\n\n`code 30.000`\n\n[see 0900-8844](https://example.org)\n';
    swap(files, structure, /$/, '    note: { nl: "Mail a@example.org", en: "It costs € 5" }\n');
    swap(files, 'content/sources/about/source.yaml', 'About us', 'About 30,000 reports, € 5');
  });
  expect(told).toEqual([
    `${text}:4:23 typed-phone`,
    `${text}:4:36 typed-phone`,
    `${text}:22:12 typed-phone`,
    `${text}:23:9 typed-percentage`,
    `${text}:25:7 typed-number`,
    `${text}:27:6 typed-phone`,
    `${structure}:28:23 typed-email`,
    `${structure}:28:53 typed-money`,
  ]);
});

test('a figure that comes in by its component is fine before a counted noun', () => {
  const words = 'Dat zijn <Figure series="reports" year="2022" /> meldingen.';
  expect(inBody(words)).toBe('');
});
