import type { Language } from './check';
import { en } from './en/new';
import { nl } from './nl/new';

/** What content:new says, in one language. */
export type Words = typeof en;

/** What content:new says, per language. */
export const newWords: Record<Language, Words> = { nl, en };
