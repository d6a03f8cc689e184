import { useLocale, useTranslations } from 'next-intl';
import { situationsByGroup } from '@/content/situations';
import { content } from '@/content/source';
import { linkTo } from '@/site/site';

/** Everything that can happen, as links, under a few headings. */
export function SituationLinks() {
  const t = useTranslations('SituationGroups');
  const locale = useLocale();
  return (
    <div className="gap-x-10 md:columns-2 lg:columns-3">
      {situationsByGroup(content.situation).map(({ group, situations }) => (
        <section key={group} aria-labelledby={`situations-${group}`} className="mb-6 break-inside-avoid">
          <h3 id={`situations-${group}`} className="text-h3">
            {t(group)}
          </h3>
          <ul>
            {situations.map(({ id, words }) => (
              <li key={id}>
                <a href={linkTo(`situation/${id}`, locale)} className="target">
                  {words[locale].title}
                </a>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}
