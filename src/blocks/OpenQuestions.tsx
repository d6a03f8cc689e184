import { useLocale, useTranslations } from 'next-intl';
import { content } from '@/content/source';
import { formatDate } from '@/i18n/dates';
import { linkTo } from '@/site/site';
import { Fold } from '@/ui/Fold';
import { LinkList } from '@/ui/LinkList';
import { openQuestions } from './honesty';
import { Title } from './Title';

/**
 * Every question to which we have no answer, once, with the number of services that it is about. In its fold stands
 * which, by the day we last looked.
 */
export function OpenQuestions() {
  const t = useTranslations('OpenQuestions');
  const tHonesty = useTranslations('Honesty');
  const locale = useLocale();
  return openQuestions(content.service).map(({ question, count, groups }) => (
    <Fold
      key={question}
      title={
        <h2>
          {tHonesty(question)} ({count})
        </h2>
      }
    >
      {groups.map(({ lookedOn, hasEnded, services }) => (
        <div key={`${lookedOn}${hasEnded}`} className="mt-2">
          <p>{hasEnded ? t('ended') : lookedOn ? t('lookedOn', { date: formatDate(lookedOn, locale) }) : t('never')}</p>
          <LinkList
            items={services.map((service) => ({
              href: linkTo(`service/${service.id}`, locale),
              text: <Title document={service} />,
            }))}
          />
        </div>
      ))}
    </Fold>
  ));
}
