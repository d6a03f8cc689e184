import { z } from 'zod';
import { line } from './common';
import { provenance } from './evidence';
import { onOneLine } from './rules';

/** The ten questions that every service answers, in the order in which they are shown. */
export const honestyQuestions = [
  'anonymous',
  'answeredBy',
  'recorded',
  'policeTold',
  'parentsTold',
  'onBill',
  'cost',
  'fromAbroad',
  'replyTime',
  'limits',
] as const;

type Question = (typeof honestyQuestions)[number];

/** An object with a field of one schema for each question. */
const perQuestion = <Schema extends z.ZodType>(schema: Schema) =>
  z.strictObject(
    Object.fromEntries(honestyQuestions.map((question) => [question, schema])) as Record<Question, Schema>,
  );

/** Where the answer to each question that a source answers comes from. */
export const honestyEvidence = perQuestion(z.strictObject(provenance).meta(onOneLine).optional());

/** The answer to each question, in words. */
export const honestyWords = perQuestion(line.max(240).optional());
