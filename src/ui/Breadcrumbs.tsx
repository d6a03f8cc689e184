type Props = { label: string; items: readonly { href: string; text: string; isCurrent: boolean }[] };

/** The way from the home page to this page; the last one is this page itself and no link. */
export function Breadcrumbs({ label, items }: Props) {
  return (
    <nav aria-label={label} className="no-print">
      <ol className="crumbs flex-wrap text-soft">
        {items.map(({ href, text, isCurrent }) => (
          <li key={href}>
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
