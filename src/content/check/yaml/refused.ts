import { isAlias, isNode, isPair, isScalar, visit } from 'yaml';
import { type Problem, problem } from '../problem';
import { keyOf, type YamlText } from './text';

/**
 * Refuses anchors, aliases, tags, merge keys and directives. Aliases can grow a small file into a huge one
 * ("billion laughs"); tags, merge keys and directives make other readers see other data than we judged.
 * The parser does not follow aliases, so this is fast on any input.
 */
export function refusedParts(yaml: YamlText): Problem[] {
  const { document } = yaml;
  const found: Problem[] = [];
  const refuse = (offset: number, kind: string, text: string) => {
    found.push(problem('yaml-refused', yaml.placeAt(offset), kind, text));
  };

  if (document.directives?.yaml.explicit || Object.keys(document.directives?.tags ?? {}).length > 1) {
    refuse(0, 'a directive', '%');
  }
  visit(document, (_key, node) => {
    if (isAlias(node)) refuse(node.range?.[0] ?? 0, 'an alias', `*${node.source}`);
    else if (isNode(node)) {
      const { anchor, tag } = node as { anchor?: string; tag?: string };
      if (anchor) refuse(node.range?.[0] ?? 0, 'an anchor', `&${anchor}`);
      if (tag) refuse(node.range?.[0] ?? 0, 'a tag', tag.replace('tag:yaml.org,2002:', '!!'));
    } else if (isPair(node) && isScalar(node.key) && keyOf(node) === '<<') {
      refuse(node.key.range?.[0] ?? 0, 'a merge key', '<<');
    }
  });
  return found;
}
