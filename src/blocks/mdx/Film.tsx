import { useLocale, useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { type MadePicture, madeOf } from '@/content/made';
import { find } from '@/content/model';
import { content } from '@/content/source';
import { type Locale, languages, locales, otherwiseOf } from '@/i18n/locale';
import { formatWeight } from '@/lib/numbers';
import { Fold } from '@/ui/Fold';

/** The width of the picture in place of a film, in pixels. */
const posterWidth = 640;

/**
 * A film that nobody's data is spent on before they ask for it, with captions, those of the page first, and its
 * transcript in a fold. How long and heavy it is stands beside it.
 *
 * @param isFolded in a fold that may stay closed: then not even a picture or captions are loaded before it plays
 * @param children the transcript
 */
export function Film({ id, isFolded = false, children }: { id: string; isFolded?: boolean; children?: ReactNode }) {
  const t = useTranslations('Files');
  const locale = useLocale();
  const film = find(content, 'film', id);
  const { address, bytes, width, height, seconds, captions } = madeOf(film);
  const { words, signed, maker, licence } = film;
  const { title } = words[locale];
  const trackOf = (language: Locale) => ({
    srcLang: language,
    label: languages[language].name,
    src: captions[language],
  });
  // A language for some pages has no captions of its own.
  const first = otherwiseOf(locale) ?? locale;
  const minutes = Math.round(seconds / 60);
  const length = minutes > 0 ? t('minutes', { minutes }) : t('seconds', { seconds: Math.ceil(seconds) });
  const about = [
    t('film', { length, weight: formatWeight(bytes, locale) }),
    signed && t('signed'),
    maker && t('maker', { maker }),
    licence,
  ].filter(Boolean);
  return (
    <figure data-file={`film/${id}`}>
      <figcaption>
        <b>{title}</b> <span className="text-small">({about.join(' · ')})</span>
      </figcaption>
      <video
        className="no-print"
        src={address}
        width={width}
        height={height}
        poster={isFolded || !film.poster ? undefined : posterAddress(madeOf(find(content, 'picture', film.poster)))}
        aria-label={title}
        controls
        playsInline
        preload="none"
      >
        <track kind="captions" {...trackOf(first)} default={!isFolded} />
        {locales
          .filter((other) => other !== first)
          .map((other) => (
            <track key={other} kind="captions" {...trackOf(other)} />
          ))}
      </video>
      <Fold title={t('transcript')}>{children}</Fold>
    </figure>
  );
}

/** A WebP, which every browser of ours reads. */
function posterAddress({ forms, fallback }: MadePicture): string {
  const files = forms.find(({ type }) => type === 'image/webp')?.files ?? [];
  return files.findLast(({ width }) => width <= posterWidth)?.address ?? fallback.address;
}
