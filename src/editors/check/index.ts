import { addressList } from '@/content/addresses';
import { hintCodes } from '../codes/hints';
import { byPlace, guarded, type Problem } from '../problem';
import { readFiles } from '../read/disk';
import { readDocuments } from '../read/documents';
import type { Files } from '../read/files';
import { structuresBefore } from '../read/git';
import { type Kept, keptIn, keyFor, nothingKept, unlessRight } from '../read/kept';
import { checkAddresses } from './addresses';
import { withCauseFirst, withoutEchoes } from './echoes';
import { checkForm } from './form';
import { checkInterfaceWords } from './interface-words';
import { ownKey } from './own-key';
import { phonePatterns } from './prose/contacts';
import { documentRules, ownRules, sourceRules } from './rules';
import { checkChanges } from './rules/changes';

/**
 * What a check found: every problem, in order of place; hints about what may be right on purpose, once there are no
 * problems that they could follow from; how many documents were looked at; and each file as it was read.
 */
export type CheckResult = {
  problems: Problem[];
  hints: Problem[];
  documents: number;
  texts: ReadonlyMap<string, string>;
};

/**
 * Judges everything in content/ before anything of it is compiled or run: files, YAML, front matter, MDX, and
 * what joins them; and whether the words of the interface are there in every language. Never throws on content,
 * whatever is in it. What is read of a file is kept for as long as its bytes stay the same.
 *
 * @param today YYYY-MM-DD, so that the answer does not depend on the clock
 * @param earlier the structures of documents that changed, as they were before, by file
 * @param kept what earlier checks found right: with it the answer is the same, and sooner there
 */
export function checkFiles(
  files: Files,
  today: string,
  earlier: ReadonlyMap<string, string> = new Map(),
  kept: Kept = nothingKept,
): CheckResult {
  const { sources, problems: unread, texts } = readDocuments(files, kept);
  // Without the folder every document is missing: that is one fault.
  if (unread.some(({ code }) => code === 'no-content')) return { problems: unread, hints: [], documents: 0, texts };

  const broken = [
    ...sources.documents.flatMap((document) => [
      ...unlessRight(kept, keyFor('own', ownKey(document)), () =>
        ownRules.flatMap((rule) => guarded(document.folder, () => rule(document))),
      ),
      ...documentRules.flatMap((rule) => guarded(document.folder, () => rule(document, sources, today))),
    ]),
    ...guarded('content', () => checkChanges(sources, earlier)),
    ...sourceRules.flatMap((rule) => guarded('content', () => rule(sources))),
    // What could not be read has an address that nobody knows.
    ...(unread.length > 0 ? [] : guarded(addressList, () => checkAddresses(files, sources))),
  ];
  const words = checkInterfaceWords(files, phonePatterns(sources), kept);
  const found = withoutEchoes(unread, [...broken, ...words.problems]).sort(byPlace);
  const problems = withCauseFirst(found.filter(({ code }) => !hintCodes.has(code)));
  return {
    problems,
    hints: problems.length > 0 ? [] : found,
    documents: sources.documents.length,
    texts: new Map([...texts, ...words.texts]),
  };
}

/**
 * As {@link checkFiles}, for what is on the disk, and in git before; and whether each file is in the one form: `root` is
 * the folder that holds `content/` and `messages/`.
 *
 * @param memory a file that keeps what was found right for the next time; one file is for one version of the code
 */
export function inspectContent({ root, today, memory }: Place): CheckResult {
  const files = readFiles(root);
  const kept = memory === undefined ? undefined : keptIn(memory);
  const checked = checkFiles(files, today, structuresBefore(root), kept);
  // The form comes last: what is wrong must be mended first, and may be what makes the form another.
  const problems =
    checked.problems.length > 0
      ? checked.problems
      : guarded('content', () => checkForm(readDocuments(files, kept).sources));
  kept?.save();
  return { ...checked, problems, hints: problems.length > 0 ? [] : checked.hints };
}

type Place = { root: string; today: string; memory?: string | undefined };

/** As {@link inspectContent}, the problems alone. */
export function checkContent(options: Place): Problem[] {
  return inspectContent(options).problems;
}
