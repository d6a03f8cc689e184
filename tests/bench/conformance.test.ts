import { existsSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { notFound, planted } from '../../bench/conformance/bad-page';
import { type Criterion, clauseOf, criteriaPage } from '../../bench/conformance/criteria';
import { evidence } from '../../bench/conformance/evidence';
import { reportOf } from '../../bench/conformance/report';

const criterion: Criterion = { number: '1.4.3', title: 'Contrast (Minimum)', level: 'AA', isInWcag21: true };

describe('an auditor reads per criterion', () => {
  test.each<[string, Partial<Criterion>, string]>([
    ['the clause of the European norm', {}, '9.1.4.3'],
    ['none for level AAA', { level: 'AAA' }, '–'],
    ['none for what only WCAG 2.2 has', { isInWcag21: false }, '–'],
  ])('%s', (_, change, clause) => {
    expect(clauseOf({ ...criterion, ...change })).toBe(clause);
  });

  test('which test covers it, or that nothing does', () => {
    const page = criteriaPage([criterion, { ...criterion, number: '9.9.9' }], {
      '1.4.3': { tests: ['app/contrast.test.ts'], engines: true },
    });
    expect(page).toMatch(/1\.4\.3 .*`tests\/app\/contrast\.test\.ts`, engines of rules/);
    expect(page).toMatch(/9\.9\.9 .*No evidence .*All of it\./);
    expect(page).toContain('Of 2 criteria 1 have no test at all');
  });

  test('tests that are there', () => {
    const files = new Set(Object.values(evidence).flatMap(({ tests }) => tests));
    expect([...files].filter((file) => !existsSync(`tests/${file}`))).toEqual([]);
  });
});

describe('an engine', () => {
  const { always = [], colours = [] } = planted['axe-core'] ?? {};

  test('that finds nothing on the bad page is caught', () => {
    expect(notFound('axe-core', 'light', [])).toEqual([...always, ...colours]);
  });

  test('that misses only colours, which a visitor forced, works', () => {
    const findings = always.map((rule) => `${rule}: body`);
    expect(notFound('axe-core', 'forced colours', findings)).toEqual([]);
    expect(notFound('axe-core', 'dark', findings)).toEqual([...colours]);
  });
});

test('the report counts per engine and combination, and tells what was not asked', () => {
  const report = reportOf(
    [
      { engine: 'One', combination: 'light', pages: 3, findings: [{ page: '/nl/', finding: 'label: input' }] },
      { engine: 'Two', combination: 'dark', pages: 3, findings: [] },
    ],
    { day: '2026-11-30', browser: 'Browser 1', versions: 'One 1', pages: 'some', asked: 4 },
  );
  expect(report).toMatch(/\| One +\| 1 on 3 +\| not asked +\|/);
  expect(report).toMatch(/\| Two +\| not asked +\| 0 on 3 +\|/);
  expect(report).toContain('- One, light: `/nl/ label: input`');
  expect(report).toContain('some; stopped after 3 of the 4 pages');
});

test('a finding that an engine is wrong about is set aside with its reason, shown, and not counted; elsewhere it counts', () => {
  const rule = 'WCAG2AAA.Principle3.Guideline3_2.3_2_2.H32.2';
  const count = (...forms: string[]) => ({
    engine: 'HTML_CodeSniffer',
    combination: 'light',
    pages: 1,
    findings: forms.map((form) => ({ page: '/nl/', finding: `${rule}: ${form}` })),
  });
  const about = { day: '2026-11-30', browser: 'Browser 1', versions: 'One 1', pages: 'some', asked: 1 };
  const quiet = reportOf([count('<form autocomplete="off" class="no-print" method="dialog">')], about);
  expect(quiet).toContain('| 0 on 1, 1 set aside |');
  expect(quiet).toMatch(
    /Nothing was found\.\n\n## What was set aside\n\n[^\n]+\n\n- [^\n]*`\/nl\/ [^`]+`\. A form without a button/,
  );
  const loud = reportOf([count('<form method="dialog">', '<form action="/x">')], about);
  expect(loud).toContain('| 1 on 1, 1 set aside |');
  expect(loud).toMatch(/## What was found\n\n- [^\n]*action=[^\n]*\n\n## What was set aside\n/);
});
