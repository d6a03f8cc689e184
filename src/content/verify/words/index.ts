import type { Locale } from '@/i18n/locale';
import { en } from './en';
import { nl } from './nl';

/** What content:verify says, in one language. */
export type Words = typeof en;

/** What content:verify says, per language. */
export const verifyWords: Record<Locale, Words> = { nl, en };
