import { useLocale, useTranslations } from 'next-intl';
import { alphabeticalIndex } from '@/content/directory';
import { foundDocuments } from '@/content/model';
import { content } from '@/content/source';
import { letterAnchor } from '@/lib/alphabet';
import { linkTo } from '@/site/site';
import { LinkList } from '@/ui/LinkList';
import { Section } from '@/ui/Section';

/** Every page that somebody can look for, under each name that people use for it. */
export function AlphabeticalList() {
  const t = useTranslations('AlphabetPage');
  const locale = useLocale();
  const index = alphabeticalIndex(foundDocuments(content), locale);
  return (
    <>
      <nav aria-label={t('letters')} className="no-print my-6">
        <LinkList items={index.map(({ letter }) => ({ href: `#${letterAnchor(letter)}`, text: letter }))} />
      </nav>
      <div className="gap-12 lg:columns-2">
        {index.map(({ letter, things }) => (
          <Section key={letter} id={letterAnchor(letter)} title={letter} className="mb-6">
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
          </Section>
        ))}
      </div>
    </>
  );
}
