import type { ReactNode } from 'react';

/** A word or two about the state of something. */
export function Tag({ children }: { children: ReactNode }) {
  return <span className="inline-block rounded-small border border-edge px-2 text-ink">{children}</span>;
}
