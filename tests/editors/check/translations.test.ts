import { expect, test } from 'vitest';
import { type Files, swap, withFault } from './fixture';

const record = (parts: number) =>
  `translatedFrom:\n  fields: { title: "0123456789" }\n  body: [${Array.from({ length: parts }, () => '"0123456789"').join(', ')}]\n---\n`;

const put = (files: Files, locale: string, parts: number) =>
  swap(files, `content/services/helpwanted/${locale}.mdx`, /---\n(?=\n)/, record(parts));

test('a record with as many parts as the translation is right', () => {
  expect(withFault((files) => put(files, 'en', 2))).toBe('');
});

test('a record of other parts, and one in the Dutch text, are told', () => {
  expect(withFault((files) => put(files, 'en', 3))).toMatchInlineSnapshot(
    `"content/services/helpwanted/en.mdx:7:1 translatedFrom: This was recorded as a translation of 3 parts, and the text has 2 now. Compare the texts, then: npm run content:status -- --accept content/services/helpwanted/en.mdx"`,
  );
  expect(withFault((files) => put(files, 'nl', 2), 'nl')).toMatchInlineSnapshot(
    `"content/services/helpwanted/nl.mdx:7:1 translatedFrom: Bij de Nederlandse tekst staat waarvan die vertaald is, terwijl juist de andere talen hiervan vertaald zijn. Haal translatedFrom hier weg."`,
  );
});

test('what is no fingerprint is told where it stands', () => {
  expect(
    withFault((files) => {
      put(files, 'en', 2);
      swap(files, 'content/services/helpwanted/en.mdx', '"0123456789"]', '"0123"]');
    }),
  ).toMatchInlineSnapshot(
    `"content/services/helpwanted/en.mdx:9:24 translatedFrom.body[1]: This must be ten characters from 0 to 9 and a to f. Write it like that."`,
  );
});
