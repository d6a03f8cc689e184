import { expect, test } from 'vitest';
import { headingsOf } from '@/editors/check/body/headings';
import { wordsOf } from '@/editors/read/body';
import { readContent } from '@/editors/read/read';
import { translatableOf, translationStatus } from '@/editors/status/translations';
import { headingId } from '@/lib/heading-id';
import { splitSections } from '@/lib/sections';

const { sources } = readContent('.');

test('every translation on the site says what it was made from: npm run content:status -- --accept FILE', () => {
  expect(translationStatus(sources).unrecorded).toEqual([]);
});

test('every heading of every text is the start of a part, so that a note can stand below it', () => {
  const texts = sources.documents.flatMap(({ texts }) => texts);
  expect(texts.length).toBeGreaterThan(200);
  for (const text of texts) {
    const parts = splitSections(translatableOf(text).body).slice(1);
    const headings = text.body ? headingsOf(text.body) : [];
    expect(parts.map(({ id }) => id)).toEqual(headings.map((heading) => headingId(wordsOf(heading))));
  }
});
