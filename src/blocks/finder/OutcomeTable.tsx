import { useLocale, useTranslations } from 'next-intl';
import { outcome } from '@/content/finder/outcome';
import type { Situation } from '@/content/model';
import { content } from '@/content/source';
import { finder } from '@/site/finder';
import { linkTo } from '@/site/site';
import { situationsByGroup } from '@/site/situations';
import { StepsStart } from '../StepText';
import { TableDesk } from './TableDesk';

/** The finder on a few sheets of paper: of each situation how its steps begin, and the first two desks. */
export function OutcomeTable() {
  const t = useTranslations('OutcomeTable');
  return (
    <table className="w-full text-left text-small">
      <thead>
        <tr className="line-below-bold">
          <th scope="col" className="w-1/2 py-2 pr-4">
            {t('what')}
          </th>
          <th scope="col" className="py-2">
            {t('desks')}
          </th>
        </tr>
      </thead>
      <tbody>
        {situationsByGroup(content.situation).flatMap(({ situations }) =>
          situations.map((situation) => <SituationRow key={situation.id} situation={situation} />),
        )}
      </tbody>
    </table>
  );
}

function SituationRow({ situation: { id, steps, words } }: { situation: Situation }) {
  const locale = useLocale();
  const { title, steps: stepWords } = words[locale];
  const { desks } = outcome(finder, { who: 'unsure', what: id, where: 'unsure', noCall: false });
  return (
    <tr className="line-below align-top">
      <th scope="row" className="py-2 pr-4 font-normal">
        <a href={linkTo(`situation/${id}`, locale)} className="target font-bold">
          {title}
        </a>
        <p>
          <StepsStart texts={steps.map(({ id }) => stepWords[id] ?? '')} />
        </p>
      </th>
      <td className="py-2">
        <ol className="list-decimal pl-5">
          {desks.slice(0, 2).map(({ service, ways }) => (
            <TableDesk key={service} id={service} channel={ways[0]?.channel.id} />
          ))}
        </ol>
      </td>
    </tr>
  );
}
