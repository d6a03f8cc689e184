import { byPlace, guarded, type Problem } from './problem';
import { readContent } from './read';
import { documentRules, siteRules } from './rules';

export { formatProblem, type Problem } from './problem';

/** What a check found: every problem, in order of place, and how many documents were looked at. */
export type CheckResult = { problems: Problem[]; documents: number };

/**
 * Judges everything in content/ before anything of it is compiled or run: files, YAML, front matter, MDX, and
 * what joins them. Never throws on content, whatever is in it.
 *
 * @param options.root the folder that holds `content/`
 * @param options.today YYYY-MM-DD, so that the answer does not depend on the clock
 */
export async function checkContent(options: { root: string; today: string }): Promise<Problem[]> {
  return (await inspectContent(options)).problems;
}

/** As {@link checkContent}, with the number of documents. */
export async function inspectContent({ root, today }: { root: string; today: string }): Promise<CheckResult> {
  const { site, problems: unread } = await readContent(root);

  const broken = [
    ...site.documents.flatMap((document) =>
      documentRules.flatMap((rule) => guarded(document.folder, () => rule(document, site, today))),
    ),
    ...siteRules.flatMap((rule) => guarded('content', () => rule(site))),
  ];
  const problems = [...unread, ...broken].sort(byPlace);
  return { problems, documents: site.documents.length };
}
