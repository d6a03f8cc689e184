import { useLocale, useTranslations } from 'next-intl';
import type { Statistic } from '@/content/model';
import { formatFigure } from '@/lib/numbers';

type Props = { point: Statistic['points'][number]; unit: Statistic['unit'] };

/** A figure as it is written in the reader's language, with "about" or "over" where its source rounds. */
export function FigureText({ point: { value, qualifier }, unit }: Props) {
  const t = useTranslations('Figure');
  const text = formatFigure(value, unit, useLocale());
  return qualifier ? t(qualifier, { value: text }) : text;
}
