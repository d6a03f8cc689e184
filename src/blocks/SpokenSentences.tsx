import { useLocale, useTranslations } from 'next-intl';
import type { Situation } from '@/content/model';
import { speakers } from '@/content/schema/situation-words';
import { type Locale, locales } from '@/i18n/locale';
import { Fold } from '@/ui/Fold';
import { FieldsNote } from './TranslationNote';

/** A first sentence for whoever does not know how to begin: big, in the reader's language first, then in the others. */
export function SpokenSentences({ situation }: { situation: Situation }) {
  const t = useTranslations('SituationPage');
  const own = useLocale();
  const languages: Locale[] = [own, ...locales.filter((locale) => locale !== own)];
  return (
    <Fold
      title={
        <>
          <h2 id="say">{t('say')}</h2> <q>{situation.words[own].say[speakers[0]]}</q>
        </>
      }
    >
      <FieldsNote document={situation} fields={['say']} />
      <p className="mb-4">{t('sayIntro')}</p>
      {speakers.map((speaker) => (
        <div key={speaker} className="mb-6 break-inside-avoid">
          <h3 className="mb-2 text-h3">{t(`speakers.${speaker}`)}</h3>
          {languages.map((language) => (
            <blockquote
              key={language}
              lang={language}
              className={`bubble px-5 py-4 ${language === own ? 'bg-mint font-display text-h2 font-bold' : 'mt-2 bg-sand text-lead'}`}
            >
              {situation.words[language].say[speaker]}
            </blockquote>
          ))}
        </div>
      ))}
    </Fold>
  );
}
