import { useLocale, useTranslations } from 'next-intl';
import { openQuestions } from '@/content/honesty';
import { content } from '@/content/source';
import { formatDate } from '@/i18n/dates';
import { linkTo } from '@/site/site';
import { LinkList } from '@/ui/LinkList';
import { Title } from './Title';

/** Every question to which we have no answer, once, with the services that it is about: by the day we last looked. */
export function OpenQuestions() {
  const t = useTranslations('OpenQuestions');
  const tHonesty = useTranslations('Honesty');
  const locale = useLocale();
  return openQuestions(content.service).map(({ question, count, groups }) => (
    <section key={question} className="mt-6 max-w-prose">
      <h2 className="text-h3">{tHonesty(question)}</h2>
      <p className="text-soft">{t('count', { count })}</p>
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
    </section>
  ));
}
