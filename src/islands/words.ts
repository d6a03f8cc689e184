/** The words that browser code needs: the parts of `messages/<locale>.json` that `src/publish/islands.ts` puts in. */
type IslandWords = {
  locale: string;
  OpenState: Record<
    | 'always'
    | 'open'
    | 'openUntil'
    | 'closed'
    | 'opensToday'
    | 'opensTomorrow'
    | 'opensOn'
    | 'unknown'
    | 'both'
    | 'clock',
    string
  > & { place: Record<string, string> };
  QuickExit: Record<'pressMore' | 'pressOnce' | 'leaving' | 'title', string>;
  SearchPage: Record<'found' | 'nothing' | 'unlisted', string>;
};

/** Replaced by the bundler, once per language. */
declare const ISLAND_WORDS: IslandWords;

/** The words of the language that this bundle is for. */
export const words = ISLAND_WORDS;

/** Fills the places of a message: `{time}`. */
export function fill(message: string, values: Record<string, string>): string {
  return message.replace(/\{(\w+)\}/g, (_, name: string) => values[name] ?? '');
}
