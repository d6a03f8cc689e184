import { addressList } from '@/content/addresses';
import { hintCodes } from '../codes/hints';
import { byPlace, guarded, type Problem } from '../problem';
import { readFiles } from '../read/disk';
import { readDocuments } from '../read/documents';
import type { Files } from '../read/files';
import { structuresBefore } from '../read/git';
import { checkAddresses } from './addresses';
import { withCauseFirst, withoutEchoes } from './echoes';
import { checkForm } from './form';
import { checkInterfaceWords } from './interface-words';
import { phonePatterns } from './prose/contacts';
import { documentRules, sourceRules } from './rules';
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
 */
export function checkFiles(files: Files, today: string, earlier: ReadonlyMap<string, string> = new Map()): CheckResult {
  const { sources, problems: unread, texts } = readDocuments(files);
  // Without the folder every document is missing: that is one fault.
  if (unread.some(({ code }) => code === 'no-content')) return { problems: unread, hints: [], documents: 0, texts };

  const broken = [
    ...sources.documents.flatMap((document) =>
      documentRules.flatMap((rule) => guarded(document.folder, () => rule(document, sources, today))),
    ),
    ...guarded('content', () => checkChanges(sources, earlier)),
    ...sourceRules.flatMap((rule) => guarded('content', () => rule(sources))),
    // What could not be read has an address that nobody knows.
    ...(unread.length > 0 ? [] : guarded(addressList, () => checkAddresses(files, sources))),
  ];
  const words = checkInterfaceWords(files, phonePatterns(sources));
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
 */
export function inspectContent({ root, today }: { root: string; today: string }): CheckResult {
  const files = readFiles(root);
  const checked = checkFiles(files, today, structuresBefore(root));
  // The form comes last: what is wrong must be mended first, and may be what makes the form another.
  if (checked.problems.length > 0) return checked;
  const problems = guarded('content', () => checkForm(readDocuments(files).sources));
  return { ...checked, problems, hints: problems.length > 0 ? [] : checked.hints };
}

/** As {@link inspectContent}, the problems alone. */
export function checkContent(options: { root: string; today: string }): Problem[] {
  return inspectContent(options).problems;
}
