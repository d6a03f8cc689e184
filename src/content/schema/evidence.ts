import { z } from 'zod';
import { partialDate, reference } from './common';
import { described, onOneLine, rule } from './rules';

/** How far a fact may be trusted; see docs/architecture.md, "Facts". */
const factStatus = z.enum(['current', 'dated', 'unconfirmed', 'superseded']);

/** What every fact carries beside its value. */
export const evidence = {
  status: described(
    factStatus,
    'current: may be a call to action. dated: only an old but authoritative source gives it. unconfirmed: not shown. superseded: history.',
    'current: de site roept ertoe op. dated: alleen een oude, betrouwbare bron geeft het. unconfirmed: niet te zien. superseded: van vroeger.',
  ),
  confidence: described(
    z.enum(['high', 'medium']).optional(),
    'How sure a current fact is: high when the organisation itself, the government or two different publishers say it, with no sign of change; else medium. Required when current.',
    'Hoe zeker iets is wat current is: high als de organisatie zelf, de overheid of twee verschillende uitgevers het zeggen, en niets op een verandering wijst; anders medium. Verplicht bij current.',
  ),
  sources: described(
    z.array(reference('source')).min(1),
    'The ids of the sources that say this.',
    'De ids van de bronnen die dit zeggen.',
  ),
  asOf: described(
    partialDate,
    'The date of the source: what day it was true on, as far as anyone can tell. undated if the source shows none.',
    'De datum van de bron: op welke dag het klopte, voor zover iemand dat weet. undated als de bron geen datum toont.',
  ),
};

type Evidence = { status: string; confidence?: string | undefined };

/** A current fact says how sure it is; no other fact does. For `superRefine`. */
export function confidenceRule({ status, confidence }: Evidence, context: z.RefinementCtx): void {
  if (status === 'current' && confidence === undefined)
    context.addIssue(rule('current-without-confidence', ['confidence']));
  if (status !== 'current' && confidence !== undefined)
    context.addIssue(rule('confidence-without-current', ['confidence']));
}

/** A fact: one value with its evidence. */
export function fact<Value extends z.ZodType>(value: Value) {
  return z
    .strictObject({ value, ...evidence })
    .superRefine(confidenceRule)
    .meta(onOneLine);
}

/** Statements without a value of their own still say where they come from. */
export const provenance = {
  sources: evidence.sources,
  asOf: evidence.asOf,
};
