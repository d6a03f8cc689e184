import { useLocale, useTranslations } from 'next-intl';
import type { Situation } from '@/content/model';
import { situationsByGroup } from '@/content/situations';
import { content } from '@/content/source';
import { linkTo } from '@/site/site';
import { TableDesk } from './TableDesk';

/** The same outcomes as the finder's, as a plain table: for readers and tools that get lost in choices. */
export function OutcomeTable() {
  const t = useTranslations('OutcomeTable');
  return (
    <table className="w-full text-left">
      <thead>
        <tr className="line-below-bold">
          <th scope="col" className="w-2/5 py-2 pr-4">
            {t('who')}
          </th>
          <th scope="col" className="py-2">
            {t('desks')}
          </th>
        </tr>
      </thead>
      {situationsByGroup(content.situation).flatMap(({ situations }) =>
        situations.map((situation) => <SituationRows key={situation.id} situation={situation} />),
      )}
    </table>
  );
}

function SituationRows({ situation }: { situation: Situation }) {
  const t = useTranslations('Finder.whoAnswers');
  const locale = useLocale();
  return (
    <tbody>
      <tr className="bg-sand">
        <th scope="rowgroup" colSpan={2} className="px-2">
          <a href={linkTo(`situation/${situation.id}`, locale)} className="target">
            {situation.words[locale].title}
          </a>
        </th>
      </tr>
      {situation.desks.map((list) => (
        <tr key={list.for[0]} className="line-below align-top">
          <th scope="row" className="px-2 py-3 font-normal">
            <ul>
              {list.for.map((who) => (
                <li key={who}>{t(who)}</li>
              ))}
            </ul>
          </th>
          <td className="py-3">
            <ol className="grid list-decimal gap-2 pl-5">
              {list.services.map((id) => (
                <TableDesk key={id} id={id} />
              ))}
            </ol>
          </td>
        </tr>
      ))}
    </tbody>
  );
}
