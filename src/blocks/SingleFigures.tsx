import { useLocale, useTranslations } from 'next-intl';
import type { Statistic } from '@/content/model';
import { anchorOf } from '@/site/pages';
import { Fold } from '@/ui/Fold';
import { FigureText } from './FigureText';
import { HiddenHead } from './HiddenHead';
import { PointSources } from './PointSources';
import { Prose } from './Prose';
import { FieldsNote } from './TranslationNote';

/** The series of one figure each, in one table; what each counts and who gives it stands in a fold below it. */
export function SingleFigures({ series, titleId }: { series: readonly Statistic[]; titleId: string }) {
  const t = useTranslations('StatisticTable');
  const locale = useLocale();
  return (
    <>
      <table className="w-full text-left" aria-labelledby={titleId}>
        <HiddenHead words={[t('what'), t('figure')]} />
        <tbody>
          {series.map((one) =>
            one.points.map((point) => (
              <tr key={one.id} id={anchorOf(one, locale)} className="line-above align-top">
                <th scope="row" className="py-1 pr-4 font-normal">
                  {`${one.words[locale].title}, ${point.year}`}
                </th>
                <td className="w-px py-1 text-right font-bold whitespace-nowrap">
                  <FigureText point={point} unit={one.unit} />
                </td>
              </tr>
            )),
          )}
        </tbody>
      </table>
      <Fold title={t('explained')}>
        {series.map((one) => (
          <div key={one.id} className="mb-6">
            <h3 className="text-h3">{one.words[locale].title}</h3>
            <FieldsNote document={one} fields={['title', 'summary', 'counted']} />
            <p>{one.words[locale].summary}</p>
            <Prose document={one} within={`${anchorOf(one, locale)}-text`} />
            <PointSources series={one} />
          </div>
        ))}
      </Fold>
    </>
  );
}
