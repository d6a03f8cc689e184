import { useLocale } from 'next-intl';
import type { Locale } from '@/i18n/locale';

type Props = {
  name: 'site' | 'finder' | 'search';
  /** Whose words are in it, where that is not the language of the page. */
  locale?: Locale;
};

/** Our own browser code, with the words of this page's language in it. The page works without it. */
export function IslandScript({ name, locale }: Props) {
  const own = useLocale();
  return <script src={`/islands/${name}.${locale ?? own}.js`} defer />;
}
