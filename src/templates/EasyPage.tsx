import { useLocale, useTranslations } from 'next-intl';
import { EasyAdvice } from '@/blocks/situation/EasyAdvice';
import { content } from '@/content/source';
import { situationsByGroup } from '@/site/situations';
import { Section } from '@/ui/Section';
import { PageFrame } from './PageFrame';
import type { TemplateProps } from './props';

/** What to do now in each situation, in easy words: a list to choose from, then a part for each, a sentence a line. */
export function EasyPage({ page }: TemplateProps<'page'>) {
  const t = useTranslations('EasyPage');
  const tGroups = useTranslations('SituationGroups');
  const locale = useLocale();
  const groups = situationsByGroup(content.situation);
  return (
    <PageFrame page={page}>
      <div className="easy max-w-prose">
        <nav id="choose" aria-label={t('choose')}>
          {groups.map(({ group, situations }) => (
            <Section key={group} id={group} title={tGroups(group)} className="mt-4">
              <ul>
                {situations.map(({ id, words }) => (
                  <li key={id}>
                    <a href={`#${id}`} className="target">
                      {words[locale].title}
                    </a>
                  </li>
                ))}
              </ul>
            </Section>
          ))}
        </nav>
        {groups.flatMap(({ situations }) =>
          situations.map((situation) => <EasyAdvice key={situation.id} situation={situation} />),
        )}
      </div>
    </PageFrame>
  );
}
