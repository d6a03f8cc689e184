import { locales } from '@/i18n/locale';

/** The methods that the site answers. */
export const methods = ['GET', 'HEAD'];

/**
 * Request targets that lead nowhere: in the path a `.` or `..` part, a backslash, or an encoded dot, slash, backslash or
 * control character. A link that was copied with the end of its line has one. Servers read them in different ways, so
 * all of ours refuse them, before decoding, with the words of a 404. A regular expression that JavaScript, PCRE (nginx)
 * and RE2 (Caddy) read alike, whatever the case.
 */
export const strangeTarget = String.raw`^[^?]*(?:\\|/\.{1,2}(?:[/?]|$)|%(?:[01][0-9a-f]|2e|2f|5c|7f))`;

/** Targets with slashes on end, as badly joined links have them: they move to the address with one; see {@link single}. */
export const doubledSlash = '^[^?]*//';

/** A path with one slash where there are more. It never names another host: `//evil.example/` is `/evil.example/`. */
export const single = (path: string) => path.replace(/\/{2,}/g, '/');

/** Files that are in the folder of the site but not for visitors: compressed twins, hidden files, settings of hosts. */
export const hiddenPath = String.raw`\.(?:br|gz)$|/[._]`;

/** The one hidden folder that is for visitors (RFC 8615). */
export const wellKnown = '/.well-known/';

/** What a server puts up with: bytes, and seconds before it lets go of a slow client. */
export const limits = { addressBytes: 4096, headerBytes: 16_384, secondsToAsk: 10, secondsIdle: 30 };

/** The decoded path of a request target; undefined when it is {@link strangeTarget strange} or does not decode. */
export function pathOf(target: string): string | undefined {
  // A client may ask for the whole address (RFC 9112, 3.2.2).
  const own = target.replace(/^https?:\/\/[^/?]*/i, '');
  if (!own.startsWith('/') || new RegExp(strangeTarget, 'i').test(own)) return undefined;
  try {
    return decodeURIComponent(own.split('?', 1)[0] ?? '');
  } catch {
    return undefined;
  }
}

/** Tells whether the file at an address is not for visitors. */
export function isHidden(address: string): boolean {
  const path = address.startsWith(wellKnown) ? address.slice(wellKnown.length - 1) : address;
  return new RegExp(hiddenPath).test(path);
}

/** The file with the words for a request target that leads nowhere: in its own language, or in all. */
export function notFoundFile(target: string): string {
  const [, locale = ''] = /^(?:https?:\/\/[^/?]*)?\/+([^/?]*)/i.exec(target) ?? [];
  return locales.some((each) => each === locale) ? `/${locale}/404/index.html` : '/404.html';
}
