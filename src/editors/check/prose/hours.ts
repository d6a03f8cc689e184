import { component } from '../../read/passages';

/** The days of a week in short, and hours behind them: ma-vr 9-17, Mon-Fri 9:00-17:00. */
const week =
  /(?<![\p{L}\p{N}])(?:ma|di|wo|do|vr|za|zo|mon|tue|wed|thu|fri|sat|sun)\.?\s?(?:-|–|t\/m|tot|to)\s?(?:ma|di|wo|do|vr|za|zo|mon|tue|wed|thu|fri|sat|sun)\.?,?:?\s(?:van )?\d{1,2}(?:[.:]\d{2})?\s?(?:-|–|tot|to)\s?\d{1,2}(?:[.:]\d{2})?(?![\p{L}\p{N}])/giu;

/** Two times with a word between them that says from when to when: 9.00 tot 17.00 uur, 9 am to 5 pm. */
const times =
  /(?<![\p{L}\p{N}.,:])\d{1,2}(?:[.:]\d{2})?\s?(?:uur|u|am|pm)?\s?(?:tot|t\/m|en|to|until|till|and|[-–])\s?\d{1,2}(?:[.:]\d{2}(?:\s?(?:uur|am|pm))?|\s?(?:uur|am|pm))(?![\p{L}\p{N}])/giu;

/** Opening hours in a sentence that names no source: they stay behind when the hours of the desk change. */
export function typedHours(text: string): { index: number; words: string }[] {
  return [...text.matchAll(week), ...text.matchAll(times)]
    .filter(({ index }) => !(text.slice(index).split(/[.!?](?=\s)/)[0] ?? '').includes(component))
    .map(({ index, 0: words }) => ({ index, words }));
}
