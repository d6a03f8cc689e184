import type { Actual, Expected, WayToMend } from '../../details';

const expectedTypes: readonly string[] = ['string', 'number', 'int', 'boolean', 'array', 'object'];

/** Names the type that zod expects. */
export function expectedOf(expected: string): Expected {
  return expectedTypes.includes(expected) ? (expected as Expected) : 'other';
}

/**
 * Tells what stands there.
 *
 * @param written how the file has it, where that differs from the data: `0800` where the data says 800
 */
export function actualOf(value: unknown, written?: string): Actual {
  if (value === null || value === undefined) return { kind: 'empty', text: '' };
  if (Array.isArray(value)) return { kind: 'list', text: '' };
  if (typeof value === 'object') return { kind: 'group', text: '' };
  if (typeof value === 'string') return { kind: 'text', text: value.length > 40 ? `${value.slice(0, 37)}…` : value };
  return { kind: typeof value === 'number' ? 'number' : 'other', text: written || String(value) };
}

/** Tells how to mend a value of the wrong type, and with which text. */
export function wayToMend(expected: Expected, value: unknown, written?: string): { way: WayToMend; text: string } {
  const text = written || String(value);
  const isSingle = typeof value !== 'object';
  if (value === null) return { way: 'fill-in', text: '' };
  if (expected === 'string' && isSingle) return { way: 'quote', text };
  if (expected === 'array') return isSingle ? { way: 'brackets', text } : { way: 'hyphens', text: '' };
  if (expected === 'object') return { way: 'indent', text: '' };
  if (typeof value !== 'string' || expected === 'boolean') return { way: 'replace', text: '' };
  if (/^\d+$/.test(value)) return { way: 'unquote', text: value };
  return /^\d{1,3}([.,' ]\d{3})+$/.test(value)
    ? { way: 'digits', text: value.replace(/\D/g, '') }
    : { way: 'replace', text: '' };
}
