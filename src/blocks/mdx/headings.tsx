import { Children, type ComponentProps, isValidElement, type ReactNode } from 'react';
import { headingId } from '@/lib/heading-id';

type Props = ComponentProps<'h2'>;

/**
 * The headings of a text, each with an id so that others can link to it.
 *
 * @param noteFor what stands below a heading before its words, by the id of the heading in its text
 * @param within the id of the section that the text stands in: then its headings are one level lower and their ids
 *   start with that id, since several texts share the page
 */
export function headings(noteFor: (id: string) => ReactNode, within?: string) {
  const heading = (Heading: 'h2' | 'h3' | 'h4') =>
    function TextHeading({ children }: Props) {
      const id = headingId(textOf(children));
      return (
        <>
          <Heading id={within ? `${within}-${id}` : id}>{children}</Heading>
          {noteFor(id)}
        </>
      );
    };
  return { h2: heading(within ? 'h3' : 'h2'), h3: heading(within ? 'h4' : 'h3') };
}

/** The words in a piece of React, without markup. */
function textOf(node: ReactNode): string {
  return Children.toArray(node)
    .map((child) => (isValidElement<{ children?: ReactNode }>(child) ? textOf(child.props.children) : String(child)))
    .join('');
}
