import { component } from '../../read/passages';

/** Two times with a word between them that says from when to when: 9.00 tot 17.00 uur, 9 am to 5 pm. */
const times =
  /(?<![\p{L}\p{N}.,:])\d{1,2}(?:[.:]\d{2})?\s?(?:uur|u|am|pm)?\s?(?:tot|t\/m|en|to|until|till|and|[-–])\s?\d{1,2}(?:[.:]\d{2}(?:\s?(?:uur|am|pm))?|\s?(?:uur|am|pm))(?![\p{L}\p{N}])/giu;

/** Opening hours in a sentence that names no source: they stay behind when the hours of the desk change. */
export function typedHours(text: string): { index: number; words: string }[] {
  return [...text.matchAll(times)]
    .filter(({ index }) => !(text.slice(index).split(/[.!?](?=\s)/)[0] ?? '').includes(component))
    .map(({ index, 0: words }) => ({ index, words }));
}
