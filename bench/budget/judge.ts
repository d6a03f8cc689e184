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
      weight: { page: most('page'), css: most('css'), islands: most('islands'), requests: most('requests') },
    };
  });
}

/** Every page that is over its budget, every kind without one, and every budget without pages: one sentence each. */
export function overBudget(pages: readonly WeighedPage[], budget: Budget): string[] {
  const kinds = new Set(pages.map(({ kind }) => kind));
  return [
    ...[...kinds].filter((kind) => !budget[kind]).map((kind) => `budget.json has no limits for ${kind}`),
    ...Object.keys(budget)
      .filter((kind) => !kinds.has(kind))
      .map((kind) => `budget.json has limits for ${kind}, and there is no such page`),
    ...pages.flatMap(({ address, kind, weight }) => {
      const limits = budget[kind];
      if (!limits) return [];
      const figures = Object.keys(limits) as (keyof Limits)[];
      return figures
        .filter((figure) => weight[figure] > limits[figure])
        .map((figure) => `${address}: ${figure} ${weight[figure]}, and the budget of ${kind} is ${limits[figure]}`);
    }),
  ];
}

/** Limits that fit the heaviest pages, with some room for a sentence more: up to the next 100 bytes after two percent. */
export function budgetFor(heaviest: readonly Heaviest[]): Budget {
  const roomy = (bytes: number) => Math.ceil((bytes * 1.02) / 100) * 100;
  return Object.fromEntries(
    heaviest.map(({ kind, weight }) => [
      kind,
      { page: roomy(weight.page), islands: roomy(weight.islands), requests: weight.requests },
    ]),
  );
}
