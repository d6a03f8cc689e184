import { createHash } from 'node:crypto';
import { textHeadingId } from './heading-id';

/** A part of a Markdown text: its heading, with all up to the next one. The part before the first has no heading. */
export type MarkdownSection = { heading: string; id: string; line: number; text: string };

const headingLine = /^#{2,6}\s+(.*)$/;

/**
 * Cuts a Markdown text at its headings (`## …` to `###### …`). The first part is what stands before the first heading,
 * and is there even when it is empty. `line` counts from 1 within the text.
 */
export function splitSections(markdown: string): MarkdownSection[] {
  const sections: MarkdownSection[] = [{ heading: '', id: '', line: 1, text: '' }];
  markdown.split(/\r?\n/).forEach((line, index) => {
    const heading = headingLine.exec(line)?.[1]?.trim();
    if (heading !== undefined) sections.push({ heading, id: textHeadingId(heading), line: index + 1, text: '' });
    const section = sections.at(-1);
    if (section) section.text += `${line}\n`;
  });
  return sections;
}

/**
 * Words without what does not change what they say: white space, line breaks, the marks of emphasis and lists, and the
 * way in which quotes, dashes, dots and accents are stored (Unicode normalisation form KC).
 */
export function plainWords(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/[\p{Default_Ignorable_Code_Point}]/gu, '')
    .replace(/^\s*[*+-]\s+/gm, '- ')
    .replace(/[*_]/g, '')
    .replace(/[“”„«»]/g, '"')
    .replace(/[‘’‚`]/g, "'")
    .replace(/[‐‑‒–—―]/g, '-')
    .replace(/\s+/g, ' ')
    .trim();
}

/** The first ten hexadecimal digits of the SHA-256 hash of the words of a text; empty words have one too. */
export function fingerprint(text: string): string {
  return createHash('sha256').update(plainWords(text)).digest('hex').slice(0, 10);
}
