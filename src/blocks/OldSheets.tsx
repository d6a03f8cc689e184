import { useLocale, useTranslations } from 'next-intl';
import { content } from '@/content/source';
import { formatDate } from '@/i18n/dates';
import { changesSince } from '@/site/edition';
import { channelsOn, type Edition, printedNow } from '@/site/editions';
import { Fold } from '@/ui/Fold';
import { HoursText } from './HoursText';
import { SheetTitle } from './Poster';

/** For who has an old sheet: each code that a sheet ever had, and what has changed since, or that nothing has. */
export function OldSheets({ editions }: { editions: readonly Edition[] }) {
  const t = useTranslations('OldSheets');
  const locale = useLocale();
  return (
    <Fold id="editions" title={t('title')}>
      <p>{t('how')}</p>
      <dl>
        {editions.map((edition) => (
          <div key={`${edition.sheet} ${edition.code}`} className="line-above py-1">
            <dt>
              <b translate="no">{edition.code}</b> <SheetTitle sheet={edition.sheet} count={edition.numbers.length} />,{' '}
              {t('since', { date: formatDate(edition.on, locale) })}
            </dt>
            <dd>
              <Changes {...edition} />
            </dd>
          </div>
        ))}
      </dl>
    </Fold>
  );
}

function Changes({ sheet, numbers }: Edition) {
  const t = useTranslations('OldSheets');
  const now = printedNow(content, sheet);
  if (now.length === 0) return t('withdrawn');
  const changes = changesSince(numbers, now);
  if (changes.length === 0) return t('same');
  const channels = channelsOn(content, sheet);
  return changes.map(({ kind, value, hours }) => (
    <span key={kind + value} className="block">
      {t(kind, { value })}{' '}
      {kind !== 'gone' &&
        (hours ? (
          <HoursText
            value={hours}
            timeZone={channels.find((each) => each.value === value)?.timeZone ?? 'Europe/Amsterdam'}
          />
        ) : (
          t('noHours')
        ))}
    </span>
  ));
}
