import { useTranslations } from 'next-intl';
import { find } from '@/content/model';
import { content } from '@/content/source';
import { NeededDesks } from '../NeededDesks';

/** A number for danger, one for despair, and a listening ear. */
const desks = ['emergency-112', 'suicide-prevention-113', 'kindertelefoon'];

/**
 * Somebody to talk to now: above the results when a question sounds like danger, and, in calm colours, when nothing was
 * found.
 */
export function CrisisHelp() {
  const t = useTranslations('SearchPage');
  return (
    <section data-crisis="" hidden aria-labelledby="crisis" className="bubble mt-4 p-4">
      <h2 id="crisis" className="mb-2 text-h3">
        {t('crisis')}
      </h2>
      <NeededDesks services={desks.map((id) => find(content, 'service', id))} />
    </section>
  );
}
