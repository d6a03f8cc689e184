/** A query as somebody types it, and the documents (`type/id`) of which one must be among the first three results. */
export type GoldenQuery = { language: string; query: string; wanted: string[] };

/** How well a search does on a list of queries. */
export type Evaluation = {
  total: number;
  /** Shares, 0 to 1, of the queries that have a wanted document first, and among the first three. */
  successAt1: number;
  successAt3: number;
  meanReciprocalRank: number;
  /** The queries without a wanted document among the first three. */
  misses: (GoldenQuery & { got: string[] })[];
};

/**
 * Reads a list of queries: language, query and wanted documents (`type:id`, joined by `|`), parted by tabs; lines with
 * `#` are remarks.
 *
 * @throws Error with the line number when a line has not three parts
 */
export function parseQueries(text: string): GoldenQuery[] {
  return text.split(/\r?\n/).flatMap((line, index) => {
    if (line.trim() === '' || line.startsWith('#')) return [];
    const [language, query, wanted, ...rest] = line.split('\t');
    if (!language || !query || !wanted || rest.length > 0) {
      throw new Error(`Line ${index + 1}: must be language, query and documents, parted by tabs: "${line}"`);
    }
    return [{ language, query, wanted: wanted.split('|').map((id) => id.trim().replace(':', '/')) }];
  });
}

/** Asks every query and looks where the first wanted document stands. */
export function evaluate(
  queries: readonly GoldenQuery[],
  search: (language: string, query: string) => string[],
): Evaluation {
  const asked = queries.map((query) => {
    const got = search(query.language, query.query);
    return { ...query, got, rank: got.findIndex((id) => query.wanted.includes(id)) };
  });
  const share = (count: number) => (asked.length === 0 ? 0 : count / asked.length);
  const isAmong = (first: number) => asked.filter(({ rank }) => rank >= 0 && rank < first);
  return {
    total: asked.length,
    successAt1: share(isAmong(1).length),
    successAt3: share(isAmong(3).length),
    meanReciprocalRank: share(asked.reduce((sum, { rank }) => sum + (rank < 0 ? 0 : 1 / (rank + 1)), 0)),
    misses: asked.filter(({ rank }) => rank < 0 || rank >= 3).map(({ rank: _, ...miss }) => miss),
  };
}
