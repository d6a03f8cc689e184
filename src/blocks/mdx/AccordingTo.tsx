import type { ReactNode } from 'react';
import { AccordingToLabel } from '../AccordingToLabel';

/** What a dated source says, framed and with its name and date, so that nobody reads it as today's truth. */
export function AccordingTo({ source, children }: { source: string; children: ReactNode }) {
  return (
    <div className="prose bubble border-l-4 border-petrol bg-mint p-4 md:p-5">
      <p className="font-bold">
        <AccordingToLabel source={source} />
      </p>
      {children}
    </div>
  );
}
