import type { ReactNode } from 'react';

const layouts = { 2: 'md:grid-cols-2', 3: 'md:grid-cols-2 lg:grid-cols-3' } as const;

/** Cards in one column on a phone, in two or three on wider screens. */
export function CardGrid({ columns = 3, children }: { columns?: keyof typeof layouts; children: ReactNode }) {
  return <ul className={`grid gap-4 ${layouts[columns]}`}>{children}</ul>;
}
