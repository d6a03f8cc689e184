import type { Problem } from '../problem';
import type { Body } from '../read/body';
import type { CheckedDocument } from '../read/documents';
import type { YamlText } from '../read/yaml/text';

/** Makes a rule about a document of one about fields, in its structure and above its texts, and one about prose. */
export function inEachPart(inYaml: (yaml: YamlText) => readonly Problem[], inBody: (body: Body) => readonly Problem[]) {
  return ({ structure, texts }: CheckedDocument): Problem[] => [
    ...(structure ? inYaml(structure) : []),
    ...texts.flatMap(({ frontMatter, body }) => [
      ...(frontMatter ? inYaml(frontMatter) : []),
      ...(body ? inBody(body) : []),
    ]),
  ];
}
