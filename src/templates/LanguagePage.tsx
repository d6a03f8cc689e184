import { Fragment } from 'react';
import { EmergencyLink } from '@/blocks/EmergencyLink';
import { IslandScript } from '@/blocks/IslandScript';
import { LanguageDesk } from '@/blocks/LanguageDesk';
import { LanguageSentences } from '@/blocks/LanguageSentences';
import { OtherLanguages } from '@/blocks/OtherLanguages';
import { ExitLink } from '@/blocks/QuickExit';
import type { LanguagePage as Document } from '@/content/model';
import { languages, locales, sourceLocale } from '@/i18n/locale';
import { home, linkText, linkTo } from '@/site/site';
import { Mark } from '@/ui/Mark';

/**
 * The numbers that matter, for somebody who reads neither Dutch nor English: who to call, what each does, and what to
 * say. A number, what it costs and whether somebody answers at night come from the services.
 */
export function LanguagePage({
  document: { id, tag, texts, desks, say, translated, reviewed },
}: {
  document: Document;
}) {
  // The words of our script are in the site's own languages alone.
  const spoken = tag.startsWith(sourceLocale) ? sourceLocale : 'en';
  const day = new Intl.DateTimeFormat(tag, { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(translated));
  return (
    <>
      <aside aria-label={texts.danger} className="safety-bar">
        <div className="mx-auto max-w-prose px-2 md:px-4">
          <p>
            {texts.danger}{' '}
            <EmergencyLink>
              {texts.call} <span translate="no">112</span>
            </EmergencyLink>
          </p>
          <ExitLink label={texts.exit} spoken={spoken} />
        </div>
      </aside>
      <main data-type="language" data-id={id} className="mx-auto max-w-prose px-4 py-4 md:py-10">
        <Mark className="size-10" />
        <h1 className="mt-3 text-h1">{texts.title}</h1>
        <p className="mt-2 text-lead">{texts.summary}</p>
        {!reviewed && <p className="bubble mt-4 bg-sand p-3">{texts.unreviewed}</p>}
        <h2 className="mt-6 mb-2 text-h2">{texts.desks}</h2>
        <ul className="grid gap-4">
          {desks.map(({ service, line }) => (
            <LanguageDesk key={service} id={service} line={line} texts={texts} />
          ))}
        </ul>
        <LanguageSentences tag={tag} texts={texts} say={say} />
        {tag === sourceLocale && (
          <p className="mt-6">
            <a href={linkTo('page/easy', sourceLocale)} className="target font-bold">
              {linkText('page/easy', sourceLocale)}
            </a>
          </p>
        )}
        <p className="mt-6">
          {texts.more}{' '}
          {locales.map((locale) => (
            <Fragment key={locale}>
              <a href={home.addresses[locale]} lang={locale} hrefLang={locale} className="target">
                {languages[locale].name}
              </a>{' '}
            </Fragment>
          ))}
        </p>
        <OtherLanguages label={texts.title} />
        <p className="mt-4 text-small text-soft">
          {texts.translated} {day}
        </p>
      </main>
      <IslandScript name="site" locale={spoken} />
    </>
  );
}
