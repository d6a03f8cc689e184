import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from '@playwright/test';
import type { run } from 'axe-core';
import { alfaOn } from './alfa';
import { readTool } from './tools';

/** A judge of a page that stands in a browser; it gives one line per fault: `rule: where`. */
export type Engine = (page: Page) => Promise<string[]>;

declare const axe: { run: typeof run };
declare const ace: {
  Checker: new () => { check: (root: Document, rules: string[]) => Promise<{ results: AceResult[] }> };
};
declare const HTMLCS: {
  process: (standard: string, root: Document, done: () => void) => void;
  getMessages: () => CsMessage[];
};

/** What IBM's engine says: `value` is what kind of rule it is, and whether the page fails it. */
type AceResult = { ruleId: string; value: [string, string]; path: { dom: string } };

/** What HTML_CodeSniffer says. Type 1 is an error; a warning or a notice asks a person to look. */
type CsMessage = { type: number; code: string; element: Element };

const axeCode = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** Rules of axe that are left off unless asked for: those of level AAA. */
const asked = ['color-contrast-enhanced', 'meta-refresh-no-exceptions', 'target-size'];

/** Runs the code of an engine in a page, once: it is large. The policy of the page stays on. */
async function load(page: Page, name: string, code: () => string): Promise<void> {
  if (!(await page.evaluate((name) => name in window, name))) await page.evaluate(code());
}

const axeOn: Engine = async (page) => {
  await load(page, 'axe', () => axeCode);
  return page.evaluate(async (asked) => {
    const rules = Object.fromEntries(asked.map((rule) => [rule, { enabled: true }]));
    const { violations } = await axe.run(document, { rules, resultTypes: ['violations'] });
    return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`));
  }, asked);
};

const ibmOn: Engine = async (page) => {
  await load(page, 'ace', () => readTool('accessibility-checker-engine/ace.js'));
  return page.evaluate(async () => {
    const { results } = await new ace.Checker().check(document, ['WCAG_2_2', 'IBM_Accessibility']);
    const failed = results.filter(({ value: [kind, outcome] }) => kind === 'VIOLATION' && outcome === 'FAIL');
    return failed.map(({ ruleId, path }) => `${ruleId}: ${path.dom}`);
  });
};

const codeSnifferOn: Engine = async (page) => {
  await load(page, 'HTMLCS', () => readTool('html_codesniffer/build/HTMLCS.js'));
  return page.evaluate(async () => {
    await new Promise<void>((done) => HTMLCS.process('WCAG2AAA', document, done));
    const errors = HTMLCS.getMessages().filter(({ type }) => type === 1);
    return errors.map(({ code, element }) => `${code}: ${element.outerHTML?.slice(0, 120) ?? element.nodeName}`);
  });
};

/** The engines of rules that judge a page as a browser shows it, by name. */
export const engines: Readonly<Record<string, Engine>> = {
  'axe-core': axeOn,
  'IBM accessibility-checker-engine': ibmOn,
  HTML_CodeSniffer: codeSnifferOn,
  'Siteimprove Alfa': alfaOn,
};
