import { type Content, type Found, foundDocuments } from '@/content/model';
import { contentTypes } from '@/content/schema';
import type { Locale } from '@/i18n/locale';
import { locales } from '@/i18n/locale';
import { isHeading, wordsOf } from '@/lib/prose-tree';

/** What can be found: one document in one language, as text per field. */
export type SearchDocument = {
  /** Type and id: `situation/sextortion`. */
  id: string;
  title: string;
  /** Other names, street words, the words that people would say; from this language. */
  names: string;
  /** Title and names in the other languages: people mix them. */
  foreign: string;
  summary: string;
  headings: string;
  body: string;
};

/** Everything that can be found in a language. */
export function searchDocuments(content: Content, locale: Locale): SearchDocument[] {
  return foundDocuments(content).map((document) => searchDocument(document, content, locale));
}

function searchDocument(document: Found, content: Content, locale: Locale): SearchDocument {
  const { title, summary, body } = document.words[locale];
  const blocks = body.tree.type === 'root' ? body.tree.children : [];
  return {
    id: `${document.type}/${document.id}`,
    title,
    names: namesOf(document, locale).join(' | '),
    foreign: locales
      .filter((other) => other !== locale)
      .flatMap((other) => [document.words[other].title, ...knownAs(document, other)])
      .join(' | '),
    summary,
    headings: [
      ...sectionTitles(document, content, locale),
      ...blocks.filter(isHeading).map((heading) => wordsOf(heading)),
    ].join(' | '),
    body: [
      ...spoken(document, locale),
      ...blocks.filter((block) => !isHeading(block)).map((block) => wordsOf(block)),
    ].join(' '),
  };
}

/** What stands on a page as a part of it: dates, material and guidelines are found through their page. */
function sectionTitles({ type, id }: Found, content: Content, locale: Locale): string[] {
  if (type !== 'page') return [];
  return [
    ...[...content.event, ...content.resource]
      .filter((document) => contentTypes[document.type].under === id)
      .map(({ title }) => title[locale]),
    ...content.guideline
      .filter((document) => contentTypes[document.type].under === id)
      .map(({ words }) => words[locale].title),
  ];
}

function namesOf(document: Found, locale: Locale): string[] {
  return [...document.words[locale].searchPhrases, ...knownAs(document, locale)];
}

function knownAs(document: Found, locale: Locale): string[] {
  switch (document.type) {
    case 'situation':
      return document.words[locale].alsoKnownAs;
    case 'service':
      return [
        ...document.words[locale].alsoKnownAs,
        ...document.channels
          .filter(({ status }) => status === 'current')
          .map(({ value }) => value.replace(/^https:\/\/(www\.)?/, '')),
      ];
    default:
      return [];
  }
}

/** What a situation says outside its prose. */
function spoken(document: Found, locale: Locale): string[] {
  if (document.type !== 'situation') return [];
  const { say, steps } = document.words[locale];
  return [...Object.values(say), ...Object.values(steps)];
}
