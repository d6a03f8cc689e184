import type { Actual, Expected, WayToMend } from '../../../details';

const expectedWords: Record<Expected, string> = {
  string: 'text between quotes',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'a group of fields',
  other: 'something else',
};

/** What must stand there: "text between quotes". */
export const expectedWord = (expected: Expected) => expectedWords[expected];

/** What stands there, after "it is": "the number 0800". */
export function actualWords({ kind, text }: Actual): string {
  switch (kind) {
    case 'empty':
      return 'empty';
    case 'list':
      return 'a list';
    case 'group':
      return 'a group of fields';
    case 'text':
      return `the text "${text}"`;
    case 'number':
      return `the number ${text}`;
    case 'other':
      return text;
  }
}

/** How to mend a value of the wrong type. */
export function typeRemedy(way: WayToMend, expected: Expected, text: string): string {
  switch (way) {
    case 'fill-in':
      return 'Write the value after the colon, or take the line away if the field may be left out.';
    case 'quote':
      return `Put it between quotes: "${text}".`;
    case 'brackets':
      return `Put it between square brackets: [${text}].`;
    case 'hyphens':
      return 'Start each item with a hyphen.';
    case 'indent':
      return 'Write its fields below it, indented.';
    case 'unquote':
      return `Take the quotes away: ${text}.`;
    case 'digits':
      return `Write the digits only: ${text}.`;
    case 'replace':
      return `Write ${expectedWords[expected]}.`;
  }
}
