import { literalsOf } from '../body/attributes';
import { componentsOf } from '../body/components';
import { headingsOf } from '../body/headings';
import type { Body } from '../body/parse';
import { type Problem, problem, startOf } from '../problem';
import type { CheckedDocument, CheckedText } from '../site';

/** Components whose presence is part of what a text says; source references may be grouped differently. */
const telling: readonly string[] = ['Figure', 'Contact', 'PageLink'];

/** The texts of a document say the same: the same figures, contacts and links, and as many headings. */
export function checkTwins({ texts }: CheckedDocument): Problem[] {
  return texts.flatMap((text) =>
    texts.flatMap((other) => (text === other ? [] : compare(text, other, text === texts[0]))),
  );
}

function compare(text: CheckedText, other: CheckedText, isFirst: boolean): Problem[] {
  if (!text.body || !other.body) return [];
  const place = startOf(text.file);
  const left = [...componentsIn(text.body)];
  const missing = componentsIn(other.body).filter(({ tag }) => {
    const match = left.findIndex((candidate) => candidate.tag === tag);
    if (match >= 0) left.splice(match, 1);
    return match < 0;
  });
  const here = headingsOf(text.body).length;
  const there = headingsOf(other.body).length;
  return [
    ...missing.map(({ tag, line }) => problem('lacks-component', place, tag, other.locale, line)),
    // Once per pair is enough: on the translation.
    ...(!isFirst && here !== there ? [problem('other-headings', place, here, other.locale, there)] : []),
  ];
}

function componentsIn(body: Body): { tag: string; line: number }[] {
  return componentsOf(body)
    .filter(({ name }) => telling.includes(name))
    .map(({ name, node }) => {
      const attributes = Object.entries(literalsOf(node)).map(([attribute, { value }]) => ` ${attribute}="${value}"`);
      return { tag: `<${name}${attributes.sort().join('')}>`, line: node.position?.start.line ?? 1 };
    });
}
