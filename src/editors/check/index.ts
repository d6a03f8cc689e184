import { byPlace, guarded, type Problem } from '../problem';
import { readFiles } from '../read/disk';
import { readDocuments, type SourceFiles } from '../read/documents';
import type { Files } from '../read/files';
import { withCauseFirst, withoutEchoes } from './echoes';
import { checkInterfaceWords } from './interface-words';
import { phonePatterns } from './prose/contacts';
import { type DocumentRule, documentHints, documentRules, type SourceRule, sourceHints, sourceRules } from './rules';

/**
 * What a check found: every problem, in order of place; what may be right but is worth a look, likewise; how many
 * documents were looked at; and each file as it was read.
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
 */
export function checkFiles(files: Files, today: string): CheckResult {
  const { sources, problems: unread, texts } = readDocuments(files);
  // Without the folder every document is missing: that is one fault.
  if (unread.some(({ code }) => code === 'no-content')) return { problems: unread, hints: [], documents: 0, texts };

  const words = checkInterfaceWords(files, phonePatterns(sources));
  const found = [...judge(sources, today, documentRules, sourceRules), ...words.problems];
  const problems = withCauseFirst(withoutEchoes(unread, found).sort(byPlace));
  const hints = judge(sources, today, documentHints, sourceHints);
  return {
    problems,
    // What has to change anyway is not worth another look.
    hints: hints
      .filter(({ file, line }) => !problems.some((one) => one.file === file && one.line === line))
      .sort(byPlace),
    documents: sources.documents.length,
    texts: new Map([...texts, ...words.texts]),
  };
}

function judge(
  sources: SourceFiles,
  today: string,
  ofDocuments: readonly DocumentRule[],
  ofAll: readonly SourceRule[],
): Problem[] {
  return [
    ...sources.documents.flatMap((document) =>
      ofDocuments.flatMap((rule) => guarded(document.folder, () => rule(document, sources, today))),
    ),
    ...ofAll.flatMap((rule) => guarded('content', () => rule(sources))),
  ];
}

/** As {@link checkFiles}, for what is on the disk: `root` is the folder that holds `content/` and `messages/`. */
export function inspectContent({ root, today }: { root: string; today: string }): CheckResult {
  return checkFiles(readFiles(root), today);
}

/** As {@link inspectContent}, the problems alone. */
export function checkContent(options: { root: string; today: string }): Problem[] {
  return inspectContent(options).problems;
}
