import { contentTypes } from '@/content/schema';
import { canonicalYaml } from '../format/canonical';
import { type Problem, problem } from '../problem';
import type { CheckedDocument, SourceFiles } from '../read/documents';
import { keyFor, unlessRight } from '../read/kept';
import { jsonSchemaOf } from '../read/yaml/json-schema';
import type { YamlText } from '../read/yaml/text';
import { ownKey } from './own-key';

/** Every file that is not in the one form, at its first line that is otherwise. */
export function checkForm({ documents, kept }: SourceFiles): Problem[] {
  return documents.flatMap((document) => unlessRight(kept, keyFor('form', ownKey(document)), () => formOf(document)));
}

function formOf({ type, structure, texts }: CheckedDocument): Problem[] {
  const { structure: fields, words } = contentTypes[type];
  return [
    ...(structure ? otherwise(structure, canonicalYaml(structure.data, jsonSchemaOf(fields))) : []),
    ...texts.flatMap(({ frontMatter }) =>
      frontMatter && words ? otherwise(frontMatter, canonicalYaml(frontMatter.data, jsonSchemaOf(words))) : [],
    ),
  ];
}

function otherwise(yaml: YamlText, form: string): Problem[] {
  // Front matter comes without the end of its last line.
  const [written, wanted] = [yaml.source, yaml.file.endsWith('.mdx') ? form.slice(0, -1) : form];
  if (written === wanted) return [];
  const lines = wanted.split('\n');
  const line = written.split('\n').findIndex((each, index) => each !== lines[index]);
  const start = written.split('\n').slice(0, Math.max(line, 0)).join('\n').length;
  return [problem('not-in-form', yaml.placeAt(line > 0 ? start + 1 : 0), yaml.file)];
}
