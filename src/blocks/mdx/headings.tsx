import { Children, type ComponentProps, isValidElement, type ReactNode } from 'react';
import { headingId } from '@/lib/heading-id';

type Props = ComponentProps<'h2'>;

/**
 * The headings of a text, each with an id so that others can link to it.
 *
 * @param within the id of the section that the text stands in: then its headings are one level lower and their ids
 *   start with that id, since several texts share the page
 */
export function headings(within?: string) {
  const idOf = (children: ReactNode) => [...(within ? [within] : []), headingId(textOf(children))].join('-');
  const Second = within ? 'h3' : 'h2';
  const Third = within ? 'h4' : 'h3';
  return {
    h2: ({ children }: Props) => <Second id={idOf(children)}>{children}</Second>,
    h3: ({ children }: Props) => <Third id={idOf(children)}>{children}</Third>,
  };
}

/** The words in a piece of React, without markup. */
function textOf(node: ReactNode): string {
  return Children.toArray(node)
    .map((child) => (isValidElement<{ children?: ReactNode }>(child) ? textOf(child.props.children) : String(child)))
    .join('');
}
