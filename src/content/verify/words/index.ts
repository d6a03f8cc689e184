import type { Language } from '../../check/messages';
import { en } from './en';
import { nl } from './nl';

/** What content:verify says, in one language. */
export type Words = typeof en;

/** What content:verify says, per language. */
export const verifyWords: Record<Language, Words> = { nl, en };
