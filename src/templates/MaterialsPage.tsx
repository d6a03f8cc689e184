import { useLocale, useTranslations } from 'next-intl';
import { Prose } from '@/blocks/Prose';
import { ResourceRow } from '@/blocks/ResourceRow';
import { StructuredDataScripts } from '@/blocks/StructuredDataScripts';
import { resourceReaders } from '@/content/schema/resource';
import { content } from '@/content/source';
import { resourcesData } from '@/site/structured-lists';
import { Choices } from '@/ui/Choices';
import { PageFrame } from './PageFrame';
import type { TemplateProps } from './props';

/** Material of others, which gets shorter by whom it is for: styles show and hide, and nothing is kept or sent. */
export function MaterialsPage({ page }: TemplateProps<'page'>) {
  const t = useTranslations('MaterialsPage');
  const locale = useLocale();
  return (
    <PageFrame page={page}>
      <div className="materials max-w-prose">
        <Choices className="no-print">
          <fieldset className="filters">
            <legend className="sr-only">{t('filter')}</legend>
            {(['all', ...resourceReaders] as const).map((reader) => (
              <label key={reader} className="target">
                <input type="radio" name="for" value={reader} defaultChecked={reader === 'all'} />{' '}
                {t(`readers.${reader}`)}
              </label>
            ))}
          </fieldset>
        </Choices>
        <ul>
          {content.resource.map((resource) => (
            <ResourceRow key={resource.id} resource={resource} />
          ))}
        </ul>
        <Prose document={page.document} />
      </div>
      <StructuredDataScripts items={[resourcesData(content.resource, locale)]} />
    </PageFrame>
  );
}
