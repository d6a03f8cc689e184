import { languages, locales } from '@/i18n/locale';
import type { SitePage } from '@/site/pages';
import { ButtonLink } from '@/ui/ButtonLink';
import { Mark } from '@/ui/Mark';

type Props = { page: SitePage; data: { type: string; id: string } };

/** A page in all languages at once, for an address without a language: each language leads to its own page. */
export function LanguageChoice({ page, data }: Props) {
  return (
    <main data-type={data.type} data-id={data.id} className="mx-auto grid max-w-prose gap-6 px-4 py-10">
      <Mark className="size-16" />
      {locales.map((locale, index) => {
        const { title, summary } = page.document.words[locale];
        const Heading = index === 0 ? 'h1' : 'h2';
        return (
          <section key={locale} lang={locale} className="bubble border border-line bg-card p-5">
            <Heading className="text-h2">{title}</Heading>
            <p className="my-3">{summary}</p>
            <ButtonLink href={page.addresses[locale]} hrefLang={locale}>
              {languages[locale].name}
            </ButtonLink>
          </section>
        );
      })}
      <p>
        <a href="tel:112" className="inline-flex min-h-11 min-w-11 items-center font-bold">
          112
        </a>
      </p>
    </main>
  );
}
