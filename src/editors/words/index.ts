import type { Language } from '../language';
import { en } from './en';
import { nl } from './nl';

/** What one tool says, in one language. English is written first; the compiler wants the same in Dutch. */
export type Words<Tool extends keyof typeof en> = (typeof en)[Tool];

/** Every sentence of the editors' tools, by language and tool. */
export const words: Record<Language, typeof en> = { nl, en };
