import { useLocale, useTranslations } from 'next-intl';
import { madeOf } from '@/content/made';
import { find } from '@/content/model';
import { content } from '@/content/source';

/** How wide a picture is on a page: a column of text, or the whole of a narrow screen. */
const sizes = '(min-width: 42rem) 40rem, 100vw';

/** A picture with what is on it in words. Its size stands in the page, so that nothing moves when it comes. */
export function Picture({ id }: { id: string }) {
  const t = useTranslations('Files');
  const locale = useLocale();
  const picture = find(content, 'picture', id);
  const { width, height, forms, fallback } = madeOf(picture);
  const { alt, caption, maker, licence } = picture;
  const below = [caption?.[locale], maker && t('maker', { maker }), licence].filter(Boolean);
  return (
    <figure data-file={`picture/${id}`}>
      <picture>
        {forms.map(({ type, files }) => (
          <source
            key={type}
            type={type}
            sizes={sizes}
            srcSet={files.map(({ address, width: wide }) => `${address} ${wide}w`).join(', ')}
          />
        ))}
        <img src={fallback.address} alt={alt[locale]} width={width} height={height} loading="lazy" decoding="async" />
      </picture>
      {below.length > 0 && <figcaption className="text-small text-soft">{below.join(' · ')}</figcaption>}
    </figure>
  );
}
