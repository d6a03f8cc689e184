import type { ReactNode } from 'react';

type Props = { className: string; children: ReactNode };

/**
 * Around radio buttons and boxes to tick that only styles look at: nothing is sent, and browsers keep nothing for Back
 * or a reload. A form with the method of a dialog that stands in no dialog goes nowhere, also by Enter (HTML standard,
 * "form submission algorithm"); the policy of the site forbids what an old browser would make of it. On the buttons
 * themselves `autocomplete` is no valid HTML; they take it from the form.
 */
export function Choices({ className, children }: Props) {
  return (
    <form method="dialog" autoComplete="off" className={className}>
      {children}
    </form>
  );
}
