import { useLocale, useTranslations } from 'next-intl';
import { Cites } from '@/blocks/Cites';
import { allSources } from '@/blocks/evidence';
import { EmergencyOfPlace } from '@/blocks/finder/EmergencyOfPlace';
import { PageLink } from '@/blocks/mdx/PageLink';
import { NightDesks } from '@/blocks/NightDesks';
import { PosterLink } from '@/blocks/PosterLink';
import { Prose } from '@/blocks/Prose';
import { ProvenanceList } from '@/blocks/ProvenanceList';
import { SignLanguage } from '@/blocks/SignLanguage';
import { SpokenSentences } from '@/blocks/SpokenSentences';
import { ActCard } from '@/blocks/situation/ActCard';
import { Advice } from '@/blocks/situation/Advice';
import { DeskRows } from '@/blocks/situation/DeskRows';
import { FieldsNote } from '@/blocks/TranslationNote';
import { distinctChannels, isDayAndNight } from '@/content/channels';
import { piecesOf } from '@/content/desk-links';
import { find } from '@/content/model';
import { content } from '@/content/source';
import { desksOn } from '@/site/editions';
import { linkTo } from '@/site/site';
import { Drawing } from '@/ui/Drawing';
import { Section } from '@/ui/Section';
import { PageFrame } from './PageFrame';
import type { TemplateProps } from './props';

/** A situation: what to do, who helps, what happens then; what proves it stands in folds at the end. */
export function SituationPage({ page }: TemplateProps<'situation'>) {
  const t = useTranslations('SituationPage');
  const locale = useLocale();
  const situation = page.document;
  const { steps, donts, after, urgency, sheet } = situation;
  const words = situation.words[locale];
  const sources = allSources(situation);
  const [first, ...others] = situation.desks;
  if (!first) throw new Error(`Situation ${situation.id} has no desk`);
  const service = find(content, 'service', first.service);
  const poster = `situation/${situation.id}`;
  // A desk that is closed half of the day waits where the first step already leads to who answers.
  const isOpenNow = distinctChannels(service.channels).slice(0, 1).some(isDayAndNight);
  const leadsToHelp = piecesOf(words.steps[steps[0]?.id ?? ''] ?? '').some((piece) => piece.service !== undefined);
  const isActFirst = urgency === 'now' && (isOpenNow || !leadsToHelp);
  const act = <ActCard service={service} why={words.desks[first.service] ?? ''} />;
  return (
    <PageFrame
      page={page}
      lead={
        <>
          <p className="no-print">
            <a href={`${linkTo('page/easy', locale)}#${situation.id}`} className="target">
              {t('easy')}
            </a>
          </p>
          <SignLanguage document={situation} />
        </>
      }
    >
      <div className="columns">
        <div className="grid gap-3">
          <FieldsNote document={situation} fields={['steps', 'donts', 'desks', 'withoutCalling', 'after', 'say']} />
          {isActFirst && act}
          {sheet && (
            <p className="no-print font-bold">
              <PageLink to={`page/${sheet}`} />
            </p>
          )}
          <Advice id="steps" kind="do" title={t('steps')} items={steps} words={words.steps} sources={sources} />
          {!isActFirst && act}
          <Advice id="donts" kind="dont" title={t('donts')} items={donts} words={words.donts} sources={sources} />
          <NightDesks situation={situation} />
          <DeskRows situation={situation} desks={others} />
          <Section id="after" title={t('after')}>
            <p>
              {words.after}
              <Cites sources={after.sources} all={sources} />
            </p>
          </Section>
          <div className="more">
            <SpokenSentences situation={situation} />
            <Prose document={situation} isFolded />
            <ProvenanceList document={situation} services={[first, ...others].map((desk) => desk.service)} />
          </div>
        </div>
        <aside aria-label={t('aside')} className="side">
          <Drawing scene="growing" />
          <EmergencyOfPlace />
          {desksOn(content, poster).length > 0 && (
            <p className="no-print">
              <PosterLink sheet={poster} />
            </p>
          )}
          <p className="no-print">
            <PageLink to="page/find-help">{t('finder')}</PageLink>
          </p>
        </aside>
      </div>
    </PageFrame>
  );
}
