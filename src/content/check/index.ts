import { decode } from './decode';
import { layOut } from './layout';
import { byPlace, guarded, type Problem } from './problem';
import { documentRules, siteRules } from './rules';
import { readSite } from './site';
import { listTree, readBytes } from './tree';

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
  const tree = await listTree(root);
  const layout = layOut(tree.entries);
  const { texts, problems: unread } = await readTexts(
    root,
    layout.documents.flatMap(({ structure, words }) => [structure, ...Object.values(words)]),
  );
  const { site, problems: unfit } = readSite(layout.documents, texts);

  const broken = [
    ...site.documents.flatMap((document) =>
      documentRules.flatMap((rule) => guarded(document.folder, () => rule(document, site, today))),
    ),
    ...siteRules.flatMap((rule) => guarded('content', () => rule(site))),
  ];
  const problems = [...tree.problems, ...layout.problems, ...unread, ...unfit, ...broken].sort(byPlace);
  return { problems, documents: site.documents.length };
}

async function readTexts(
  root: string,
  files: (string | undefined)[],
): Promise<{ texts: Map<string, string>; problems: Problem[] }> {
  const texts = new Map<string, string>();
  const problems: Problem[] = [];
  for (const file of files) {
    if (file === undefined) continue;
    const bytes = await readBytes(root, file);
    if ('code' in bytes) {
      problems.push(bytes);
      continue;
    }
    const { text, problems: faults } = decode(file, bytes);
    if (text !== undefined) texts.set(file, text);
    problems.push(...faults);
  }
  return { texts, problems };
}
