import type { FactRules } from '@/content/schema/rules';
import type { BesideCodes } from './beside';
import type { DocumentCodes } from './documents';
import type { FileCodes } from './files';
import type { FormCodes } from './form';
import type { MisleadingCodes } from './misleading';
import type { ProseCodes } from './prose';
import type { SlipCodes } from './slips';

/**
 * Every kind of problem that `content:check` tells of, with the data that its sentences are made with. What is said
 * about each stands in `words/`, in every language of the editors; the compiler asks for what is missing there.
 */
export type Codes = FactRules &
  FileCodes &
  DocumentCodes &
  ProseCodes &
  MisleadingCodes &
  SlipCodes &
  FormCodes &
  BesideCodes;

/** The name of a kind of problem. */
export type Code = keyof Codes;
