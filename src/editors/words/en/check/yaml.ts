import type { RefusedPart } from '../../../details';
import { quote, type Sentences } from '../../format';
import { reasons } from './reasons';

const why = reasons.unread;

/** Sentences about the form of YAML: what the parser cannot read, and what we refuse. */
export const yamlMessages = {
  'yaml-tab': () => ({
    what: 'A tab stands where spaces must be.',
    why,
    remedy: 'Take the tab away and type spaces.',
  }),
  'yaml-indent': () => ({
    what: 'The lines here are not indented alike.',
    why,
    remedy: 'Give the fields of one group the same number of spaces.',
  }),
  'yaml-second-colon': () => ({
    what: 'There is a second colon in this line.',
    why,
    remedy: 'Put the text after the first colon between quotes.',
  }),
  'yaml-no-colon': () => ({
    what: 'A colon is missing, or a text goes on where a new field must start.',
    why,
    remedy: 'Write name: value, with a space after the colon, and put long text between quotes.',
  }),
  'yaml-block-in-brackets': () => ({
    what: 'An indented list or group stands between brackets.',
    why,
    remedy: 'Write all of it between the brackets, or all of it without.',
  }),
  'yaml-not-closed': () => ({
    what: 'A text that starts with a quote here does not end with one.',
    why,
    remedy: 'Put the same quote behind the text.',
  }),
  'yaml-bracket-open': () => ({
    what: 'A bracket opens here and is not closed.',
    why,
    remedy: 'Put ] or } behind the last part.',
  }),
  'yaml-no-comma': () => ({
    what: 'A comma is missing between two parts.',
    why,
    remedy: 'Put a comma before this part.',
  }),
  'yaml-stray-part': () => ({
    what: 'The value ends before this, and something stands behind it.',
    why,
    remedy: 'Take it away; or put the whole text between double quotes, with this part in it.',
  }),
  'yaml-first-character': () => ({
    what: 'A text without quotes may not start with this character.',
    why,
    remedy: 'Put the text between quotes. Is it a list? Then start each item on a line of its own.',
  }),
  'yaml-backslash': () => ({
    what: 'There is a backslash in a text between double quotes.',
    why,
    remedy: 'Take the backslash away.',
  }),
  'yaml-two-documents': () => ({
    what: 'A line with --- starts a second document in this file.',
    why: 'Only the first part would reach visitors.',
    remedy: 'Take that line away: one file is one document.',
  }),
  'yaml-long-key': () => ({
    what: 'The name of this field is longer than any name can be.',
    why,
    remedy: 'Look for a colon in a text without quotes.',
  }),
  'yaml-unreadable': () => ({
    what: 'This line cannot be read as YAML.',
    why,
    remedy: 'Look at this line and the one before it, and put text between quotes.',
  }),
  'duplicate-key': (key) => ({
    what: `The field ${quote(key)} stands here twice.`,
    why: reasons.oneOfTwo,
    remedy: 'Keep one of the two.',
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
