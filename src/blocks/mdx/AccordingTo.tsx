import type { ReactNode } from 'react';
import { AccordingToLabel } from '../AccordingToLabel';

/** What a dated source says, framed and with its name and date, so that nobody reads it as today's truth. */
export function AccordingTo({ source, children }: { source: string; children: ReactNode }) {
  return (
    <figure className="prose bubble frame-edge bar-edge bg-sand p-4 md:p-5">
      <figcaption className="text-soft">
        <AccordingToLabel source={source} />
      </figcaption>
      {children}
    </figure>
  );
}
