import { type Problem, problem } from '../../problem';
import type { CheckedDocument } from '../../site';
import { listAt, textAt, valueAt } from '../../yaml/walk';

/** What stands in the structure by id and needs words under that id in every text. */
const named = [
  { field: 'steps', idsOf: (data: unknown) => idsIn(data, 'steps') },
  { field: 'donts', idsOf: (data: unknown) => idsIn(data, 'donts') },
  { field: 'desks', idsOf: servicesIn },
] as const;

/** Every step, warning and desk of a situation has words in each text, and there are no words for anything else. */
export function checkSituationWords({ type, structure, texts }: CheckedDocument): Problem[] {
  if (type !== 'situation' || !structure) return [];
  const name = structure.file.split('/').at(-1) ?? '';
  return texts.flatMap(({ frontMatter }) => {
    if (!frontMatter) return [];
    return named.flatMap(({ field, idsOf }) => {
      const ids = idsOf(structure.data);
      const words = valueAt(frontMatter.data, [field]);
      if (typeof words !== 'object' || words === null) return [];
      const missing = ids.filter((id) => !Object.hasOwn(words, id));
      const superfluous = Object.keys(words).filter((id) => !ids.includes(id));
      return [
        ...missing.map((id) => problem('no-words-for', frontMatter.placeOf([field]), id, field, name)),
        ...superfluous.map((id) => problem('words-for-nothing', frontMatter.placeOf([field, id]), id, field, name)),
      ];
    });
  });
}

/** The ids of the services in the lists of a situation, each once. */
export function servicesIn(data: unknown): string[] {
  const ids = listAt(data, ['desks']).flatMap((list) => listAt(list, ['services']));
  return [...new Set(ids.filter((id) => typeof id === 'string'))];
}

function idsIn(data: unknown, field: string): string[] {
  return listAt(data, [field]).flatMap((item) => textAt(item, ['id']) ?? []);
}
