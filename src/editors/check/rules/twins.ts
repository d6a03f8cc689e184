import { type Place, type Problem, problem, startOf } from '../../problem';
import { type Body, placeOf } from '../../read/body';
import type { CheckedDocument, CheckedText, SourceFiles } from '../../read/documents';
import { literalsOf } from '../body/attributes';
import { checkComponents, componentsOf } from '../body/components';
import { headingsOf } from '../body/headings';
import { checkTargets } from '../body/targets';

/** Components whose presence is part of what a text says; source references may be grouped differently. */
const telling: readonly string[] = ['Figure', 'Contact', 'PageLink'];

/** The texts of a document say the same: the same figures, contacts and links, and as many headings. */
export function checkTwins({ texts }: CheckedDocument, sources: SourceFiles): Problem[] {
  const problems = texts.flatMap((text) =>
    texts.flatMap((other) => (text === other ? [] : compare(text, other, text === texts[0]))),
  );
  // While a component is wrong, it cannot be the same as in the other text: mending it may be all that there is to do.
  const isBroken =
    problems.length > 0 &&
    texts.some(({ body }) => body && [checkComponents(body), checkTargets(body, sources)].flat().length > 0);
  return isBroken ? problems.filter(({ code }) => code !== 'lacks-component') : problems;
}

function compare(text: CheckedText, other: CheckedText, isFirst: boolean): Problem[] {
  const { body } = text;
  const { body: otherBody, locale } = other;
  if (!body || !otherBody) return [];
  const left = [...componentsIn(body)];
  const missing = componentsIn(otherBody).filter(({ tag }) => {
    const match = left.findIndex((candidate) => candidate.tag === tag);
    if (match >= 0) left.splice(match, 1);
    return match < 0;
  });
  const here = headingsOf(body).length;
  const there = headingsOf(otherBody).length;
  return [
    ...missing.map(({ written, line }) =>
      problem('lacks-component', placeFor(body, sectionOf(otherBody, line)), written, locale, line),
    ),
    // Once per pair is enough: on the translation.
    ...(!isFirst && here !== there
      ? [problem('other-headings', placeFor(body, Math.min(here, there + 1)), here, locale, there)]
      : []),
  ];
}

/** The number of the part in which a line stands, counted by headings: 0 is before the first. */
function sectionOf(body: Body, line: number): number {
  return headingsOf(body).filter((heading) => placeOf(body, heading).line <= line).length;
}

/** The heading of a part, or the beginning of the text. */
function placeFor(body: Body, section: number): Place {
  const node = headingsOf(body).slice(0, section).at(-1) ?? body.root.children[0];
  return node ? placeOf(body, node) : { ...startOf(body.file), line: body.lines.length };
}

/** The telling components of a text: `tag` is the same however the attributes are ordered. */
function componentsIn(body: Body): { tag: string; written: string; line: number }[] {
  return componentsOf(body)
    .filter(({ name }) => telling.includes(name))
    .map(({ name, node }) => {
      const attributes = Object.entries(literalsOf(node)).map(([attribute, { value }]) => ` ${attribute}="${value}"`);
      const end = node.children.length > 0 ? '>' : ' />';
      return {
        tag: `<${name}${attributes.toSorted().join('')}>`,
        written: `<${name}${attributes.join('')}${end}`,
        line: node.position?.start.line ?? 1,
      };
    });
}
