import type { Language } from '../../check/messages';
import { en } from './en';
import { nl } from './nl';

/** What content:new says, in one language. */
export type Words = typeof en;

/** What content:new says, per language. */
export const newWords: Record<Language, Words> = { nl, en };
