import type { Actual, Expected, WayToMend } from '../../../details';

/** What must stand there: "text between quotes". */
export const expectedWords: Record<Expected, string> = {
  string: 'text between quotes',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'a group of fields',
  other: 'something else',
};

const actual: Record<Actual['kind'], (text: string) => string> = {
  empty: () => 'empty',
  list: () => 'a list',
  group: () => 'a group of fields',
  text: (text) => `the text "${text}"`,
  number: (text) => `the number ${text}`,
  other: (text) => text,
};

/** What stands there, after "it is": "the number 0800". */
export const actualWords = ({ kind, text }: Actual): string => actual[kind](text);

/** How to mend a value of the wrong type. */
export const typeRemedies: Record<WayToMend, (text: string, expected: Expected) => string> = {
  'fill-in': () => 'Write the value after the colon, or take the line away if the field may be left out.',
  quote: (text) => `Put it between quotes: "${text}".`,
  brackets: (text) => `Put it between square brackets: [${text}].`,
  hyphens: () => 'Start each item with a hyphen.',
  indent: () => 'Write its fields below it, indented.',
  unquote: (text) => `Take the quotes away: ${text}.`,
  digits: (text) => `Write the digits only: ${text}.`,
  replace: (_text, expected) => `Write ${expectedWords[expected]}.`,
};
