import type { ReactNode } from 'react';

type Props = { title: string; href: string; children?: ReactNode; headingLevel?: 2 | 3; tone?: keyof typeof tones };

const tones = { plain: 'bg-card', sand: 'bg-sand', mint: 'bg-mint', rose: 'bg-rose' } as const;

/** A speech bubble that leads somewhere: a heading that is the link, and a few words under it. */
export function Card({ title, href, children, headingLevel = 2, tone = 'plain' }: Props) {
  const Heading = `h${headingLevel}` as const;
  return (
    <li className={`bubble flex flex-col frame-line p-5 ${tones[tone]}`}>
      <Heading className="text-h3">
        <a href={href} className="target">
          {title}
        </a>
      </Heading>
      {children && <div className="mt-1 text-soft">{children}</div>}
    </li>
  );
}
