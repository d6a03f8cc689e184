import { messages as en } from './en/check';
import { messages as nl } from './nl/check';

export type { Message } from './message';

/** The table of messages, by problem code. English is written first; the compiler wants the same in Dutch. */
export type Messages = typeof en;

/** The name of a kind of problem. */
export type MessageCode = keyof Messages;

/**
 * Every sentence of content:check, by language and problem code: one folder per language in `messages/`, and in it one
 * file per family of rules.
 */
export const messages = { nl, en } satisfies Record<string, Messages>;

/** A language that content:check speaks. */
export type Language = keyof typeof messages;

/** Tells whether a text names a language that content:check speaks. A language of the site need not be one. */
export function isLanguage(text: string): text is Language {
  return Object.hasOwn(messages, text);
}
