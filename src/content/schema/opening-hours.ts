import { z } from 'zod';
import { compileSchedule } from '@/lib/hours/compile';
import { hoursFault } from '@/lib/hours/parse';
import { rule } from './rules';

/** Hours that we can put into words, and that the build can work out. In which years it does so makes no difference. */
export const openingHours = z.string().superRefine((value, context) => {
  const fault = hoursFault(value);
  if (fault) {
    context.addIssue(rule(`hours-${fault.kind}`, [], fault.part));
    return;
  }
  if (!canBeWorkedOut(value)) context.addIssue(rule('hours-refused', []));
});

const workedOut = new Map<string, boolean>();

/** Remembered per value: working out two years takes a while, and many channels keep the same hours. */
function canBeWorkedOut(value: string): boolean {
  const known = workedOut.get(value);
  if (known !== undefined) return known;
  let can = true;
  try {
    compileSchedule({ value, timeZone: 'Europe/Amsterdam', closures: [], builtOn: '2026-01-01' });
  } catch {
    can = false;
  }
  workedOut.set(value, can);
  return can;
}
