import type { ReactNode } from 'react';
import { Icon } from './Icon';

/** Something that protects the reader. The title is said, not only shown by the colour. */
export function Notice({ title, children }: { title: string; children: ReactNode }) {
  return (
    <div role="note" aria-label={title} className="bubble flex gap-4 bold-frame-alarm bg-rose p-5">
      <span className="text-alarm">
        <Icon name="alert" />
      </span>
      <div className="prose min-w-0">
        <p className="font-bold text-alarm">{title}</p>
        {children}
      </div>
    </div>
  );
}
