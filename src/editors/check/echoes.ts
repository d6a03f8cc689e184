import type { Code } from '../codes';
import type { Problem } from '../problem';

/** What is said when the parts of a document do not fit each other. */
const betweenParts: ReadonlySet<Code> = new Set([
  'no-words-for',
  'words-for-nothing',
  'answer-without-words',
  'words-without-answer',
  'cost-answer-of-other',
]);

/**
 * Takes away what follows from another problem, so that an editor is told of each mistake once:
 * what other rules say about text that still has to be written, since it is no id, no date and no choice; that parts of
 * a document do not fit, or that it lacks a part, while one of its files is not in its form; and that words are left over, while others are missing,
 * which they may have been meant for.
 *
 * @param unread what is wrong with files by themselves
 */
export function withoutEchoes(unread: readonly Problem[], found: readonly Problem[]): Problem[] {
  const toDos = new Set(found.filter(({ code }) => code === 'to-do').map(placeOf));
  const broken = new Set(unread.map(folderOf));
  const brokenIds = new Set([...broken].map((folder) => folder.slice(folder.lastIndexOf('/') + 1)));
  const wanting = new Set(found.filter(({ code }) => code === 'no-words-for').map(({ file }) => file));
  return [...unread, ...found].filter(
    (one) =>
      one.code === 'to-do' ||
      !(
        toDos.has(placeOf(one)) ||
        (betweenParts.has(one.code) && broken.has(folderOf(one))) ||
        brokenIds.has(ownerIn(one) ?? '') ||
        (one.code === 'words-for-nothing' && wanting.has(one.file))
      ),
  );
}

/** The document of which a text asks for a part that is not there. */
function ownerIn({ code, details }: Problem): string | undefined {
  if (code === 'unknown-channel') return details[2];
  return code === 'unknown-year' ? details[1] : undefined;
}

const placeOf = ({ file, line, field }: Problem) => JSON.stringify([file, line, field]);

const folderOf = ({ file }: Problem) => file.slice(0, file.lastIndexOf('/'));
