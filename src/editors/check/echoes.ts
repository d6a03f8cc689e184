import type { Code } from '../codes';
import { type Problem, problem } from '../problem';

/** What is said when the parts of a document do not fit each other. */
const betweenParts: ReadonlySet<Code> = new Set([
  'no-words-for',
  'words-for-nothing',
  'answer-without-words',
  'words-without-answer',
  'cost-answer-of-other',
]);

/** What is said when the texts of a document do not fit each other. */
const betweenLanguages: ReadonlySet<Code> = new Set([
  'record-in-source',
  'record-of-other-parts',
  'link-other-language',
]);

/**
 * Takes away what follows from another problem, so that an editor is told of each mistake once:
 * what other rules say about text that still has to be written, since it is no id, no date and no choice; that parts of
 * a document do not fit, or that it lacks a part, while one of its files is not in its form; that words are left over,
 * while others are missing, which they may have been meant for; and that a field stands there twice that may not stand
 * there at all.
 *
 * @param unread what is wrong with files by themselves
 */
export function withoutEchoes(unread: readonly Problem[], found: readonly Problem[]): Problem[] {
  const toDos = new Set(found.filter(({ code }) => code === 'to-do').map(placeOf));
  const broken = new Set(unread.map(folderOf));
  const brokenIds = new Set([...broken].map((folder) => folder.slice(folder.lastIndexOf('/') + 1)));
  const swapped = new Set(found.filter(({ code }) => code === 'text-in-other-language').map(folderOf));
  const quoted = new Set(
    found.filter(({ code, details }) => code === 'unread-mark' && details[0] === 'quotes').map(placeOf),
  );
  const unknown = new Set(
    unread.flatMap(({ code, file, details }) => (code === 'unknown-field' ? `${file} ${details[0]}` : [])),
  );
  const wanting = new Set(found.filter(({ code }) => code === 'no-words-for').map(({ file }) => file));
  return [...unread, ...found].filter(
    (one) =>
      one.code === 'to-do' ||
      !(
        toDos.has(placeOf(one)) ||
        (betweenParts.has(one.code) && broken.has(folderOf(one))) ||
        brokenIds.has(ownerIn(one) ?? '') ||
        (one.code === 'words-for-nothing' && wanting.has(one.file)) ||
        (one.code === 'duplicate-key' && unknown.has(`${one.file} ${one.details[0]}`)) ||
        (betweenLanguages.has(one.code) && swapped.has(folderOf(one))) ||
        (one.code !== 'unread-mark' && quoted.has(placeOf(one)))
      ),
  );
}

/** From so many places on, it is the document that is gone, and not the places that are wrong. */
const mostPlaces = 3;

/** Makes one problem, before all others, of a document that is named in many places and is not there. */
export function withCauseFirst(problems: readonly Problem[]): Problem[] {
  const byDocument = new Map<string, Problem[]>();
  for (const each of problems) {
    if (each.code !== 'unknown-reference') continue;
    const key = `${each.details[0]}/${each.details[1]}`;
    byDocument.set(key, [...(byDocument.get(key) ?? []), each]);
  }
  const gone = [...byDocument.values()].filter((places) => places.length > mostPlaces);
  const told = new Set(gone.flat());
  return [
    ...gone.flatMap((places) => {
      const [first] = places;
      if (first?.code !== 'unknown-reference') return [];
      const [type, id] = first.details;
      return [
        problem(
          'document-gone',
          first,
          type,
          id,
          places.map(({ file, line }) => `${file}:${line}`),
        ),
      ];
    }),
    ...problems.filter((each) => !told.has(each)),
  ];
}

/** The document of which a text asks for a part that is not there. */
function ownerIn({ code, details }: Problem): string | undefined {
  if (code === 'unknown-channel') return details[2];
  return code === 'unknown-year' ? details[1] : undefined;
}

const placeOf = ({ file, line, field }: Problem) => JSON.stringify([file, line, field]);

const folderOf = ({ file }: Problem) => file.slice(0, file.lastIndexOf('/'));
