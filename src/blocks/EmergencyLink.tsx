import type { ReactNode } from 'react';
import { Icon } from '@/ui/Icon';

/** "Call 112" within the emergency line, big enough to tap. */
const call = (words: ReactNode) => (
  <a href="tel:112" className="sos">
    <Icon name="phone" />
    {words}
  </a>
);

/** What stands in the emergency line: the link, and the number in it, which is not for a browser to translate. */
export const emergencyParts = { call, number: (number: ReactNode) => <span translate="no">{number}</span> };
