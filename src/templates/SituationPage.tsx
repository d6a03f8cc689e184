import { useLocale, useTranslations } from 'next-intl';
import { DeskList } from '@/blocks/finder/DeskList';
import { EmergencyOfPlace } from '@/blocks/finder/EmergencyOfPlace';
import { SuicideLine } from '@/blocks/finder/SuicideLine';
import { PageLink } from '@/blocks/mdx/PageLink';
import { Prose } from '@/blocks/Prose';
import { ProvenanceList } from '@/blocks/ProvenanceList';
import { SourcedList } from '@/blocks/SourcedList';
import { SourceNote } from '@/blocks/SourceNote';
import { SpokenSentences } from '@/blocks/SpokenSentences';
import { FieldsNote } from '@/blocks/TranslationNote';
import type { Situation } from '@/content/model';
import { ButtonLink } from '@/ui/ButtonLink';
import { Section } from '@/ui/Section';
import { PageFrame } from './PageFrame';
import type { TemplateProps } from './props';

/** A situation: what to do and who can help, on one page that can be printed. */
export function SituationPage({ page }: TemplateProps<'situation'>) {
  const t = useTranslations('SituationPage');
  const tOutcome = useTranslations('Outcome');
  const locale = useLocale();
  const situation = page.document;
  const { steps, donts, after, urgency, suicideLine } = situation;
  const words = situation.words[locale];
  return (
    <PageFrame page={page} kicker={tOutcome(`urgency.${urgency}`)} lead={<ToDesks />}>
      <div className="grid gap-10 lg:grid-cols-[1fr_26rem] lg:items-start">
        <div className="grid gap-8 lg:col-start-1">
          <Section id="steps" title={t('steps')}>
            <FieldsNote document={situation} fields={['steps']} />
            <SourcedList ordered items={steps} words={words.steps} />
          </Section>
          <Section id="donts" title={t('donts')}>
            <FieldsNote document={situation} fields={['donts']} />
            <SourcedList items={donts} words={words.donts} />
          </Section>
        </div>
        <div className="grid gap-4 lg:col-start-2 lg:row-span-3 lg:row-start-1">
          <EmergencyOfPlace />
          {suicideLine && <SuicideLine />}
          <Section id="desks" title={t('desks')}>
            <FieldsNote document={situation} fields={['desks', 'withoutCalling']} />
            <p className="no-print mb-2">
              <PageLink to="page/find-help">{t('finder')}</PageLink>
            </p>
            <Desks situation={situation} />
          </Section>
        </div>
        <div className="grid gap-8 lg:col-start-1">
          <Section id="after" title={t('after')}>
            <FieldsNote document={situation} fields={['after']} />
            <p>{words.after}</p>
            <p>
              <SourceNote {...after} />
            </p>
          </Section>
          <SpokenSentences situation={situation} />
          <Prose document={situation} />
          <ProvenanceList document={situation} />
        </div>
      </div>
    </PageFrame>
  );
}

/** On a narrow screen the desks stand below the steps: a short way down. */
function ToDesks() {
  const t = useTranslations('SituationPage');
  return (
    <p className="no-print mt-4 lg:hidden">
      <ButtonLink href="#desks">{t('toDesks')}</ButtonLink>
    </p>
  );
}

/** Every list of desks, under the readers that it is for. */
function Desks({ situation }: { situation: Situation }) {
  const t = useTranslations('Finder.whoAnswers');
  return situation.desks.map((desks) => (
    <div key={desks.for[0]} className="mb-6">
      {situation.desks.length > 1 && <h3 className="mb-2 text-h3">{desks.for.map((who) => t(who)).join(' / ')}</h3>}
      <DeskList situation={situation} desks={desks} />
    </div>
  ));
}
