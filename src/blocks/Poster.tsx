import { useLocale, useTranslations } from 'next-intl';
import type { Service } from '@/content/model';
import type { Channel } from '@/content/schema/channel';
import { content } from '@/content/source';
import { origin } from '@/lib/origin';
import { editionOf } from '@/site/edition';
import { channelsOn, fewNumbers } from '@/site/editions';
import { keptNumbers } from '@/site/files/vcard';
import { linkTo } from '@/site/site';
import { QrCode } from '@/ui/QrCode';
import { HoursText } from './HoursText';
import { Title } from './Title';

/** How many strips somebody can tear off. */
const strips = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'];

/** A service on one sheet of A4: its numbers large, when, where to read more; a card to cut out, strips to tear off. */
export function Poster({ service }: { service: Service }) {
  const t = useTranslations('Poster');
  const locale = useLocale();
  const numbers = keptNumbers(service);
  const { id } = service;
  const { summary } = service.words[locale];
  const address = origin + linkTo(`service/${id}`, locale);
  const edition = t('edition', { code: editionOf(numbers) });
  return (
    <section id={id} aria-labelledby={`${id}-title`} className="poster frame-line p-4">
      <h2 id={`${id}-title`} className="text-h1">
        <Title document={service} />
      </h2>
      <p className="text-lead">{summary}</p>
      <Numbers numbers={numbers} className="number my-6 text-h1" />
      <div className="flex flex-wrap items-center gap-4">
        <QrCode text={address} className="w-32" />
        <p>
          {t('more')} <span translate="no">{address.replace('https://', '')}</span>
          <br />
          {edition}
        </p>
        <div className="wallet-card p-4">
          <b>
            <Title document={service} />
          </b>
          <Numbers numbers={numbers} />
          <small>{edition}</small>
        </div>
      </div>
      <ul className="strips mt-6 flex justify-between" aria-hidden="true">
        {strips.map((strip) => (
          <li key={strip} className="p-2">
            <Title document={service} /> <b translate="no">{numbers[0]?.value}</b>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** The numbers of a few services on one sheet: who that is, when, and where to see whether they still hold. */
export function NumbersPoster({ services, address }: { services: readonly Service[]; address: string }) {
  const t = useTranslations('Poster');
  const inList = useTranslations('PaperPage');
  return (
    <section id="numbers" aria-labelledby="numbers-title" className="poster frame-line p-4">
      <h2 id="numbers-title" className="text-h1">
        {inList('numbers', { count: services.length })}
      </h2>
      {services.map((service) => (
        <div key={service.id} className="line-below py-3">
          <h3 className="text-lead">
            <Title document={service} />
          </h3>
          <Numbers numbers={keptNumbers(service).slice(0, 1)} className="number text-h2" />
        </div>
      ))}
      <div className="mt-4 flex flex-wrap items-center gap-4">
        <QrCode text={address} className="w-32" />
        <p>
          {t('more')} <span translate="no">{address.replace('https://', '')}</span>
          <br />
          {t('edition', { code: editionOf(channelsOn(content, fewNumbers)) })}
        </p>
      </div>
    </section>
  );
}

/** The numbers with when somebody answers, as far as a current source says. */
function Numbers({ numbers, className }: { numbers: readonly Channel[]; className?: string }) {
  return (
    <ul className={className}>
      {numbers.map(({ id, value, hours, timeZone }) => (
        <li key={id}>
          <span translate="no">{value}</span>{' '}
          {hours?.status === 'current' && (
            <span className="block text-lead font-normal">
              <HoursText value={hours.value} timeZone={timeZone} />
            </span>
          )}
        </li>
      ))}
    </ul>
  );
}
