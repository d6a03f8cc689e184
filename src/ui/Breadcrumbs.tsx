type Props = { label: string; items: readonly { href: string; text: string; isCurrent: boolean }[] };

/** The way from the home page to this page; the last one is this page itself and no link. */
export function Breadcrumbs({ label, items }: Props) {
  return (
    <nav aria-label={label} className="no-print">
      <ol className="flex flex-wrap items-center gap-x-2 text-soft">
        {items.map(({ href, text, isCurrent }) => (
          <li key={href} className="flex items-center gap-x-2 not-first:before:content-['›'_/_'']">
            {isCurrent ? (
              <span aria-current="page">{text}</span>
            ) : (
              <a href={href} className="target">
                {text}
              </a>
            )}
          </li>
        ))}
      </ol>
    </nav>
  );
}
