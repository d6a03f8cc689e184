import type { Names } from './parts';

/** What looks like a slip of the hand, in figures, dates, texts and links, with the data of its sentences. */
export type SlipCodes = {
  // Files and documents.
  'file-for-visitors': [];
  'document-gone': [type: string, id: string, places: Names];

  // Figures and dates that cannot be true.
  'percent-above-hundred': [value: number];
  'figure-near-nothing': [value: number];
  'figure-jumps': [value: number, other: number, year: number];
  'years-not-rising': [year: number, before: number];
  'break-outside': [before: number, first: number, last: number];
  'euro-of-other': [noun: string];
  'date-long-ago': [date: string];
  'as-of-after-read': [date: string, read: string];
  'planned-ahead': [date: string, today: string];
  'correction-of-nothing': [];

  // Texts in another language, or of another document; links that say where they lead, and lead elsewhere.
  'text-in-other-language': [locale: string, found: string];
  'words-in-other-language': [locale: string, found: string];
  'body-of-other': [file: string];
  'not-translated': [source: string, more: number];
  'link-words-other-site': [site: string, address: string];
  'typed-account': [text: string];

  // Titles, menus, and the way to a page.
  'title-shouts': [];
  'abbreviation-unexplained': [word: string];
  'menu-long': [count: number, most: number];
  'menu-name-twice': [name: string, other: string];
  'home-without-services': [];
  'page-alone': [];

  // The words of menus, buttons and labels.
  'message-broken': [text: string];
  'message-shows-mark': [mark: string];
  'message-other-values': [lacking: Names, unknown: Names];
};
