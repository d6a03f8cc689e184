/** What an editor reads for the types of the schema (`expected` of zod's issues). */
const expectedWords: Record<string, string> = {
  string: 'text between quotes',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'a group of fields',
};

/** What must stand there: "text between quotes". */
export function expectedWord(expected: string): string {
  return expectedWords[expected] ?? expected;
}

/**
 * What stands there: "is the number 0800".
 *
 * @param written how the file has it, where that differs from the data
 */
export function actualWords(value: unknown, written?: string): string {
  if (value === null || value === undefined) return 'is empty';
  if (Array.isArray(value)) return 'is a list';
  if (typeof value === 'object') return 'is a group of fields';
  if (typeof value === 'string') return `is the text "${value.length > 40 ? `${value.slice(0, 37)}…` : value}"`;
  if (typeof value === 'number') return `is the number ${written || value}`;
  return `is ${written || String(value)}`;
}

/** How to mend a value of the wrong type. */
export function typeRemedy(expected: string, value: unknown, written?: string): string {
  const text = written || String(value);
  if (value === null) return 'write the value after the colon, or take the line away if the field may be left out';
  if (expected === 'string' && typeof value !== 'object') return `put it between quotes: "${text}"`;
  if (expected === 'array' && typeof value !== 'object') return `put it between square brackets: [${text}]`;
  if (expected === 'array') return 'start each item with a hyphen';
  if (expected === 'object') return 'write its fields below it, indented';
  if ((expected === 'number' || expected === 'int') && typeof value === 'string' && /^\d+$/.test(value)) {
    return `take the quotes away: ${value}`;
  }
  return `write ${expectedWord(expected)}`;
}
