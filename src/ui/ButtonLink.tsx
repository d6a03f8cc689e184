import { Icon } from './Icon';

/** The one thing that a reader most likely wants to do next. */
export function ButtonLink({ href, children, hrefLang }: { href: string; children: string; hrefLang?: string }) {
  return (
    <a
      href={href}
      hrefLang={hrefLang}
      className="bubble inline-flex min-h-11 items-center gap-3 border-2 border-transparent bg-sun px-5 py-3 font-bold text-on-sun"
    >
      {children}
      <Icon name="arrow" />
    </a>
  );
}
