import { useTranslations } from 'next-intl';
import { languages } from '@/i18n/locale';
import type { SitePage } from '@/site/pages';
import { ButtonLink } from '@/ui/ButtonLink';
import { Mark } from '@/ui/Mark';
import { EmergencyBarInAllLanguages } from './EmergencyBarInAllLanguages';
import { IslandScript } from './IslandScript';
import { OtherLanguages } from './OtherLanguages';

type Props = { page: SitePage; data: { type: string; id: string } };

/** A page in all its languages at once, for an address without a language: each language leads to its own page. */
export function LanguageChoice({ page, data }: Props) {
  const t = useTranslations('SiteFooter');
  return (
    <>
      <EmergencyBarInAllLanguages />
      <main
        data-type={data.type}
        data-id={data.id}
        className="mx-auto grid max-w-prose gap-4 px-4 py-4 md:gap-6 md:py-10"
      >
        <Mark className="size-10 md:size-16" />
        {page.locales.map((locale, index) => {
          const { title, summary } = page.document.words[locale];
          const Heading = index === 0 ? 'h1' : 'h2';
          return (
            <section key={locale} lang={locale} className="bubble frame-line bg-card p-4 md:p-5">
              <Heading className="text-h2">{title}</Heading>
              <p className="my-3 max-md:hidden">{summary}</p>
              <p className="max-md:mt-3">
                <ButtonLink href={page.addresses[locale]} hrefLang={locale}>
                  {languages[locale].name}
                </ButtonLink>
              </p>
            </section>
          );
        })}
        <OtherLanguages label={t('languages')} />
      </main>
      <IslandScript name="site" />
    </>
  );
}
