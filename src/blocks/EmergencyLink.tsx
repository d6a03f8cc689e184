import type { ReactNode } from 'react';
import { Icon } from '@/ui/Icon';

/** "Call 112" within the emergency line, big enough to tap. */
export function EmergencyLink({ children }: { children: ReactNode }) {
  return (
    <a href="tel:112" className="sos">
      <Icon name="phone" />
      {children}
    </a>
  );
}

const call = (words: ReactNode) => <EmergencyLink>{words}</EmergencyLink>;

/** What stands in the emergency line: the link, and the number in it, which is not for a browser to translate. */
export const emergencyParts = { call, number: (number: ReactNode) => <span translate="no">{number}</span> };
