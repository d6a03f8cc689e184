import { createHash } from 'node:crypto';
import { type DefaultTreeAdapterMap, parse, serialize } from 'parse5';

type ParentNode = DefaultTreeAdapterMap['parentNode'];

/** The texts of all inline stylesheets of a page. */
export function inlineStyles(html: string): string[] {
  const styles: string[] = [];
  const collect = (parent: ParentNode) => {
    for (const node of parent.childNodes) {
      if ('tagName' in node && node.tagName === 'style') styles.push(serialize(node));
      if ('childNodes' in node) collect(node);
    }
  };
  collect(parse(html));
  return styles;
}

/** The source expression by which a Content-Security-Policy allows this text (CSP3, hash-source). */
export function hashSource(text: string): string {
  return `sha256-${createHash('sha256').update(text).digest('base64')}`;
}
