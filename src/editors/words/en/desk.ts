import { counted } from '../format';

/** What the desk says in English. */
export const words = {
  title: 'The desk',
  intro: 'Choose what you want to change. You save in the files of this computer; nothing is sent to anybody.',
  changed: (count: number) => `Changed and not yet proposed: ${counted(count, 'file', 'files')}`,
  all: 'All documents',
  facts: 'Facts, for all languages',
  body: 'The text below',
  whole: 'This file does not fit in a form. You change it here as text.',
  locked: 'This file cannot be opened here: it has letters or line ends that a browser would change. Use your editor.',
  save: 'Save',
  add: 'One more',
  remove: 'Take away',
  empty: 'not filled in',
  noneOfThese: 'none of these, and a source says so',
  perLine: 'One on each line.',
  newName: 'New name',
  newWords: 'Its words',
  saved: (files: readonly string[]) => `Saved: ${files.join(', ')}`,
  same: 'Nothing was changed, so nothing was written.',
  meanwhile: (file: string) =>
    `${file} was changed by somebody else, or in another window, since you opened it. Nothing was written. Copy what you typed, open this page again and put it in.`,
  cannot: (file: string) =>
    `In ${file} this cannot be written without touching other lines. Nothing was written. Change it in your editor.`,
  problems: 'What the check says',
  none: 'No problems here.',
  elsewhere: (count: number) => `In all documents: ${counted(count, 'problem', 'problems')}`,
  failed: 'The check stopped. Run npm run content:check to see why.',
  forbidden: 'This did not come from the desk itself. Open the page again, and save once more.',
  notFound: 'This is not here.',
  at: (address: string) => `The desk is at ${address}\nStop it with Ctrl+C.`,
  notAPort: (port: string) => `PORT=${port}: that is no port. Choose a number from 1024 to 65535.`,
  inUse: (port: number) => `Port ${port} is in use. Choose another: PORT=${port + 1} npm run beheer`,
};
