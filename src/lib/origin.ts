/**
 * Scheme and host of the published site, without a slash at the end. It stands in canonical links, hreflang,
 * sitemap and structured data. Set `SITE_ORIGIN` when building; without it a reserved name (RFC 2606) makes
 * plain that nothing real was configured.
 */
export const origin = (process.env.SITE_ORIGIN ?? 'https://safer-internet-centre.example').replace(/\/+$/, '');
