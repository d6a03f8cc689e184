import { z } from 'zod';
import { type AddressFault, addressFault } from '@/lib/web-address';
import { type AddressRules, rule } from './rules';

/** A rule that an address breaks, with the data for its sentences. */
type BrokenRule = { [Name in keyof AddressRules]: [name: Name, details: AddressRules[Name]] }[keyof AddressRules];

/** The rule that an address breaks, wherever in the content it stands; undefined when it is fine. */
export function brokenAddressRule(written: string): BrokenRule | undefined {
  const found = addressFault(written);
  return found && ruleFor(found, written);
}

function ruleFor(found: AddressFault, written: string): BrokenRule {
  if (found.fault === 'look-alike') return ['address-look-alike', [written, found.part]];
  if (found.fault === 'through') return ['address-through', [written, found.real]];
  if (found.fault === 'tracking') return ['address-tracking', [found.part, found.better]];
  return [`address-${found.fault}`, [written]];
}

/** Refuses an address that breaks a rule. For `superRefine`. */
export function addressRule(written: string, context: z.RefinementCtx, path: string[] = []): void {
  const [name, details] = brokenAddressRule(written) ?? [];
  if (name && details) context.addIssue(rule(name, path, ...(details as [string, string])));
}

/** A web address that is safe to link to. */
export const httpsAddress = z.string().superRefine((written, context) => addressRule(written, context));
