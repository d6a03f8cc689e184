import { byPlace, guarded, type Problem } from '../problem';
import { readContent } from '../read/read';
import { checkInterfaceWords } from './interface-words';
import { documentRules, siteRules } from './rules';
import { withoutEchoes } from './rules/to-do';

export type { Problem } from '../problem';
export { formatProblem } from '../show/line';
export { annotation, problemsAsJson } from '../show/machine';
export { countLine, problemText } from '../show/report';
export type { Language } from '../words/check';

/** What a check found: every problem, in order of place; how many documents were looked at; and each file as it was read. */
export type CheckResult = { problems: Problem[]; documents: number; texts: ReadonlyMap<string, string> };

/**
 * Judges everything in content/ before anything of it is compiled or run: files, YAML, front matter, MDX, and
 * what joins them; and whether the words of the interface are there in every language. Never throws on content, whatever
 * is in it.
 *
 * @param options.root the folder that holds `content/` and `messages/`
 * @param options.today YYYY-MM-DD, so that the answer does not depend on the clock
 */
export async function checkContent(options: { root: string; today: string }): Promise<Problem[]> {
  return (await inspectContent(options)).problems;
}

/** As {@link checkContent}, with what is needed to show the problems. */
export async function inspectContent({ root, today }: { root: string; today: string }): Promise<CheckResult> {
  const { site, problems: unread, texts } = await readContent(root);
  // Without the folder every document is missing: that is one fault.
  if (unread.some(({ code }) => code === 'no-content')) return { problems: unread, documents: 0, texts };

  const broken = [
    ...site.documents.flatMap((document) =>
      documentRules.flatMap((rule) => guarded(document.folder, () => rule(document, site, today))),
    ),
    ...siteRules.flatMap((rule) => guarded('content', () => rule(site))),
  ];
  const words = checkInterfaceWords(root);
  const problems = withoutEchoes([...unread, ...broken, ...words.problems]).sort(byPlace);
  return { problems, documents: site.documents.length, texts: new Map([...texts, ...words.texts]) };
}
