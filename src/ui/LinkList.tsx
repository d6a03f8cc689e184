import type { ReactNode } from 'react';

/** A link as menus and lists show it. */
export type LinkItem = { href: string; text: ReactNode; current?: 'page' | 'branch' | undefined };

/** Links side by side that wrap on a narrow screen. Each is at least 44 px high (WCAG 2.5.5). */
export function LinkList({ items, className = '' }: { items: readonly LinkItem[]; className?: string }) {
  return (
    <ul className={`flex flex-wrap gap-x-5 ${className}`}>
      {items.map(({ href, text, current }) => (
        <li key={href}>
          <a href={href} aria-current={current === 'branch' ? 'true' : current} className="target">
            {text}
          </a>
        </li>
      ))}
    </ul>
  );
}
