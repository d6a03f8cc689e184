import { useLocale, useTranslations } from 'next-intl';
import { find, type Situation } from '@/content/model';
import { situationsByGroup } from '@/content/situations';
import { content } from '@/content/source';
import { linkTo } from '@/site/site';

/** The same outcomes as the finder's, as a plain table: for readers and tools that get lost in choices. */
export function OutcomeTable() {
  const t = useTranslations('OutcomeTable');
  return (
    <table className="w-full text-left">
      <thead>
        <tr className="border-b-2 border-edge">
          <th scope="col" className="py-2 pr-4">
            {t('situation')}
          </th>
          <th scope="col" className="py-2">
            {t('desks')}
          </th>
        </tr>
      </thead>
      <tbody>
        {situationsByGroup(content.situation).flatMap(({ situations }) =>
          situations.map((situation) => <OutcomeRow key={situation.id} situation={situation} />),
        )}
      </tbody>
    </table>
  );
}

function OutcomeRow({ situation }: { situation: Situation }) {
  const t = useTranslations('OutcomeTable');
  const tWho = useTranslations('Finder.whoAnswers');
  const locale = useLocale();
  const nameOf = (id: string) => find(content, 'service', id).words[locale].title;
  return (
    <tr className="border-b border-line align-top">
      <th scope="row" className="py-2 pr-4">
        <a href={linkTo(`situation/${situation.id}`, locale)} className="target">
          {situation.words[locale].title}
        </a>
      </th>
      <td className="py-2">
        <dl className="grid gap-2">
          {situation.desks.map((list) => (
            <div key={list.for[0]}>
              <dt className="text-soft">
                {situation.desks.length === 1 ? t('everyone') : list.for.map((who) => tWho(who)).join(' / ')}
              </dt>
              <dd>{list.services.map(nameOf).join(' → ')}</dd>
            </div>
          ))}
        </dl>
      </td>
    </tr>
  );
}
