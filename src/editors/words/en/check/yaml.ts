import type { RefusedPart } from '../../../details';
import { quote, type Sentences } from '../../format';
import { reasons } from './reasons';

/** A fault after which nothing of the file can be read. */
const unread = (what: string, remedy: string) => () => ({ what, why: reasons.unread, remedy });

/** Sentences about the form of YAML: what the parser cannot read, and what we refuse. */
export const yamlMessages = {
  'yaml-tab': unread('A tab stands where spaces must be.', 'Take the tab away and type spaces.'),
  'yaml-indent': unread(
    'The lines here are not indented alike.',
    'Give the fields of one group the same number of spaces.',
  ),
  'yaml-second-colon': unread(
    'There is a second colon in this line.',
    'Put the text after the first colon between quotes.',
  ),
  'yaml-no-colon': unread(
    'A colon is missing, or a text goes on where a new field must start.',
    'Write name: value, with a space after the colon, and put long text between quotes.',
  ),
  'yaml-block-in-brackets': unread(
    'An indented list or group stands between brackets.',
    'Write all of it between the brackets, or all of it without.',
  ),
  'yaml-not-closed': unread(
    'A text that starts with a quote here does not end with one.',
    'Put the same quote behind the text.',
  ),
  'yaml-bracket-open': unread('A bracket opens here and is not closed.', 'Put ] or } behind the last part.'),
  'yaml-no-comma': unread('A comma is missing between two parts.', 'Put a comma before this part.'),
  'yaml-stray-part': unread(
    'The value ends before this, and something stands behind it.',
    'Take it away; or put the whole text between double quotes, with this part in it.',
  ),
  'yaml-first-character': unread(
    'A text without quotes may not start with this character.',
    'Put the text between quotes. Is it a list? Then start each item on a line of its own.',
  ),
  'yaml-backslash': unread('There is a backslash in a text between double quotes.', 'Take the backslash away.'),
  'yaml-two-documents': () => ({
    what: 'A line with --- starts a second document in this file.',
    why: 'Only the first part would reach visitors.',
    remedy: 'Take that line away: one file is one document.',
  }),
  'yaml-long-key': unread(
    'The name of this field is longer than any name can be.',
    'Look for a colon in a text without quotes.',
  ),
  'yaml-unreadable': unread(
    'This line cannot be read as YAML.',
    'Look at this line and the one before it, and put text between quotes.',
  ),
  'duplicate-key': (key) => ({
    what: `The field ${quote(key)} stands here twice.`,
    why: reasons.oneOfTwo,
    remedy: 'Keep one of the two.',
  }),
  'yaml-lost-behind-hash': (lost) => ({
    what: `The value ends before ${quote(lost)}: all behind # is lost.`,
    why: 'Visitors would read half a sentence.',
    remedy: 'Put the whole text between quotes; a remark stands on a line of its own.',
  }),
  'yaml-refused': (part, text) => ({
    what: `There is ${refusedParts[part]} here: ${quote(text)}. That is not allowed.`,
    why: 'One program may read it in another way than the next, and then the site shows something else than you wrote.',
    remedy: refusedRemedies[part] ?? 'Put text between quotes, and write anything else out in full.',
  }),
} satisfies Partial<Sentences>;

const refusedParts: Record<RefusedPart, string> = {
  directive: 'a line that starts with % (a directive)',
  alias: 'something that starts with * (an alias)',
  anchor: 'something that starts with & (an anchor)',
  tag: 'something that starts with ! (a tag)',
  'merge-key': 'a field << (a merge key)',
  'group-as-name': 'a list or group as the name of a field',
};

/** How to mend a part that is no value. */
const refusedRemedies: Partial<Record<RefusedPart, string>> = {
  directive: 'Take that line away.',
  'group-as-name': 'Write a name there, such as menu.',
};
