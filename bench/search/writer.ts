/** Gives numbers from 0 to 1 that look like chance and are the same at each run (the generator of Lehmer). */
function createRandom(): () => number {
  let state = 1;
  return () => {
    state = (state * 48_271) % 2_147_483_647;
    return state / 2_147_483_647;
  };
}

/** A word, or a component, which is no text. */
const pattern = /<[^>]*>|\p{L}+/gu;

function wordsOf(text: string): string[] {
  return (text.toLowerCase().match(pattern) ?? []).filter((piece) => !piece.startsWith('<'));
}

/** How fast new words come up: the power of the length of all texts with which their vocabulary grows. */
function growthOf(texts: readonly string[]): number {
  const all = texts.flatMap(wordsOf);
  const half = texts.filter((_, index) => index % 2 === 0).flatMap(wordsOf);
  return Math.log(new Set(all).size / new Set(half).size) / Math.log(all.length / half.length);
}

/**
 * A function that rewrites text after text, so that all of it together keeps the ways of the texts that are there. A
 * word is coined as often as new words come up there: the vocabulary goes on growing as a power of the length (Heaps).
 * Of the other words half stay, and half are drawn from all that was written so far: common words stay common (Simon).
 *
 * @param texts one per document
 */
export function createWriter(texts: readonly string[]): (text: string) => string {
  const written = texts.flatMap(wordsOf);
  const vocabulary = new Set(written);
  const growth = growthOf(texts);
  const random = createRandom();

  const drawn = () => written[Math.floor(random() * written.length)] ?? '';
  /** The beginning of one word with the end of another. Short words are all taken already. */
  const coined = (): string => {
    const [head, tail] = [drawn(), drawn()];
    const word = head.slice(0, Math.ceil(head.length / 2)) + tail.slice(Math.floor(tail.length / 2));
    return word.length < 4 || vocabulary.has(word) ? coined() : word;
  };
  const next = (word: string) => {
    const isNew = random() < (growth * vocabulary.size) / written.length;
    if (isNew) return coined();
    return random() < 0.5 ? word : drawn();
  };
  return (text) =>
    text.replace(pattern, (piece) => {
      if (piece.startsWith('<')) return piece;
      const chosen = next(piece.toLowerCase());
      written.push(chosen);
      vocabulary.add(chosen);
      return chosen;
    });
}
