import { tableOf } from '../figures';
import type { Evidence } from './evidence';
import { loadTool } from './tools';

/** A criterion of WCAG 2.2. */
export type Criterion = { number: string; title: string; level: string; isInWcag21: boolean };

/** The criteria of WCAG as Alfa has them, which takes them from the specification. */
type Criteria = Record<string, { title: string; versions: [version: string, { level: string }][] }>;

/** The criteria of WCAG 2.2, in order. */
export async function readCriteria(): Promise<Criterion[]> {
  const { Criteria } = await loadTool<{ Criteria: Criteria }>('@siteimprove/alfa-wcag/dist/criterion/data.js');
  return Object.entries(Criteria).flatMap(([number, { title, versions }]) => {
    const levels = new Map(versions.map(([version, { level }]) => [version, level]));
    const level = levels.get('2.2');
    return level ? [{ number, title, level, isInWcag21: levels.has('2.1') }] : [];
  });
}

/** The clause of EN 301 549 V3.2.1, which takes over levels A and AA of WCAG 2.1; a dash for what it does not ask. */
export function clauseOf({ number, level, isInWcag21 }: Criterion): string {
  return isInWcag21 && level !== 'AAA' ? `9.${number}` : '–';
}

/** The page docs/conformance/wcag-2.2.md: per criterion its clause, what covers it, and what is left for a person. */
export function criteriaPage(criteria: readonly Criterion[], evidence: Readonly<Record<string, Evidence>>): string {
  const rows = criteria.map((criterion) => {
    const { tests, engines, absent, person } = evidence[criterion.number] ?? { tests: [] };
    const covered = [...tests.map((file) => `\`tests/${file}\``), ...(engines ? ['engines of rules'] : [])];
    const none = person ? 'No test' : 'No evidence';
    return [
      `${criterion.number} ${criterion.title}`,
      criterion.level,
      clauseOf(criterion),
      absent ?? (covered.length > 0 ? covered.join(', ') : none),
      person ?? (absent ? 'Look whether that still holds.' : covered.length > 0 ? '–' : 'All of it.'),
    ];
  });
  const without = rows.filter(
    ([, , , covered]) => covered?.startsWith('No test') || covered?.startsWith('No evidence'),
  );
  return `# WCAG 2.2 and EN 301 549: what covers each criterion

Written by \`npm run conformance\` from \`bench/conformance/evidence.ts\`. It is a map for an auditor, and no judgement:
whether a page meets a criterion is not said here, and a test covers a part of a criterion only. The clauses are those of EN 301 549 V3.2.1, which takes over levels A and AA of WCAG 2.1.

Of ${rows.length} criteria ${without.length} have no test at all: a person has to look. [An hour of manual testing](manual.md)
says how.

${tableOf([['criterion', 'level', 'clause', 'covered by', 'what a person must still do'], ...rows])}
`;
}
