import { useLocale, useTranslations } from 'next-intl';
import { firstChannel } from '@/content/channels';
import { find } from '@/content/model';
import { content } from '@/content/source';
import { linkTo } from '@/site/site';
import { DeskChannel } from '../finder/DeskChannel';
import { Title } from '../Title';

/** A number for danger, one for despair, and a listening ear. */
const desks = ['emergency-112', 'suicide-prevention-113', 'kindertelefoon'];

/** Somebody to talk to now: above the results when a question sounds like danger, and when nothing was found. */
export function CrisisHelp() {
  const t = useTranslations('SearchPage');
  return (
    <section data-crisis="" hidden aria-labelledby="crisis" className="bubble mt-4 bold-frame-alarm bg-rose p-4">
      <h2 id="crisis" className="mb-2 text-h3">
        {t('crisis')}
      </h2>
      <div className="grid gap-3 md:grid-cols-3">
        {desks.map((id) => (
          <CrisisDesk key={id} id={id} />
        ))}
      </div>
    </section>
  );
}

function CrisisDesk({ id }: { id: string }) {
  const locale = useLocale();
  const service = find(content, 'service', id);
  const channel = firstChannel(service.channels);
  return (
    <div data-service={id}>
      <a href={linkTo(`service/${id}`, locale)} className="target font-bold">
        <Title document={service} />
      </a>
      <ul>{channel && <DeskChannel channel={channel} />}</ul>
    </div>
  );
}
