import { useTranslations } from 'next-intl';
import { Fold } from '@/ui/Fold';
import { FilmWithText } from './Prose';

/** What a page says, in Dutch Sign Language: a fold with the film, where there is one. */
export function SignLanguage({ document: { signLanguage } }: { document: { signLanguage?: string | undefined } }) {
  const t = useTranslations('Files');
  if (signLanguage === undefined) return null;
  return (
    // Paper has the page itself.
    <div className="no-print">
      <Fold title={t('signLanguage')}>
        <div className="prose max-w-prose">
          <FilmWithText id={signLanguage} isFolded />
        </div>
      </Fold>
    </div>
  );
}
