import { isAlias, isCollection, isNode, isPair, isScalar, type Scalar, visit } from 'yaml';
import type { RefusedPart } from '../../details';
import { type Problem, problem } from '../../problem';
import { keyOf } from './path';
import type { YamlText } from './text';

/**
 * Refuses text that is lost behind a #, and anchors, aliases, tags, merge keys, directives, and names of fields that are no text. Aliases can grow a
 * small file into a huge one ("billion laughs"); tags, merge keys and directives make other readers see other data than
 * we judged.
 * The parser does not follow aliases, so this is fast on any input.
 */
export function refusedParts(yaml: YamlText): Problem[] {
  const { document } = yaml;
  const found: Problem[] = [];
  const refuse = (offset: number, part: RefusedPart, text: string) => {
    found.push(problem('yaml-refused', yaml.placeAt(offset), part, text));
  };
  // The parser counts a value from behind its anchor and tag.
  const refuseAhead = (offset: number, part: RefusedPart, text: string) => {
    const start = yaml.source.lastIndexOf(text, offset);
    refuse(start < 0 ? offset : start, part, text);
  };

  if (document.directives?.yaml.explicit || Object.keys(document.directives?.tags ?? {}).length > 1) {
    refuse(0, 'directive', '%');
  }
  visit(document, (_key, node) => {
    const lost = isScalar(node) && lostBehind(node, yaml.source);
    if (lost) found.push(problem('yaml-lost-behind-hash', yaml.placeAt(lost.offset), lost.words));
    if (isAlias(node)) refuse(node.range?.[0] ?? 0, 'alias', `*${node.source}`);
    else if (isNode(node)) {
      const { anchor, tag } = node as { anchor?: string; tag?: string };
      if (anchor) refuseAhead(node.range?.[0] ?? 0, 'anchor', `&${anchor}`);
      if (tag) refuseAhead(node.range?.[0] ?? 0, 'tag', tag.replace('tag:yaml.org,2002:', '!!'));
    } else if (isPair(node) && isScalar(node.key) && keyOf(node) === '<<') {
      refuse(node.key.range?.[0] ?? 0, 'merge-key', '<<');
    } else if (isPair(node) && isCollection(node.key)) {
      const [start, end] = node.key.range ?? [0, 0];
      refuse(start, 'group-as-name', yaml.source.slice(start, end));
      return visit.SKIP;
    }
    return undefined;
  });
  return found;
}

/**
 * The end of a sentence that is read as a comment. Behind an id or a date a comment is one, when there is a space after
 * its #.
 */
function lostBehind({ type, value, range }: Scalar, source: string): { offset: number; words: string } | undefined {
  const [, end = 0] = range ?? [];
  const words = type === 'PLAIN' && typeof value === 'string' && /^[ \t]+(#.*)/.exec(source.slice(end))?.[1];
  if (!words || !(String(value).includes(' ') || /^#\S/.test(words))) return undefined;
  return { offset: source.indexOf('#', end), words };
}
