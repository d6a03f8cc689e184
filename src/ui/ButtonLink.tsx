import type { ReactNode } from 'react';
import { Icon } from './Icon';

/** The one thing that a reader most likely wants to do next. */
export function ButtonLink({ href, children, hrefLang }: { href: string; children: ReactNode; hrefLang?: string }) {
  return (
    <a href={href} hrefLang={hrefLang} className="button bubble">
      {children}
      <Icon name="arrow" />
    </a>
  );
}
