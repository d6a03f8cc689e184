import type { Code, Codes } from '../codes';
import type { Choice, Expected } from '../details';

/** What a problem is in words, in whole sentences: the fault, why it matters to a visitor, and the way to mend it. */
export type Message = { what: string; why: string; remedy: string };

/** What a language says about every kind of problem. */
export type Sentences = { [Each in Code]: (...details: Codes[Each]) => Message };

/** Text from a file as a message shows it: between quotes, and cut off when it is long. */
export function quote(text: string): string {
  const flat = text.replace(/\s+/g, ' ');
  return `"${flat.length > 60 ? `${flat.slice(0, 57)}…` : flat}"`;
}

/** The first names of a list, as many as can be read at a glance, and how many there are when some are left out. */
export function choices(names: Iterable<string>, most = 20): string {
  const all = [...names];
  return all.length > most ? `${all.slice(0, most).join(', ')}, … (${all.length})` : all.join(', ');
}

/** Words with the full stop that they may lack. */
export function closed(words: string): string {
  return /[.?!]$/.test(words) ? words : `${words}.`;
}

/** A fragment as a sentence of its own. */
export function sentence(fragment: string): string {
  return closed(`${fragment.slice(0, 1).toUpperCase()}${fragment.slice(1)}`);
}

/** A number with what it counts: `1 zin`, `2 zinnen`. */
export function counted(count: number, one: string, more: string): string {
  return `${count} ${count === 1 ? one : more}`;
}

/** How often something stands there, behind it; nothing for once. */
export function times(count: number, word: string): string {
  return count > 1 ? ` (${count} ${word})` : '';
}

/** Words between quotes, with a word such as "or" before the last. */
export function either(words: readonly string[], or: string): string {
  const quoted = words.map((word) => `“${word}”`).join(', ');
  return quoted.replace(/, ([^,]*)$/, ` ${or} $1`);
}

/** What may stand in some place, each named; `types` names each type in the language. */
export function choiceWords(allowed: readonly Choice[], types: Record<Expected, string>): string {
  const words = allowed.map((choice) => {
    if (typeof choice === 'string') return choice;
    const fields = choice.fields.length > 0 ? ` (${choice.fields.join(', ')})` : '';
    return types[choice.expected] + fields;
  });
  return choices(words, 40);
}
