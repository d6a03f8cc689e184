import { useLocale, useTranslations } from 'next-intl';
import { channelText } from '@/content/channels';
import { content } from '@/content/source';
import { origin } from '@/lib/origin';
import { onlyFor } from '@/site/directory';
import { editionOf } from '@/site/edition';
import { anchorOfSheet, channelsOn, desksOn, documentOfSheet, fewNumbers, type PrintedDesk } from '@/site/editions';
import { linkTo } from '@/site/site';
import { QrCode } from '@/ui/QrCode';
import { EmergencyCall } from './finder/EmergencyOfPlace';
import { HoursText } from './HoursText';
import { ReaderChip } from './ReaderChip';
import { Title } from './Title';

/** How many strips somebody can tear off. */
const strips = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'];

/** What a sheet is called, that of a few numbers with how many they are or were; of one that is no more, as we named it. */
export function SheetTitle({ sheet, count = desksOn(content, sheet).length }: { sheet: string; count?: number }) {
  const t = useTranslations('Poster');
  const document = documentOfSheet(content, sheet);
  if (document) return <Title document={document} />;
  return sheet === fewNumbers ? t('numbers', { count }) : sheet;
}

/**
 * One sheet of A4: numbers large, when, where to read more; a card to cut out, strips to tear off. Those say who answers
 * and never what about: somebody carries them home.
 *
 * @param sheet what it is of, as `sheetsOf` names it
 */
export function Poster({ sheet }: { sheet: string }) {
  const t = useTranslations('Poster');
  const locale = useLocale();
  const document = documentOfSheet(content, sheet);
  const desks = desksOn(content, sheet);
  const edition = t('edition', { code: editionOf(channelsOn(content, sheet)) });
  const id = anchorOfSheet(sheet);
  const isOfOne = document?.type === 'service';
  const isUrgent = document?.type === 'situation' && document.urgency === 'now';
  const address = origin + linkTo(document ? `${document.type}/${document.id}` : 'page/paper', locale);
  return (
    <section id={id} aria-labelledby={`${id}-title`} className="poster frame-line p-4">
      <h2 id={`${id}-title`} className="text-h1">
        <SheetTitle sheet={sheet} />
      </h2>
      {document && <p className="text-lead">{document.words[locale].summary}</p>}
      {isUrgent && <Danger className="text-h3" />}
      <ul className={`number my-6 ${isOfOne ? 'text-h1' : 'of-many text-h2'}`}>
        {desks.map((each) => (
          <Ways key={each.service.id} {...each} isNamed={!isOfOne} />
        ))}
      </ul>
      <div className="foot flex flex-wrap items-center gap-4">
        <QrCode text={address} className="w-32" />
        <p className="flex-1">
          {t('more')} <span translate="no">{address.replace('https://', '')}</span>
          <br />
          {edition}
        </p>
        <div className="wallet-card p-4">
          {isUrgent && <Danger />}
          <ul>
            {desks.map((each) => (
              <Ways key={each.service.id} {...each} isNamed isShort={!isOfOne} />
            ))}
          </ul>
          <small>{edition}</small>
        </div>
      </div>
      <ul className="strips mt-6 flex justify-between" aria-hidden="true">
        {strips.map((strip, index) => (
          <Strip key={strip} desk={desks[index % desks.length]} />
        ))}
      </ul>
    </section>
  );
}

/** The number for danger, before any desk: whoever tears this off may be in it. */
function Danger({ className = '' }) {
  const t = useTranslations('Outcome');
  return (
    <p className={`${className} font-bold`}>
      {t.rich('emergency.european-netherlands', { call: () => <EmergencyCall service="emergency-112" /> })}
    </p>
  );
}

type WaysProps = PrintedDesk & { isNamed: boolean; isShort?: boolean };

/** A desk with its numbers and when somebody answers, as far as a current source says; in short, without when. */
function Ways({ service, channels, desk, isNamed, isShort = false }: WaysProps) {
  const t = useTranslations('SituationPage');
  return channels.map(({ id, type, value, hours, timeZone }, index) => (
    <li key={id}>
      {isNamed && index === 0 && (
        <span className={isShort ? 'font-bold' : 'block text-lead font-normal'}>
          <Title document={service} isShort={isShort} />{' '}
          {desk && !isShort && (
            <>
              <ReaderChip desk={desk} />{' '}
              {onlyFor(service) === 'islands' && <span className="chip">{t('islands')}</span>}
            </>
          )}
        </span>
      )}{' '}
      <span translate="no" className={type === 'phone' ? 'print:whitespace-nowrap' : undefined}>
        {channelText({ value })}
      </span>{' '}
      {hours?.status === 'current' && !isShort && (
        <span className={`${isNamed ? '' : 'block '}text-lead font-normal`}>
          <HoursText value={hours.value} timeZone={timeZone} />
        </span>
      )}
    </li>
  ));
}

function Strip({ desk }: { desk: PrintedDesk | undefined }) {
  if (!desk) return null;
  const { service, channels } = desk;
  return (
    <li className="p-2">
      <Title document={service} isShort />{' '}
      <b translate="no" className="whitespace-nowrap">
        {channels.map(channelText)[0]}
      </b>
    </li>
  );
}
