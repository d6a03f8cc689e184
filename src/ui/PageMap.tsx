import type { ReactNode } from 'react';
import { type LinkItem, LinkList } from './LinkList';

type Props = { label: string; items: readonly LinkItem[]; children: ReactNode };

/** A long page with links to its parts: above it on a narrow screen, beside it on a wide one. */
export function PageMap({ label, items, children }: Props) {
  return (
    <div className="grid gap-8 lg:grid-cols-[minmax(0,38rem)_1fr] lg:gap-14">
      <nav
        aria-label={label}
        className="no-print bar-line pl-4 lg:sticky lg:top-4 lg:col-start-2 lg:row-start-1 lg:max-h-screen lg:self-start lg:overflow-y-auto"
      >
        <p className="font-bold">{label}</p>
        <LinkList items={items} className="flex-col" />
      </nav>
      <div className="min-w-0 lg:col-start-1 lg:row-start-1">{children}</div>
    </div>
  );
}
