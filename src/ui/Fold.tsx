import type { ReactNode } from 'react';

type Props = {
  /** Says what is in it. */
  title: ReactNode;
  id?: string;
  /** `small`: for what proves something beside it. */
  size?: 'small';
  children: ReactNode;
};

/** What few readers need, one tap away: closed on a screen, open on paper. Never for a number or a first step. */
export function Fold({ title, id, size, children }: Props) {
  return (
    <details id={id} className={size ? `fold fold-${size}` : 'fold'}>
      <summary>{title}</summary>
      <div>{children}</div>
    </details>
  );
}
