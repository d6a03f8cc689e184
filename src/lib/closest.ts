/** How many letters must be added, taken away or changed to get from one word to the other (Levenshtein). */
function distance(a: string, b: string): number {
  let previous = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let row = 1; row <= a.length; row += 1) {
    const current = [row];
    for (let column = 1; column <= b.length; column += 1) {
      const change = (previous[column - 1] ?? 0) + (a[row - 1] === b[column - 1] ? 0 : 1);
      current.push(Math.min(change, (previous[column] ?? 0) + 1, (current[column - 1] ?? 0) + 1));
    }
    previous = current;
  }
  return previous[b.length] ?? 0;
}

/** Words longer than this are no typing mistakes, and would be slow to compare. */
const longest = 80;

/**
 * The known word that somebody probably meant: the nearest one, if at most a third of it differs.
 *
 * @example closest('adress', ['address', 'title']) // 'address'
 */
export function closest(word: string, known: Iterable<string>): string | undefined {
  if (word.length > longest) return undefined;
  let best: { word: string; distance: number } | undefined;
  for (const candidate of known) {
    const allowed = Math.max(1, Math.floor(Math.max(word.length, candidate.length) / 3));
    if (candidate.length > longest || Math.abs(candidate.length - word.length) > allowed) continue;
    const found = distance(word.toLowerCase(), candidate.toLowerCase());
    if (found <= allowed && found < (best?.distance ?? Number.POSITIVE_INFINITY))
      best = { word: candidate, distance: found };
  }
  return best?.word;
}
