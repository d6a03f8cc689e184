/**
 * Scheme and host of the published site, without a slash at the end. It stands in canonical links, hreflang,
 * sitemap and structured data. Set `SITE_ORIGIN` when building; without it a reserved name (RFC 2606) makes
 * plain that nothing real was configured.
 */
export const origin = originFrom(process.env.SITE_ORIGIN);

/**
 * Reads what `SITE_ORIGIN` says; empty is as not set.
 *
 * @throws Error when it is anything but scheme and host
 */
export function originFrom(text: string | undefined): string {
  if (!text) return 'https://safer-internet-centre.example';
  const own = text.replace(/\/+$/, '');
  // A name or number as a browser writes it: other writings of a host would not be the same text in every file.
  if (/^https?:/.test(own) && URL.canParse(own) && new URL(own).origin === own) return own;
  throw new Error(
    `SITE_ORIGIN is "${text}"; it must be the scheme and the host of the site, such as https://safer.example.`,
  );
}
