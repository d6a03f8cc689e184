import type { ReactNode } from 'react';
import { Icon } from '@/ui/Icon';

/** The number 112 within the emergency line, big enough to tap. */
export const EmergencyLink = (number: ReactNode) => (
  <a href="tel:112" className="sos">
    <Icon name="phone" />
    {number}
  </a>
);
