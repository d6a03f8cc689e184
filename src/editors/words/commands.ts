import type { Language } from './check';
import { en } from './en/commands';
import { nl } from './nl/commands';

/** What every command says of how it is called, per language. */
export const commandWords: Record<Language, typeof en> = { nl, en };
