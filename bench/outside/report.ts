import { figureOf, figureText, tableOf } from '../figures';
import { isGrave, type JudgedPolicy } from './csp';
import { type Category, categories, type Judgement } from './lighthouse';
import type { Scan } from './observatory';
import type { JudgedPage } from './pages';

/** What the judges said of the site. */
export type Verdict = {
  scan: Scan;
  policies: readonly JudgedPolicy[];
  robotsAreValid: boolean;
  pages: readonly { page: JudgedPage; runs: readonly Judgement[] }[];
};

/**
 * The points of Observatory that this site can have: 100 and every bonus but 5 for cookies, which it does not set, and
 * 5 for the preload list of browsers, which takes whoever owns the domain.
 */
const points = 135;

/** The least that is good enough: the median of Lighthouse's scores. */
const goals: Record<Category, number> = { performance: 99, accessibility: 100, 'best-practices': 100, seo: 100 };

/** Where the site falls short of what we want, a line each; none when all is well. */
export function shortfalls({ scan, policies, robotsAreValid, pages }: Verdict): string[] {
  const failed = Object.entries(scan.tests).filter(([, { pass }]) => !pass);
  const grave = policies.flatMap(({ address, findings }) =>
    findings.filter(isGrave).map((found) => ({ address, found })),
  );
  return [
    ...(scan.scan.score >= points ? [] : [`Observatory gives ${scan.scan.score} points, not ${points}.`]),
    ...failed.map(([test, { result }]) => `Observatory: ${test} fails with ${result}.`),
    ...grave.map(({ address, found }) => `The policy of ${address}: ${found.directive}: ${found.description}`),
    ...(robotsAreValid ? [] : ['Lighthouse finds robots.txt not valid.']),
    ...pages.flatMap(({ page, runs }) =>
      categories.flatMap((category) => {
        const { median } = scoresOf(runs, category);
        if (median >= goals[category]) return [];
        return [`${page.name}: ${category} is ${median}, not ${goals[category]}: ${lostIn(runs, [category])}.`];
      }),
    ),
  ];
}

/** Where and how the judges were asked. */
export type Circumstances = { day: string; machine: string; browser: string; server: string; versions: string };

/** The section of docs/benchmarks.md. */
export function outsideSection(verdict: Verdict, { day, machine, browser, server, versions }: Circumstances): string {
  const { scan, policies, pages } = verdict;
  const runs = Math.max(0, ...pages.map((page) => page.runs.length));
  const short = shortfalls(verdict);
  return `## Judges from outside

Measured on ${day} with \`npm run audit:outside\`: ${machine}, ${browser}.
Served by ${server} on loopback, under the name of the site. ${versions}.

${short.length === 0 ? 'Nothing falls short of the goals.' : `What falls short of the goals:\n\n${listOf(short)}`}

### MDN HTTP Observatory: ${scan.scan.grade}, ${scan.scan.score} points

100 points are the basis, and the rest is a bonus. The goal is ${points}: every bonus but those for cookies, which the site
does not set, and for the preload list of browsers.

${tableOf([
  ['test', 'result', 'points'],
  ...Object.entries(scan.tests).map(([test, { result, scoreModifier }]) => [test, result, String(scoreModifier)]),
])}

### csp_evaluator

${listOf(policies.map(policyLine))}

### Lighthouse, mobile

${runs === 1 ? 'One run per page' : `The median of ${runs} runs; in brackets stand the lowest and the highest`}. Lighthouse fetches robots.txt as a script of the page
would, and the policy forbids every fetch: run by hand it says that the file cannot be downloaded, and takes 8 points
for it. Its own audit of that file, asked apart, finds it ${verdict.robotsAreValid ? 'valid' : 'not valid'}. The page that is not found is not asked to answer 200,
to be in search engines, or to keep its 404 out of the console.

${tableOf([
  ['page', ...categories, 'what costs points'],
  ...pages.map(({ page, runs: ofPage }) => [
    page.name,
    ...categories.map((category) => scoreText(ofPage, category)),
    lostIn(ofPage, categories),
  ]),
])}
`;
}

const listOf = (lines: readonly string[]) => lines.map((line) => `- ${line}`).join('\n');

function policyLine({ address, findings }: JudgedPolicy): string {
  const grave = findings.filter(isGrave).length;
  const remarks = findings.map(({ directive, description, severity }) => `${severity}, ${directive}: ${description}`);
  const count = grave === 0 ? 'nothing high or medium' : `${grave} high or medium`;
  return [`\`${address}\` and all pages with its policy: ${count}.`, ...remarks].join(' Severity ');
}

const scoresOf = (runs: readonly Judgement[], category: Category) => figureOf(runs.map((run) => run[category].score));

function scoreText(runs: readonly Judgement[], category: Category): string {
  const figure = scoresOf(runs, category);
  return figure.low === figure.high ? String(figure.median) : figureText(figure);
}

/** The titles of the audits that cost points in any run. */
function lostIn(runs: readonly Judgement[], within: readonly Category[]): string {
  return [...new Set(runs.flatMap((run) => within.flatMap((category) => run[category].lost)))].join('; ');
}
