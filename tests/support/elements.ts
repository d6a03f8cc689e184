import { type Element, getAttribute, isElementNode, type Node, queryAll } from '@parse5/tools';

/** All elements below a node, in document order. */
export const elementsIn = (node: Node): Element[] => [...queryAll<Element>(node, isElementNode)];

/** What an attribute says; undefined when the element, or the attribute, is not there. */
export const attribute = (element: Element | undefined, name: string): string | undefined =>
  element && (getAttribute(element, name) ?? undefined);
