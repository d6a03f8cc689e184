import type { ReactNode } from 'react';

/** The number 112 within the emergency line, big enough to tap. */
export const EmergencyLink = (number: ReactNode) => (
  <a href="tel:112" className="target font-bold text-on-sun">
    {number}
  </a>
);
