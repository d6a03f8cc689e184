import { useLocale, useTranslations } from 'next-intl';
import type { Service } from '@/content/model';
import { cardAddress } from '@/site/files/vcard';
import { findPage } from '@/site/pages';
import { pages } from '@/site/site';
import { Fold } from '@/ui/Fold';

type Props = {
  /** The address of the page whose numbers they are. */
  address: string;
  /** How many there are to keep. */
  count: number;
  /** The service that there is a poster of, when they are of one. */
  service?: Service;
};

/** The numbers of a page for an address book or on paper; what that leaves behind stands before the link. */
export function KeepNumbers({ address, count, service }: Props) {
  const t = useTranslations('KeepNumbers');
  const locale = useLocale();
  if (count === 0) return null;
  return (
    <div className="no-print">
      <Fold title={t('title', { count })} size="small">
        <p>{t('trace')}</p>
        <a href={cardAddress(address)} download="" className="target">
          {t('add')}
        </a>
        {service && (
          <p>
            <a href={`${findPage(pages, 'page', 'paper').addresses[locale]}#${service.id}`} className="target">
              {t('paper')}
            </a>
          </p>
        )}
      </Fold>
    </div>
  );
}
