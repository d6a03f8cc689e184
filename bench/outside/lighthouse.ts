import { type Browser, chromium } from '@playwright/test';
import { findOrInstallBrowser } from '@/machine/browser';
import type { JudgedPage } from './pages';
import { freePort } from './ports';
import type { Served } from './served';
import { loadTool } from './tools';

/** The categories of Lighthouse, each 0 to 100. */
export const categories = ['performance', 'accessibility', 'best-practices', 'seo'] as const;

export type Category = (typeof categories)[number];

/** One run of Lighthouse on a page: the scores, and the titles of the audits that cost points, per category. */
export type Judgement = Record<Category, { score: number; lost: string[] }>;

type Report = {
  runtimeError?: { message: string };
  audits: Record<string, { title: string; score: number | null }>;
  categories: Record<string, { score: number | null; auditRefs: { id: string; weight: number }[] }>;
};
type Lighthouse = (address: string, flags: object) => Promise<{ lhr: Report } | undefined>;

/** How often a page is tried: now and then Lighthouse misses the moment at which a page starts. */
const tries = 3;

/** What a page that is not there must not have: the answer 200, a place in search engines, no word in the console. */
const ofFoundPages = ['http-status-code', 'is-crawlable', 'errors-in-console'];

/** Judges pages as a phone sees them (Lighthouse's own simulation), each some times in a browser of its own. */
export async function judgePages(served: Served, pages: readonly JudgedPage[], runs: number): Promise<Judgement[][]> {
  const { default: lighthouse } = await loadTool<{ default: Lighthouse }>('lighthouse');
  const judgements: Judgement[][] = [];
  for (const page of pages) {
    const ofPage: Judgement[] = [];
    for (let run = 0; run < runs; run += 1) {
      ofPage.push(await judgeOnce(lighthouse, served, page, tries));
    }
    console.log(`${page.name}: ${categories.map((name) => ofPage.map((one) => one[name].score).join('/')).join(' ')}`);
    judgements.push(ofPage);
  }
  return judgements;
}

/**
 * One judgement, in a browser of its own.
 *
 * @param triesLeft how often a run that measured nothing is done again
 * @throws Error when every try measured nothing
 */
async function judgeOnce(
  lighthouse: Lighthouse,
  served: Served,
  page: JudgedPage,
  triesLeft: number,
): Promise<Judgement> {
  const port = await freePort();
  const browser = await launch(served, port);
  try {
    return await judge(lighthouse, port, `https://${served.host}${page.address}`, page);
  } catch (error) {
    if (triesLeft <= 1) throw error;
    console.log(`Once more: ${error instanceof Error ? error.message : error}`);
  } finally {
    await browser.close();
  }
  return judgeOnce(lighthouse, served, page, triesLeft - 1);
}

/** A browser for which the only host in the world is the served site. */
function launch({ httpsPort }: Served, port: number): Promise<Browser> {
  const args = [
    `--remote-debugging-port=${port}`,
    `--host-resolver-rules=MAP *:443 127.0.0.1:${httpsPort}, MAP * ~NOTFOUND`,
    '--ignore-certificate-errors',
    '--disable-background-networking',
    '--no-sandbox',
  ];
  return chromium.launch({ executablePath: findOrInstallBrowser(), args });
}

async function judge(lighthouse: Lighthouse, port: number, address: string, page: JudgedPage): Promise<Judgement> {
  const result = await lighthouse(address, {
    port,
    logLevel: 'error',
    onlyCategories: categories,
    ignoreStatusCode: !page.found,
    skipAudits: ['robots-txt', ...(page.found ? [] : ofFoundPages)],
  });
  if (!result) throw new Error(`Lighthouse gave no report on ${address}.`);
  if (result.lhr.runtimeError) throw new Error(`${address}: ${result.lhr.runtimeError.message}`);
  return judgementOf(result.lhr);
}

/** What counts in Lighthouse's report. */
export function judgementOf({ categories: given, audits }: Report): Judgement {
  const entries = categories.map((name) => {
    const { score = 0, auditRefs = [] } = given[name] ?? {};
    const lost = auditRefs
      .filter(({ id, weight }) => weight > 0 && (audits[id]?.score ?? 1) < 1)
      .map(({ id }) => audits[id]?.title ?? id);
    return [name, { score: Math.round((score ?? 0) * 100), lost }];
  });
  return Object.fromEntries(entries);
}

type RobotsAudit = { audit(artifacts: { RobotsTxt: { status: number; content: string } }): { score: number | null } };

/**
 * Lets Lighthouse's own audit judge robots.txt. In a page it cannot: it fetches the file as the page's script would,
 * and the policy lets no script ask for anything.
 *
 * @param content of robots.txt
 * @see https://github.com/GoogleChrome/lighthouse/issues/4386
 */
export async function isValidRobots(content: string): Promise<boolean> {
  const { default: audit } = await loadTool<{ default: RobotsAudit }>('lighthouse/core/audits/seo/robots-txt.js');
  return audit.audit({ RobotsTxt: { status: 200, content } }).score === 1;
}
