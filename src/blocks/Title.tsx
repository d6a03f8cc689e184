import { useLocale } from 'next-intl';
import type { DocumentWithWords } from '@/content/model';
import { properName } from '@/content/proper-name';

/** What a document is called. A browser that translates leaves a proper name in it as it is: people look for it. */
export function Title({ document }: { document: DocumentWithWords }) {
  const { title } = document.words[useLocale()];
  const name = properName(document);
  return (
    <>
      {name && <span translate="no">{name}</span>}
      {title.slice(name.length)}
    </>
  );
}
