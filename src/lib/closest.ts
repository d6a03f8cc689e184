/**
 * How many letters must be added, taken away, changed or swapped with their neighbour to get from one word
 * to the other (Damerau-Levenshtein, optimal string alignment).
 */
export function distance(a: string, b: string): number {
  const rows: number[][] = [Array.from({ length: b.length + 1 }, (_, column) => column)];
  const at = (row: number, column: number) => rows[row]?.[column] ?? 0;
  for (let row = 1; row <= a.length; row += 1) {
    const current = [row];
    rows.push(current);
    for (let column = 1; column <= b.length; column += 1) {
      const changed = at(row - 1, column - 1) + (a[row - 1] === b[column - 1] ? 0 : 1);
      const isSwap = row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
      const swapped = isSwap ? at(row - 2, column - 2) + 1 : changed;
      current.push(Math.min(changed, swapped, at(row - 1, column) + 1, (current[column - 1] ?? 0) + 1));
    }
  }
  return at(a.length, b.length);
}

/** Longer words are no typing mistakes, and would be slow to compare. */
const longest = 80;

/**
 * The known word that somebody probably meant: the nearest one, if at most 40 percent of it differs; else the only one
 * that goes on where this word ends, or that this word goes on from, at a hyphen.
 *
 * @param mostWrong how many letters may differ at most
 *
 * @example closest('adress', ['address', 'title']) // 'address'
 * @example closest('victim', ['victim-support', 'police']) // 'victim-support'
 */
export function closest(word: string, known: Iterable<string>, mostWrong = longest): string | undefined {
  const candidates = [...known];
  return nearest(word, candidates, mostWrong) ?? onlyExtension(word, candidates);
}

function onlyExtension(word: string, known: readonly string[]): string | undefined {
  const found = known.filter((other) => other.startsWith(`${word}-`) || word.startsWith(`${other}-`));
  return found.length === 1 ? found[0] : undefined;
}

function nearest(word: string, known: readonly string[], mostWrong: number): string | undefined {
  if (word.length > longest) return undefined;
  let best: { word: string; distance: number } | undefined;
  for (const candidate of known) {
    const allowed = Math.min(mostWrong, Math.max(1, Math.round(Math.max(word.length, candidate.length) * 0.4)));
    if (candidate.length > longest || Math.abs(candidate.length - word.length) > allowed) continue;
    const found = distance(word.toLowerCase(), candidate.toLowerCase());
    if (found > allowed || found >= word.length) continue;
    if (!best || found < best.distance) best = { word: candidate, distance: found };
  }
  return best?.word;
}
