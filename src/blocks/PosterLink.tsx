import { useLocale, useTranslations } from 'next-intl';
import { anchorOfSheet, pageOfSheet } from '@/site/editions';
import { linkTo } from '@/site/site';

/** Where to print a sheet; it stands alone on paper when this link was followed. */
export function PosterLink({ sheet }: { sheet: string }) {
  const t = useTranslations('KeepNumbers');
  return (
    <a href={`${linkTo(`page/${pageOfSheet(sheet)}`, useLocale())}#${anchorOfSheet(sheet)}`} className="target">
      {t('paper')}
    </a>
  );
}
