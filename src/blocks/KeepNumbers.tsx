import { useTranslations } from 'next-intl';
import { cardAddress } from '@/site/files/vcard';
import { Fold } from '@/ui/Fold';

type Props = {
  /** The address of the page whose numbers they are. */
  address: string;
  /** How many there are to keep. */
  count: number;
};

/** The numbers of a page for somebody's address book; what that leaves behind stands before the link. */
export function KeepNumbers({ address, count }: Props) {
  const t = useTranslations('KeepNumbers');
  if (count === 0) return null;
  return (
    <Fold title={t('title', { count })} size="small">
      <p>{t('trace')}</p>
      <a href={cardAddress(address)} download="" className="target">
        {t('add')}
      </a>
    </Fold>
  );
}
