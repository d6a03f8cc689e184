import { expect, test } from 'vitest';
import type { Content, LanguagePage } from '@/content/model';
import { directionOf, publishedLanguages } from '@/site/languages';
import { neverEmpty, noLanguage } from '@/site/no-language';

const page = (id: string, reviewed?: LanguagePage['reviewed']) => ({ id, reviewed }) as LanguagePage;
const content = { language: [page('uk'), page('de', { on: '2026-11-30', by: 'editor-1' })] } as Content;

const idsOf = (pages: LanguagePage[]) => pages.map(({ id }) => id);

test('a translation that nobody has read is published, unless the build leaves it out', () => {
  expect(idsOf(publishedLanguages(content, false))).toEqual(['uk', 'de']);
  expect(idsOf(publishedLanguages(content, true))).toEqual(['de']);
});

test('a build without a page in another language is no mistake', () => {
  expect(neverEmpty(['uk', 'de'])).toEqual(['uk', 'de']);
  expect(neverEmpty([])).toEqual([noLanguage]);
});

test('Arabic is written from right to left, Tigrinya and Dutch from left to right', () => {
  expect(['ar', 'ti', 'nl'].map(directionOf)).toEqual(['rtl', 'ltr', 'ltr']);
});
