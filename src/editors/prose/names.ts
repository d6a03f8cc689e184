import type { CheckedDocument } from '../read/documents';
import { everyText } from '../read/yaml/walk';
import { wordsIn } from './language/words';

/** What has a name that a reader must recognise, or a word that the glossary explains. */
const named: ReadonlySet<string> = new Set(['page', 'service', 'node', 'partner', 'term']);

/** The fields with the name. */
const nameFields: ReadonlySet<unknown> = new Set(['title', 'profileName', 'alsoKnownAs']);

/** Tells whether words, as they stand in a text, are all part of names. */
export type NameTest = (words: string) => boolean;

/**
 * The words that have no plainer or shorter one, because a page, a service, a part of the centre, a partner or a term of
 * the glossary is called so, in any language. A plural is the same word.
 */
export function namesIn(documents: readonly CheckedDocument[]): NameTest {
  const names = new Set(
    documents
      .filter(({ type }) => named.has(type))
      .flatMap(({ structure, texts }) => [structure, ...texts.map(({ frontMatter }) => frontMatter)])
      .flatMap((yaml) => (yaml ? everyText(yaml.data) : []))
      .filter(({ path }) => nameFields.has(path[0]))
      .flatMap(({ text }) => wordsIn(text.toLowerCase(), 'nl'))
      .flatMap(({ text }) => [text, ...text.split('-')]),
  );
  const isName = (word: string) => names.has(word) || names.has(word.replace(/(?:['’]?s|en)$/, ''));
  return (words) =>
    words
      .toLowerCase()
      .split(/[\s-]+/)
      .every(isName);
}
