import type { ReactNode } from 'react';

type Props = { title: string; href: string; children?: ReactNode; headingLevel?: 2 | 3 };

/** A speech bubble that leads somewhere: a heading that is the link, and a few words under it. */
export function Card({ title, href, children, headingLevel = 2 }: Props) {
  const Heading = `h${headingLevel}` as const;
  return (
    <li className="bubble flex flex-col frame-line bg-card p-4">
      <Heading className="text-h3">
        <a href={href} className="target">
          {title}
        </a>
      </Heading>
      {children && <div className="mt-1 text-soft">{children}</div>}
    </li>
  );
}
