import { find, type LanguagePage } from '@/content/model';
import { sentences } from '@/content/schema/language';
import { content } from '@/content/source';
import { sourceLocale } from '@/i18n/locale';
import { languageNames } from '@/lib/language-names';

type Props = Pick<LanguagePage, 'tag' | 'texts' | 'say'>;

/** What to say on the telephone, in the language of the page and, to read out or show, in Dutch. */
export function LanguageSentences({ tag, texts, say }: Props) {
  const dutch = find(content, 'language', 'easy-dutch').say;
  const isDutch = tag === sourceLocale;
  // Who speaks Dutch need not ask for another language.
  const asked = sentences.filter((id) => !isDutch || id !== 'language');
  return (
    <section aria-labelledby="say">
      <h2 id="say" className="mt-6 mb-2 text-h2">
        {texts.say}
      </h2>
      <p className="mb-3">{texts.sayHow}</p>
      {asked.map((id) => (
        <div key={id} className="mb-4 break-inside-avoid">
          {!isDutch && <p>{say[id]}</p>}
          <blockquote lang={sourceLocale} dir="ltr" className="bubble mt-1 bg-mint px-5 py-4 text-lead font-bold">
            {dutch[id].replace('{language}', languageNames([tag], sourceLocale))}
          </blockquote>
        </div>
      ))}
    </section>
  );
}
