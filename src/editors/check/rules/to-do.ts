import { oncePer } from '@/lib/once-per';
import { type Place, type Problem, problem } from '../../problem';
import type { Body } from '../../read/body';
import type { CheckedDocument } from '../../read/documents';
import { captionPassages } from '../../read/passages';
import type { Path } from '../../read/yaml/path';
import type { YamlText } from '../../read/yaml/text';
import { everyText } from '../../read/yaml/walk';
import { toDosIn } from '../../to-do';
import { inEachPart } from '../each-part';

const inYaml = oncePer((yaml: YamlText): readonly Problem[] => {
  const found = [
    ...everyText(yaml.data).map(({ text, path }) => ({ text, path, part: 'value' as const })),
    ...everyName(yaml.data).map((path) => ({ text: String(path.at(-1)), path, part: 'key' as const })),
  ];
  return found.flatMap(({ text, path, part }) =>
    toDosIn(text).map(({ mark, what }) => {
      const place = { ...yaml.placeOf(path, part), field: fieldOf(yaml, path) };
      return problem('to-do', { ...place, column: columnOf(yaml, place, mark) }, what);
    }),
  );
});

/** The name of a field; where the name itself still has to be written, that of the group it stands in. */
function fieldOf(yaml: YamlText, path: Path): string {
  const unwritten = path.findIndex((part) => toDosIn(String(part)).length > 0);
  return yaml.placeOf(unwritten < 0 ? path : path.slice(0, unwritten)).field;
}

/** Where the mark itself starts, which may stand behind a quote. */
function columnOf(yaml: YamlText, { line, column }: Place, mark: string): number {
  const words = yaml.source.split('\n')[line - yaml.placeAt(0).line] ?? '';
  return words.indexOf(mark, column - 1) + 1 || column;
}

/** The way to every name of a field. */
function everyName(value: unknown, path: Path = []): Path[] {
  if (typeof value !== 'object' || value === null) return [];
  if (Array.isArray(value)) return value.flatMap((item, index) => everyName(item, [...path, index]));
  return Object.entries(value).flatMap(([name, inner]) => [[...path, name], ...everyName(inner, [...path, name])]);
}

const inBody = oncePer(({ file, lines }: Body): readonly Problem[] =>
  lines.flatMap((text, index) =>
    toDosIn(text).map((found) =>
      problem('to-do', { file, line: index + 1, column: found.index + 1, field: '' }, found.what),
    ),
  ),
);

const inParts = inEachPart(inYaml, inBody);

/** Nothing may be published that somebody still has to write: in structures, in words, in the prose below them and in captions. */
export function checkToDos(document: CheckedDocument): Problem[] {
  const passages = document.captions.flatMap(captionPassages);
  return [
    ...inParts(document),
    ...passages.flatMap(({ text, place }) =>
      toDosIn(text).map(({ index, mark, what }) => problem('to-do', place(index, mark), what)),
    ),
  ];
}
