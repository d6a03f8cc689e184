/** An example of an ACT rule, and what W3C says of it. */
export type Example = { ruleId: string; expected: 'passed' | 'failed' | 'inapplicable'; relativePath: string };

/** The rules of an engine per ACT rule, where the engine publishes which belong to it. */
export type Published = Readonly<Record<string, readonly string[]>>;

/**
 * The examples on which an engine answers to their ACT rule. Of its rules those count that it publishes for that ACT rule, and
 * where it publishes none, those that it reports on a failed example of it and on no passed one.
 *
 * @param reported the rules of the engine that reported something, by the path of the example
 */
export function answeredIn(
  examples: readonly Example[],
  reported: ReadonlyMap<string, readonly string[]>,
  published: Published,
): Set<Example> {
  const rulesOn = ({ relativePath }: Example) => reported.get(relativePath) ?? [];
  const derived = (ruleId: string) => {
    const on = (kind: Example['expected']) =>
      examples.filter((each) => each.ruleId === ruleId && each.expected === kind).flatMap(rulesOn);
    const onPassed = on('passed');
    return on('failed').filter((rule) => !onPassed.includes(rule));
  };
  const ids = [...new Set(examples.map(({ ruleId }) => ruleId))];
  const answering = new Map(ids.map((id) => [id, new Set(published[id] ?? derived(id))]));
  return new Set(examples.filter((each) => rulesOn(each).some((rule) => answering.get(each.ruleId)?.has(rule))));
}

/** A row of the report: of the failed examples how many were found, and of the others on how many there was a false alarm. */
export function scoreOf(examples: readonly Example[], answered: ReadonlySet<Example>): string[] {
  const failed = examples.filter(({ expected }) => expected === 'failed');
  const others = examples.filter(({ expected }) => expected !== 'failed');
  const found = failed.filter((each) => answered.has(each));
  const rulesOf = (some: readonly Example[]) => new Set(some.map(({ ruleId }) => ruleId)).size;
  const share = (failed.length === 0 ? 0 : (100 * found.length) / failed.length).toFixed(0);
  return [
    `${share}%`,
    `${found.length} of ${failed.length}`,
    `${rulesOf(found)} of ${rulesOf(failed)}`,
    `${others.filter((each) => answered.has(each)).length} of ${others.length}`,
  ];
}

/** At most so many examples of each kind per rule. */
export function atMost(most: number, examples: readonly Example[]): Example[] {
  const counts = new Map<string, number>();
  return examples.filter(({ ruleId, expected }) => {
    const key = `${ruleId} ${expected}`;
    counts.set(key, (counts.get(key) ?? 0) + 1);
    return (counts.get(key) ?? 0) <= most;
  });
}
