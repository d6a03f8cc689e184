import { useLocale } from 'next-intl';
import type { DocumentWithWords } from '@/content/model';
import { saidPieces } from '@/lib/said-in';
import { properName } from '@/site/proper-name';

type Props = {
  document: DocumentWithWords;
  /** In a list: without the words in brackets that explain the name. */
  isShort?: boolean;
};

/** What a document is called. A browser that translates leaves a proper name in it as it is: people look for it. */
export function Title({ document, isShort = false }: Props) {
  const [{ text: title, language } = { text: '' }] = saidPieces(document.words[useLocale()].title);
  const name = properName(document);
  const words = (
    <>
      {name && <span translate="no">{name}</span>}
      {(isShort ? (title.split(' (', 1)[0] ?? title) : title).slice(name.length)}
    </>
  );
  return language ? <span lang={language}>{words}</span> : words;
}
