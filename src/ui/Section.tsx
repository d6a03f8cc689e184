import type { ReactNode } from 'react';

type Props = {
  /** The anchor of the part; unique on the page. */
  id: string;
  title: ReactNode;
  className?: string;
  children: ReactNode;
};

/** A part of a page under a heading of its own, which names it for assistive technology. */
export function Section({ id, title, className = '', children }: Props) {
  return (
    <section aria-labelledby={id} className={className}>
      <h2 id={id} className="mb-2 text-h2">
        {title}
      </h2>
      {children}
    </section>
  );
}
