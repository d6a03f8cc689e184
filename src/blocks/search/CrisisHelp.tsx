import { useTranslations } from 'next-intl';
import { find } from '@/content/model';
import { content } from '@/content/source';
import { ServiceLine } from '../ServiceLine';

/** A number for danger, one for despair, and a listening ear. */
const desks = ['emergency-112', 'suicide-prevention-113', 'kindertelefoon'];

/** Somebody to talk to now: above the results when a question sounds like danger, and when nothing was found. */
export function CrisisHelp() {
  const t = useTranslations('SearchPage');
  return (
    <section
      data-crisis=""
      hidden
      aria-labelledby="crisis"
      className="bubble mt-4 border-2 border-alarm bg-rose p-4 md:p-5"
    >
      <h2 id="crisis" className="mb-3 text-h3">
        {t('crisis')}
      </h2>
      <ul className="grid gap-3">
        {desks.map((id) => (
          <ServiceLine key={id} service={find(content, 'service', id)} />
        ))}
      </ul>
    </section>
  );
}
