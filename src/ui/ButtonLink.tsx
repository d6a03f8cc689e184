import { Icon } from './Icon';

/** The one thing that a reader most likely wants to do next. */
export function ButtonLink({ href, children, hrefLang }: { href: string; children: string; hrefLang?: string }) {
  return (
    <a href={href} hrefLang={hrefLang} className="button bubble">
      {children}
      <Icon name="arrow" />
    </a>
  );
}
