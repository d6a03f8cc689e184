import type { DocumentWithWords, Term } from '@/content/model';
import type { Locale } from '@/i18n/locale';
import type { ProseTree } from '@/lib/prose-tree';

type Root = Extract<ProseTree, { type: 'root' }>;
type Child = Extract<ProseTree, { type: 'element' }>['children'][number];

/** How many words of a text lead to the glossary: more would be noise, and weight. */
const mostLinks = 3;

/** Letters, digits and hyphens: what may not stand right before or after a word. */
const inWord = String.raw`[\p{L}\p{N}-]`;

/** The names of a term in a language: the word itself, and other words for it. */
export function namesOf({ title, alsoKnownAs }: Pick<Term, 'title' | 'alsoKnownAs'>, locale: Locale): string[] {
  return [title[locale], ...(alsoKnownAs?.[locale] ?? [])];
}

/** Where a name stands in a text, as a word of its own; a name in small letters may start a sentence. */
export function wordForm(name: string): RegExp {
  const literal = name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  return new RegExp(`(?<!${inWord})${literal}(?!${inWord})`, name === name.toLowerCase() ? 'iu' : 'u');
}

/** Tells whether somebody may be in danger while they read it: then no link leads away from what to do. */
const isUrgent = (document: DocumentWithWords) =>
  (document.type === 'situation' && document.urgency === 'now') ||
  (document.type === 'service' && document.group === 'emergency');

/**
 * The text of a document in which the first use of a term is a link to what it means: three terms at most, in plain
 * paragraphs only, and nowhere that somebody may be in danger. Never in a link, a heading, a list (which may be steps),
 * a quotation or a warning; never of what the document itself explains.
 *
 * @param hrefOf the address of a term in the glossary
 */
export function withTerms(
  document: DocumentWithWords,
  terms: readonly Term[],
  locale: Locale,
  hrefOf: (term: Term) => string,
): ProseTree {
  const { title, body } = document.words[locale];
  if (isUrgent(document)) return body.tree;
  const open = terms
    .map((term) => ({ href: hrefOf(term), forms: namesOf(term, locale).map(wordForm) }))
    .filter(({ forms }) => !forms.some((form) => form.test(title)));
  let left = mostLinks;

  const linked = (child: Child): Child[] => {
    if (child.type !== 'text' || left === 0) return [child];
    const uses = open.flatMap((term) =>
      term.forms.flatMap((form) => {
        const found = form.exec(child.value);
        return found ? [{ term, word: found[0], start: found.index }] : [];
      }),
    );
    const [first] = uses.sort((one, other) => one.start - other.start);
    if (!first) return [child];
    const { term, word, start } = first;
    open.splice(open.indexOf(term), 1);
    left -= 1;
    const text = (value: string): Child => ({ type: 'text', value });
    const link: Child = { type: 'element', tagName: 'a', properties: { href: term.href }, children: [text(word)] };
    return [text(child.value.slice(0, start)), link, ...linked(text(child.value.slice(start + word.length)))];
  };
  const paragraph = (child: Child): Child =>
    child.type === 'element' && child.tagName === 'p' ? { ...child, children: child.children.flatMap(linked) } : child;
  const { children } = body.tree as Root;
  return { type: 'root', children: (children as Child[]).map(paragraph) };
}
