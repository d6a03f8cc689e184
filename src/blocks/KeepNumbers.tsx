import { useTranslations } from 'next-intl';
import { cardAddress } from '@/site/files/vcard';
import { Fold } from '@/ui/Fold';
import { PosterLink } from './PosterLink';

type Props = {
  /** The address of the page whose numbers they are. */
  address: string;
  /** How many there are to keep. */
  count: number;
  /** The poster with those numbers. */
  sheet: string;
};

/** The numbers of a page for an address book or on paper; what that leaves behind stands before the link. */
export function KeepNumbers({ address, count, sheet }: Props) {
  const t = useTranslations('KeepNumbers');
  if (count === 0) return null;
  return (
    <div className="no-print">
      <Fold title={t('title', { count })} size="small">
        <p>{t('trace')}</p>
        <a href={cardAddress(address)} download="" className="target">
          {t('add')}
        </a>
        <p>
          <PosterLink sheet={sheet} />
        </p>
      </Fold>
    </div>
  );
}
