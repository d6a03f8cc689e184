import { type Place, type Problem, problem, startOf } from '../../problem';
import { type Body, placeOf } from '../../read/body';
import type { CheckedText } from '../../read/document-files';
import type { CheckedDocument, SourceFiles } from '../../read/documents';
import { literalsOf } from '../body/attributes';
import { checkComponents, componentsOf } from '../body/components';
import { headingsOf } from '../body/headings';
import { checkTargets } from '../body/targets';

/** Components whose presence is part of what a text says. */
const telling: readonly string[] = ['Figure', 'Contact', 'PageLink', 'Picture', 'Film', 'Pdf'];

/** References to sources, which may be grouped and repeated differently within a part. */
const citing: readonly string[] = ['Cite', 'AccordingTo'];

/** The texts of a document say the same: the same figures, contacts, links and sources, and as many headings. */
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
  const left = componentsIn(body, telling);
  const missing = componentsIn(otherBody, telling).filter(({ tag }) => {
    const match = left.findIndex((candidate) => candidate.tag === tag);
    if (match >= 0) left.splice(match, 1);
    return match < 0;
  });
  const here = headingsOf(body).length;
  const there = headingsOf(otherBody).length;
  const inPart = (text: Body, { tag, line }: { tag: string; line: number }) => `${sectionOf(text, line)} ${tag}`;
  const cited = new Set(componentsIn(body, citing).map((each) => inPart(body, each)));
  const uncited = componentsIn(otherBody, citing).filter((each) => {
    const key = inPart(otherBody, each);
    return here === there && !cited.has(key) && cited.add(key);
  });
  return [
    ...[...missing, ...uncited].map(({ written, line }) =>
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

/** The components of a text with one of some names: `tag` is the same however the attributes are ordered. */
function componentsIn(body: Body, names: readonly string[]): { tag: string; written: string; line: number }[] {
  return componentsOf(body)
    .filter(({ name }) => names.includes(name))
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
