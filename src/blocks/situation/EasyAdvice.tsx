import { useLocale, useTranslations } from 'next-intl';
import { ChannelLink } from '@/blocks/ChannelLink';
import { OpenState } from '@/blocks/OpenState';
import { EasyText } from '@/blocks/StepText';
import { Title } from '@/blocks/Title';
import { FieldsNote } from '@/blocks/TranslationNote';
import { distinctChannels } from '@/content/channels';
import { find, type Situation } from '@/content/model';
import { content } from '@/content/source';
import { linkTo } from '@/site/site';
import { Section } from '@/ui/Section';

/** What to do and not to do in a situation, in easy words, and the first desk: its name and its first way. */
export function EasyAdvice({ situation }: { situation: Situation }) {
  const t = useTranslations('EasyPage');
  const locale = useLocale();
  const { id, steps, donts, desks } = situation;
  const words = situation.words[locale];
  const [first] = desks;
  const service = first && find(content, 'service', first.service);
  const [channel] = service ? distinctChannels(service.channels) : [];
  return (
    <Section id={id} title={words.title} className="mt-10">
      <FieldsNote document={situation} fields={['title', 'easySteps', 'easyDonts']} />
      <h3 className="text-h3">{t('do')}</h3>
      <ol className="advice-do bubble">
        {steps.map((step) => (
          <li key={step.id}>
            <EasyText text={words.easySteps[step.id] ?? ''} />
          </li>
        ))}
      </ol>
      <h3 className="mt-3 text-h3">{t('dont')}</h3>
      <ul className="advice-dont bubble">
        {donts.map((dont) => (
          <li key={dont.id}>
            <EasyText text={words.easyDonts[dont.id] ?? ''} />
          </li>
        ))}
      </ul>
      {service && channel && (
        <p data-service={service.id} className="mt-3">
          <b>{t('help')}</b> <Title document={service} isShort />:{' '}
          <span data-channel={channel.id}>
            <ChannelLink channel={channel} className={channel.type === 'phone' ? 'number' : 'font-bold'} />{' '}
            <OpenState channel={channel} />
          </span>
        </p>
      )}
      <p className="no-print">
        <a href={linkTo(`situation/${id}`, locale)} className="target">
          {t('more')}
          <span className="sr-only">: {words.title}</span>
        </a>{' '}
        <a href="#choose" className="target">
          {t('back')}
        </a>
      </p>
    </Section>
  );
}
