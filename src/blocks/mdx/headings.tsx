import type { ComponentProps, ReactNode } from 'react';

type Props = ComponentProps<'h2'>;

/**
 * The headings of a text, each with the id that `src/lib/prose-tree.ts` gave it.
 *
 * @param noteFor what stands below a heading before its words, by the id of the heading in its text
 * @param within the id of the section that the text stands in: then its headings are one level lower and their ids
 *   start with that id, since several texts share the page
 */
export function headings(noteFor: (id: string) => ReactNode, within?: string) {
  const heading = (Heading: 'h2' | 'h3' | 'h4') =>
    function TextHeading({ id = '', children }: Props) {
      return (
        <>
          <Heading id={within ? `${within}-${id}` : id}>{children}</Heading>
          {noteFor(id)}
        </>
      );
    };
  return { h2: heading(within ? 'h3' : 'h2'), h3: heading(within ? 'h4' : 'h3') };
}
