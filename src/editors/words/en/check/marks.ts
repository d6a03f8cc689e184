import type { UnreadMark } from '@/lib/unread-marks';
import { quote, type Sentences } from '../../format';
import { reasons } from './reasons';

/** What is wrong with a mark that nothing reads, and the right way to type it. */
const unreadMarks: Record<UnreadMark, [what: string, remedy: string]> = {
  emphasis: [
    'and bold or italic does not work like this',
    'Write **words** in a text, with no space inside the stars and a space around them. In a field take the marks away.',
  ],
  strike: ['which is not read here', 'Take the marks away, and what no longer holds with them.'],
  task: ['and this site has no lists of tasks', 'Take the square brackets away; write an item as - words.'],
  footnote: ['and this site has no footnotes', 'Say it in the sentence, or name the source with <Cite source="…" />.'],
  link: [
    'and a link does not work like this',
    'Write it in a text as [words](https://…), with no space in between. In a field take the marks away.',
  ],
  table: ['and this site has no tables in texts', 'Write it as a list: each row an item that starts with a hyphen.'],
  heading: ['and a heading does not work like this', 'Put a space behind ##, or start the sentence with another word.'],
  address: ['an address that nobody can tap', 'Make a link of it: [name of the page](https://…).'],
  encoding: ['letters that were read in the wrong encoding', 'Type these letters again, and save the file as UTF-8.'],
  quotes: ['between quotes that visitors would see', 'Use straight quotes around the value, or none: "…".'],
  entity: ['a sign as HTML writes it', 'Type the sign itself, such as & or é.'],
  tag: ['which is HTML, and this is a field of plain words', 'Take the tags away.'],
  italic: ['and this is a field of plain words', 'Take the marks away.'],
};

/** Sentences about Markdown that this site does not read, or not as it is meant. */
export const markMessages = {
  'unread-mark': (mark, words) => ({
    what: `Here stands ${quote(words)}, ${unreadMarks[mark][0]}.`,
    why: reasons.textOnly,
    remedy: unreadMarks[mark][1],
  }),
  'heading-underlined': (words) => ({
    what: `The line of marks below ${quote(words)} makes a heading of it.`,
    why: reasons.heardHeadings,
    remedy: 'Put ## before it if it is a heading; or put a blank line before the line of marks.',
  }),
  'list-start': (start) => ({
    what: `A list starts here with the number ${start}.`,
    why: 'Visitors would read a sentence as an item of a list, or miss the items before it.',
    remedy: `Put a backslash before the point if it is a sentence: ${start}\\. Or start the list with 1.`,
  }),
} satisfies Partial<Sentences>;
