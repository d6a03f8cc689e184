import type { StructuredData } from '@/site/structured-data';
import type { StructuredList } from '@/site/structured-lists';

/** JSON-LD for search engines. It is data, not a script that runs; `<` is escaped so that no text can end it early. */
export function StructuredDataScripts({ items }: { items: readonly (StructuredData | StructuredList)[] }) {
  return items.map((item) => (
    <script
      key={item['@type']}
      type="application/ld+json"
      // biome-ignore lint/security/noDangerouslySetInnerHtml: JSON of our own, with every < escaped
      dangerouslySetInnerHTML={{ __html: JSON.stringify(item).replaceAll('<', '\\u003c') }}
    />
  ));
}
