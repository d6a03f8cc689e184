import type { Locale } from '@/i18n/locale';
import type { Place } from '../problem';
import type { Body, BodyNode } from '../read/body';
import type { CheckedDocument } from '../read/documents';
import { bodyPassages, frontMatterPassages } from '../read/passages';
import type { YamlText } from '../read/yaml/text';
import { everyText } from '../read/yaml/walk';

/** A piece of a document's prose in one language: a field or a paragraph, and where its parts stand. */
export type ProsePassage = {
  text: string;
  /** Words that people search with, as they write them: street words, misspellings. */
  synonyms: boolean;
  /** Where the words stand that start at `index` of the text. */
  place(index: number, words: string): Place;
};

/** Fields for the words that people search with. */
const synonymFields = /^(searchPhrases|alsoKnownAs)\b/;

/** Components that give what a document says: its words are not ours to make plainer. */
const quotations: ReadonlySet<string> = new Set(['AccordingTo']);

/**
 * All prose of a document in one language: the words of its structure, of the front matter (the slug left out) and of
 * the body, without code and without what components fill in.
 *
 * @param own `own` leaves out what the body gives in the words of somebody else
 */
export function proseOf(document: CheckedDocument, locale: Locale, own?: 'own'): ProsePassage[] {
  const text = document.texts.find((one) => one.locale === locale);
  return [
    ...(document.structure ? structurePassages(document.structure, locale) : []),
    ...(text?.frontMatter ? wordPassages(text.frontMatter) : []),
    ...(text?.body
      ? bodyPassages(withoutCode(text.body, own !== undefined)).map((passage) => ({ ...passage, synonyms: false }))
      : []),
  ];
}

/** The words of one language in a structure stand in a field that has the name of that language. */
function structurePassages(yaml: YamlText, locale: Locale): ProsePassage[] {
  return everyText(yaml.data)
    .filter(({ path }) => path.at(-1) === locale)
    .map(({ text, path }) => ({
      text,
      synonyms: false,
      place: (index, words) => yaml.placeOfWords(path, words, index),
    }));
}

function wordPassages(yaml: YamlText): ProsePassage[] {
  return frontMatterPassages(yaml).map((passage) => ({
    ...passage,
    synonyms: synonymFields.test(passage.place(0, '').field),
  }));
}

/** The same body with its code taken out: what stands in code is typed, not read. Quotations go as well if asked. */
function withoutCode(body: Body, alsoQuotations: boolean): Body {
  const isOut = (node: BodyNode) =>
    node.type === 'code' || (alsoQuotations && 'name' in node && quotations.has(node.name ?? ''));
  const cleaned = <Node extends BodyNode>(node: Node): Node => {
    if (!('children' in node)) return node;
    const children = node.children
      .filter((child) => !isOut(child))
      .map((child) => (child.type === 'inlineCode' ? { ...child, value: '' } : cleaned(child)));
    return { ...node, children };
  };
  return { ...body, root: cleaned(body.root) };
}
