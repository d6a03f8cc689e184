import { useLocale, useTranslations } from 'next-intl';
import { content } from '@/content/source';
import { builtOn } from '@/lib/clock';
import { linkTo } from '@/site/site';
import { updatesOn } from '@/site/updates';
import { Section } from '@/ui/Section';
import { Title } from './Title';
import { UpdateKind } from './UpdateKind';

/** The warnings that hold on the day of the build, each with its last day; nothing when there are none. */
export function CurrentWarnings() {
  const t = useTranslations('DoorPage');
  const locale = useLocale();
  const { warnings } = updatesOn(content, builtOn);
  if (warnings.length === 0) return null;
  return (
    <Section id="warnings" title={t('warnings')}>
      <ul>
        {warnings.map((update) => (
          <li key={update.id} className="row">
            <a href={linkTo(`update/${update.id}`, locale)} className="target font-bold">
              <Title document={update} />
            </a>{' '}
            <span className="text-soft">
              <UpdateKind update={update} />
            </span>
          </li>
        ))}
      </ul>
    </Section>
  );
}
