import { languagePages } from '@/site/languages';
import { languageAddress } from '@/site/pages';

/** The languages in which there is one small page, each by the name that it gives itself. */
export function OtherLanguages({ label }: { label: string }) {
  return (
    <nav aria-label={label}>
      <ul className="languages">
        {languagePages.map(({ id, tag, name }) => (
          <li key={id}>
            <a href={languageAddress(id)} lang={tag} hrefLang={tag}>
              {name}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
