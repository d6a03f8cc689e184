import { type Said, wordsOf } from './screen-reader';

/** The phrases alone, in order. */
export const phrasesOf = (said: readonly Said[]) => said.map(({ phrase }) => phrase);

/** Where what is said leads; null when it is no link. */
export const hrefOf = ({ element }: Said) => element.getAttribute('href');

/** What is said of the parts of an element. */
export const inside = (said: readonly Said[], around: Element | null | undefined) =>
  said.filter(({ element }) => element !== around && around?.contains(element));

/** The first thing said about an element that fits a selector. */
export function find(said: readonly Said[], selector: string): Said {
  const found = said.find(({ element }) => element.matches(selector));
  if (!found) throw new Error(`Nothing is said about ${selector}`);
  return found;
}

/** The words of each item of a list as written, without the numbers of the sources behind them. */
export const itemsOf = (list: Element | null | undefined) =>
  [...(list?.querySelectorAll(':scope > li > p') ?? [])].map((item) =>
    wordsOf(item)
      .slice(0, wordsOf(item).length - wordsOf(item.querySelector('sup')).length)
      .trim(),
  );
