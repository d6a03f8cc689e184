import { useLocale, useTranslations } from 'next-intl';
import { origin } from '@/lib/origin';
import { type ButtonSize, buttonCode, buttonSizes } from '@/site/help-button';
import { Section } from '@/ui/Section';

/** A class for each size, whole: Tailwind finds only what is written out. */
const classes = {
  small: 'help-button-small',
  medium: 'help-button-medium',
  large: 'help-button-large',
} as const satisfies Record<ButtonSize, string>;

/**
 * The button that other sites can place, in each size: as it looks, and the code to paste.
 *
 * @param href the address of the finder in the language of the page
 */
export function HelpButtons({ href }: { href: string }) {
  const t = useTranslations('HelpButtons');
  const locale = useLocale();
  return (
    <Section id="button" title={t('title')}>
      <p>{t('about')}</p>
      <p className="mt-3">{t('licence')}</p>
      {(Object.keys(buttonSizes) as ButtonSize[]).map((size) => (
        <figure key={size} className="my-4" data-button={size}>
          <figcaption className="mb-2 font-bold">{t(`size.${size}`)}</figcaption>
          <a href={href} className={`help-button ${classes[size]}`}>
            {t('text')}
          </a>
          <pre className="wrap-anywhere mt-3 whitespace-pre-wrap">
            <code translate="no">{buttonCode(size, origin + href, t('text'), locale)}</code>
          </pre>
        </figure>
      ))}
    </Section>
  );
}
