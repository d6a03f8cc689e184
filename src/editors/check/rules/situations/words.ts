import type { WordsField } from '../../../details';
import { type Problem, problem } from '../../../problem';
import type { CheckedDocument, SourceFiles } from '../../../read/documents';
import { listAt, textAt, valueAt } from '../../../read/yaml/walk';

/** What stands in the structure by id and needs words under that id in every text. */
const named = [
  { field: 'steps', idsOf: (data: unknown) => idsIn(data, 'steps') },
  { field: 'donts', idsOf: (data: unknown) => idsIn(data, 'donts') },
  { field: 'desks', idsOf: servicesIn },
] as const;

/** Words in easy language, and those that they say again. */
const easy = [
  { field: 'easySteps', of: 'steps' },
  { field: 'easyDonts', of: 'donts' },
] as const;

/**
 * Every step, warning and desk of a situation has an id of its own and words under it in each text, and there are no
 * words for anything else. While a desk is no service, the words for desks are left alone: that is reported elsewhere,
 * and what was meant may have words.
 */
export function checkSituationWords({ type, structure, texts }: CheckedDocument, sources: SourceFiles): Problem[] {
  if (type !== 'situation' || !structure) return [];
  const areDesksKnown = servicesIn(structure.data).every((id) => sources.find('service', id));
  const name = structure.file.split('/').at(-1) ?? '';
  const twice = (['steps', 'donts'] as const).flatMap((field) => {
    const ids = listAt(structure.data, [field]).map((item) => textAt(item, ['id']));
    return ids.flatMap((id, index) =>
      id !== undefined && ids.indexOf(id) < index
        ? [problem('words-twice', structure.placeOf([field, index, 'id']), id, field)]
        : [],
    );
  });
  const unfit = texts.flatMap(({ frontMatter }) => {
    if (!frontMatter) return [];
    const unfitIn = (field: WordsField, ids: readonly string[], allowed = ids) => {
      const words = valueAt(frontMatter.data, [field]);
      if (typeof words !== 'object' || words === null) return [];
      const missing = ids.filter((id) => !Object.hasOwn(words, id));
      const superfluous = Object.keys(words).filter((id) => !allowed.includes(id));
      return [
        ...missing.map((id) => problem('no-words-for', frontMatter.placeOf([field]), id, field, name)),
        ...superfluous.map((id) =>
          problem('words-for-nothing', frontMatter.placeOf([field, id], 'key'), id, field, name),
        ),
      ];
    };
    return [
      ...named.flatMap(({ field, idsOf }) =>
        field === 'desks' && !areDesksKnown ? [] : unfitIn(field, idsOf(structure.data)),
      ),
      // What is told of the step itself is not told of its easy words again.
      ...easy.flatMap(({ field, of }) => {
        const [ids, own] = [idsIn(structure.data, of), Object.keys(valueAt(frontMatter.data, [of]) ?? {})];
        return unfitIn(
          field,
          ids.filter((id) => own.includes(id)),
          [...ids, ...own],
        );
      }),
    ];
  });
  return [...twice, ...unfit];
}

/** The ids of the desks of a situation, in order; an empty text where one names no service. */
export function servicesIn(data: unknown): string[] {
  return listAt(data, ['desks']).map((desk) => textAt(desk, ['service']) ?? '');
}

function idsIn(data: unknown, field: string): string[] {
  return listAt(data, [field]).flatMap((item) => textAt(item, ['id']) ?? []);
}
