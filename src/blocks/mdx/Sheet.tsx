import type { ReactNode } from 'react';

/** A part that is also used on paper: it prints on a page of its own. */
export function Sheet({ children }: { children: ReactNode }) {
  return <div className="sheet bubble bold-frame-petrol p-4 md:p-6">{children}</div>;
}
