import { useLocale } from 'next-intl';

/** Our own browser code, with the words of this page's language in it. The page works without it. */
export function IslandScript({ name }: { name: 'site' | 'finder' | 'search' }) {
  return <script src={`/islands/${name}.${useLocale()}.js`} defer />;
}
