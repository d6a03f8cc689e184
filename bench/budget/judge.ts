import type { WeighedPage, Weight } from './measure';

/** The most that pages of each kind may weigh. */
export type Budget = Record<string, Limits>;

/** Bytes after brotli, and a number of files. */
type Limits = Pick<Weight, 'page' | 'islands' | 'requests'>;

/** The heaviest of the pages of a kind: of each figure the highest, and the page that is the largest. */
export type Heaviest = { kind: string; pages: number; largest: string; weight: Weight };

/** The heaviest pages, by kind. */
export function heaviestOf(pages: readonly WeighedPage[]): Heaviest[] {
  const kinds = [...new Set(pages.map(({ kind }) => kind))].sort();
  return kinds.map((kind) => {
    const own = pages.filter((page) => page.kind === kind);
    const most = (figure: keyof Weight) => Math.max(...own.map(({ weight }) => weight[figure]));
    return {
      kind,
      pages: own.length,
      largest: own.find(({ weight }) => weight.page === most('page'))?.address ?? '',
      weight: {
        page: most('page'),
        css: most('css'),
        islands: most('islands'),
        requests: most('requests'),
        files: most('files'),
      },
    };
  });
}

/** The most that the pictures of a page may weigh together, in bytes: a second on a slow telephone. */
const mostFiles = 150_000;

/** The row for a page of type page that has no row of its own: editors may add pages without asking. */
const anyPage = 'page';

/** The row of a budget that a kind of page is held to. */
export function rowOf(kind: string, budget: Budget): string | undefined {
  return [kind, ...(kind.startsWith('page/') ? [anyPage] : [])].find((row) => budget[row]);
}

/**
 * Every page that is over its budget, every kind without one, and every budget without pages: one sentence each, with
 * the line to look at.
 *
 * @param text the budget as it stands in budget.json
 */
export function overBudget(pages: readonly WeighedPage[], text: string): string[] {
  const budget: Budget = JSON.parse(text);
  const kinds = new Set(pages.map(({ kind }) => kind));
  const place = (row: string) => `budget.json:${text.split('\n').findIndex((line) => line.includes(`"${row}"`)) + 1}`;
  return [
    ...[...kinds].filter((kind) => !rowOf(kind, budget)).map((kind) => `budget.json has no limits for ${kind}`),
    ...Object.keys(budget)
      .filter((row) => row !== anyPage && !kinds.has(row))
      .map((row) => `${place(row)} has limits for ${row}, and there is no such page`),
    ...pages
      .filter(({ weight }) => weight.files > mostFiles)
      .map(
        ({ address, weight }) =>
          `${address}: its pictures weigh ${weight.files} bytes together, and the limit is ${mostFiles}. Take one away, or give one with less in it: a smaller part of it, or fewer colours`,
      ),
    ...pages.flatMap(({ address, kind, weight }) => {
      const row = rowOf(kind, budget);
      const limits = row !== undefined && budget[row];
      if (!limits) return [];
      const figures = Object.keys(limits) as (keyof Limits)[];
      return figures
        .filter((figure) => weight[figure] > limits[figure])
        .map(
          (figure) =>
            `${address}: ${figure} ${weight[figure]}, and the limit of ${row} (${place(row)}) is ${limits[figure]}`,
        );
    }),
  ];
}

/**
 * Limits that fit the heaviest pages, up to the next 100 bytes after some room: five percent for what editors add to a
 * page, such as one more date in a list, two percent for scripts. The limits of pages that nobody has weighed yet stay as
 * they were.
 */
export function budgetFor(heaviest: readonly Heaviest[], before: Budget = {}): Budget {
  const roomy = (bytes: number, percent: number) => Math.ceil((bytes * (100 + percent)) / 10_000) * 100;
  const rows = heaviest.map(({ kind, weight }): [string, Limits] => [
    kind,
    { page: roomy(weight.page, 5), islands: roomy(weight.islands, 2), requests: weight.requests },
  ]);
  return { ...(before[anyPage] && { [anyPage]: before[anyPage] }), ...Object.fromEntries(rows) };
}
