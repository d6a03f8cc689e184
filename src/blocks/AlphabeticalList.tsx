import { useLocale } from 'next-intl';
import { foundDocuments } from '@/content/model';
import { content } from '@/content/source';
import { letterAnchor } from '@/lib/alphabet';
import { alphabeticalIndex } from '@/site/directory';
import { linkTo } from '@/site/site';
import { Fold } from '@/ui/Fold';

/** Every page that somebody can look for, under each name that people use for it; a letter opens when it is asked for. */
export function AlphabeticalList() {
  const locale = useLocale();
  const index = alphabeticalIndex(foundDocuments(content), locale);
  return (
    <>
      {index.map(({ letter, things }) => (
        <Fold key={letter} id={letterAnchor(letter)} title={letter}>
          <ul>
            {things.map(({ name, document }) => {
              const { title } = document.words[locale];
              return (
                <li key={`${name} ${document.type}/${document.id}`}>
                  <a href={linkTo(`${document.type}/${document.id}`, locale)} className="target">
                    {name === title ? title : `${name}: ${title}`}
                  </a>
                </li>
              );
            })}
          </ul>
        </Fold>
      ))}
    </>
  );
}
