/** Why an address cannot stand on this site, with what an editor needs to mend it. */
export type AddressFault =
  | { fault: 'not-https' | 'broken' }
  | { fault: 'look-alike'; part: string }
  | { fault: 'through'; real: string | undefined }
  | { fault: 'tracking'; part: string; better: string };

/** Names that say nothing of where they lead: those of shorteners, and of mail programs that watch what is opened. */
const between =
  /(?:^|\.)(?:bit\.ly|t\.co|tinyurl\.com|goo\.gl|ow\.ly|is\.gd|buff\.ly|lnkd\.in|rebrand\.ly|cutt\.ly|shorturl\.at|dlvr\.it|fb\.me|tiny\.cc|rb\.gy|t\.ly|qrco\.de|trib\.al|eepurl\.com|safelinks\.protection\.outlook\.com|urldefense\.(?:com|us))$/;

/** What newsletters, advertisements and social media put behind an address to follow who opens it. */
const tracking =
  /^(utm_.*|(fb|g|d|y|tw|tt|ms)cl(k)?id|igshid|mc_[ce]id|mkt_tok|_hs(enc|mi)|_g[al]|xtor|wt[._]mc.*|(php|j|asp[._]?net_?)?sess(ion)?_?id)$/i;

/**
 * A name of a site: parts of letters, digits and hyphens, and a last part of letters that the internet has; the others
 * are kept for tests and for the network of an office (RFC 6761, 6762).
 */
const hostForm = /^([a-z0-9]([a-z0-9-]*[a-z0-9])?\.)+(?!(?:test|invalid|local|localhost|internal|lan)$)[a-z]{2,}$/i;

/** What no address has behind its name: marks of other texts, of a link that was cut off, and a lone percent sign. */
const oddPath = /[<>"`{}|\\^\u2026]|%(?:[01][\da-f]|7f|(?![\da-f]{2}))/i;

/**
 * Judges an address: one of a page on the web that is safe, leads there itself, and opens the site whose name it shows.
 * What the parts are follows the URL Standard (url.spec.whatwg.org), as in every browser.
 *
 * @returns undefined when nothing is wrong with it
 */
export function addressFault(written: string): AddressFault | undefined {
  // Browsers pass over controls and spaces in a scheme, so `java\nscript:` is judged without them.
  if (!/^https:\/\//.test(written.replace(/[\p{Cc}\s]/gu, ''))) return { fault: 'not-https' };
  const host = /^https:\/\/([^/?#]*)/i.exec(written)?.[1] ?? '';
  const odd = /[^ -~]|xn--/iu.exec(host)?.[0];
  if (odd) return { fault: 'look-alike', part: odd };
  // The name as it is written must be the one that a browser opens: no other name before an @, no backslash.
  if (/\s/.test(written) || !URL.canParse(written) || !hostForm.test(host) || oddPath.test(written))
    return { fault: 'broken' };
  const url = new URL(written);
  if (url.hostname !== host.toLowerCase() || endsWithSentence(written)) return { fault: 'broken' };
  const parameters = [...url.searchParams];
  const inPath = /https?:\/\/?.*/i.exec(url.pathname)?.[0];
  const real = [...parameters.map(([, value]) => value), inPath].find((part) => /^https?:\/\//i.test(part ?? ''));
  if (real !== undefined || between.test(url.hostname)) return { fault: 'through', real };
  const followed = parameters.filter(([name]) => tracking.test(name)).map(([name]) => name);
  if (followed.length === 0) return undefined;
  const rest = url.search
    .slice(1)
    .split('&')
    .filter((part) => !followed.includes(part.replace(/=.*/, '')));
  url.search = rest.join('&');
  return { fault: 'tracking', part: followed[0] ?? '', better: url.href };
}

/** Tells whether marks of the sentence around an address were copied with it; brackets may be its own, in pairs. */
function endsWithSentence(address: string): boolean {
  const open = address.split('(').length;
  return /[.,;:!"'\]}]$/.test(address) || (address.endsWith(')') && address.split(')').length > open);
}
