/** A piece of a text: words, and the desk that they link to, by one of its channels or as a whole. */
export type Piece = { words: string; index: number; service?: string; channel?: string | undefined };

const form = /\[([^\]]+)\]\(([a-z0-9-]+)(?:\/([a-z0-9-]+))?\)/g;

/**
 * The pieces of a step or warning, in order. `[Helpwanted](helpwanted)` leads to the page of that service,
 * `[113](suicide-prevention-113/phone)` to its channel: so a number stands nowhere but in the service.
 */
export function piecesOf(text: string): Piece[] {
  let from = 0;
  const pieces = [...text.matchAll(form)].flatMap((match): Piece[] => {
    const [whole, words = '', service = '', channel] = match;
    const before = { words: text.slice(from, match.index), index: from };
    from = match.index + whole.length;
    return [before, { words, index: match.index, service, channel }];
  });
  return [...pieces, { words: text.slice(from), index: from }].filter(({ words }) => words !== '');
}

/** A text without its links: what a reader reads. */
export function withoutLinks(text: string): string {
  return text.replaceAll(form, '$1');
}

/** A text with blanks in place of the marks of its links: what is left stands where it stood. */
export function linksBlanked(text: string): string {
  return text.replaceAll(form, (whole, words: string) => ` ${words}`.padEnd(whole.length));
}

/** The fields of a situation's texts in which a desk may be a link. */
export const linkedFields = ['steps', 'donts', 'easySteps', 'easyDonts', 'young'] as const;
