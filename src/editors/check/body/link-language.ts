import { visit } from 'unist-util-visit';
import { type Locale, locales } from '@/i18n/locale';
import { oncePer } from '@/lib/once-per';
import { collectLinks } from '../../links/collect';
import { type Problem, problem } from '../../problem';
import { type Body, placeOf } from '../../read/body';
import type { SourceFiles } from '../../read/documents';

/**
 * A link of a text leads to a page in the language of that text, where we know that there is one: the same address with
 * the other language in its path stands elsewhere in content/. Many sites have a page in one language only, so nothing
 * is said without that; nor when this text links to both.
 */
export function checkLinkLanguage(body: Body, sources: SourceFiles, locale: Locale): Problem[] {
  const links = linksOf(body);
  const here = new Set(links.map(({ url }) => url));
  return links.flatMap(({ url, position }) => {
    const [better] = inLanguage(url, locale).filter(
      (address) => !here.has(address) && knownAddresses(sources).has(address),
    );
    return better === undefined ? [] : [problem('link-other-language', placeOf(body, position), url, better)];
  });
}

const linksOf = oncePer((body: Body) => {
  const links: { url: string; position: Parameters<typeof placeOf>[1] }[] = [];
  visit(body.root, (node) => {
    if (node.type === 'link' || node.type === 'definition') links.push({ url: node.url, position: node });
  });
  return links;
});

/** The address with another language of ours in its path replaced by this one: /en/help as /nl/help. */
function inLanguage(url: string, locale: Locale): string[] {
  return locales
    .filter((other) => other !== locale)
    .map((other) => url.replace(new RegExp(`^(https://[^/]+(?:/[^?#]*?)?/)${other}(?=[/?#]|$)`), `$1${locale}`))
    .filter((address) => address !== url && URL.canParse(address))
    .map((address) => new URL(address).href);
}

const knownAddresses = oncePer((sources: SourceFiles) => new Set(collectLinks(sources).map(({ address }) => address)));
