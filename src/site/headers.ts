/**
 * The one source of the site's HTTP headers.
 *
 * @param styleHashes CSP source expressions (`sha256-…`) of the one stylesheet that every page carries inline
 */
export function securityHeaders(styleHashes: readonly string[]): Record<string, string> {
  const styles = styleHashes.map((hash) => `'${hash}'`).join(' ');
  const policy = {
    'default-src': "'none'",
    'script-src': "'self'",
    'style-src': styles || "'none'",
    'img-src': "'self'",
    'base-uri': "'none'",
    'form-action': "'none'",
    'frame-ancestors': "'none'",
    'require-trusted-types-for': "'script'",
    'trusted-types': "'none'",
  };
  return {
    'Content-Security-Policy': Object.entries(policy)
      .map(([directive, value]) => `${directive} ${value}`)
      .join('; '),
    'Strict-Transport-Security': 'max-age=63072000; includeSubDomains',
    'X-Content-Type-Options': 'nosniff',
    'Referrer-Policy': 'no-referrer',
    'Permissions-Policy': 'camera=(), geolocation=(), microphone=()',
    'Cross-Origin-Opener-Policy': 'same-origin',
    'Cross-Origin-Embedder-Policy': 'require-corp',
    'Cross-Origin-Resource-Policy': 'same-origin',
  };
}

/**
 * How long a browser may keep an answer: pages are asked for again each time, with their ETag. The finder is not kept
 * by caches; some browsers keep it for Back even so, and without a script what was chosen then shows again.
 */
export function cacheControl(isFinder: boolean): string {
  return isFinder ? 'no-store' : 'no-cache';
}
