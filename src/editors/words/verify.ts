import type { Language } from './check';
import { en } from './en/verify';
import { nl } from './nl/verify';

/** What content:verify says, in one language. */
export type Words = typeof en;

/** What content:verify says, per language. */
export const verifyWords: Record<Language, Words> = { nl, en };
