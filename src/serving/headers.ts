/** What of a built site its answers follow: all of it differs from build to build. */
export type Build = {
  /** CSP source expressions (`sha256-…`) of the stylesheets that pages carry inline, one each. */
  readonly styleHashes: readonly string[];
  /** The addresses of the finder, and of its page for children, per language. */
  readonly finder: readonly string[];
  /** Where addresses that pages had before lead now; both end in a slash. */
  readonly moved: Readonly<Record<string, string>>;
};

/** Answers whose headers differ from those of a page, and the addresses that they have: whole, or up to a `*`. */
export type Rule = { readonly paths: readonly string[]; readonly headers: Readonly<Record<string, string>> };

/** Names that Chromium knows: it warns of any other, and no other browser reads this header. */
const deniedFeatures = [
  'accelerometer',
  'autoplay',
  'browsing-topics',
  'camera',
  'clipboard-read',
  'clipboard-write',
  'compute-pressure',
  'display-capture',
  'encrypted-media',
  'gamepad',
  'geolocation',
  'gyroscope',
  'hid',
  'identity-credentials-get',
  'idle-detection',
  'keyboard-map',
  'local-fonts',
  'magnetometer',
  'microphone',
  'midi',
  'otp-credentials',
  'payment',
  'picture-in-picture',
  'publickey-credentials-create',
  'publickey-credentials-get',
  'screen-wake-lock',
  'serial',
  'storage-access',
  'sync-xhr',
  'usb',
  'window-management',
  'xr-spatial-tracking',
];

/**
 * The security headers of a page, and of every answer that no {@link headerRules rule} says otherwise about.
 *
 * @param styleHashes see {@link Build}
 */
export function securityHeaders(styleHashes: readonly string[]): Record<string, string> {
  const styles = styleHashes.map((hash) => `'${hash}'`).join(' ');
  const policy = {
    'default-src': "'none'",
    'script-src': "'self'",
    'style-src': styles || "'none'",
    'img-src': "'self'",
    // On every page, with a film or without: one policy is one to judge, and our host has no film that nobody published.
    'media-src': "'self'",
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
    'Permissions-Policy': deniedFeatures.map((name) => `${name}=()`).join(', '),
    'Cross-Origin-Opener-Policy': 'same-origin',
    'Cross-Origin-Embedder-Policy': 'require-corp',
    'Cross-Origin-Resource-Policy': 'same-origin',
  };
}

/**
 * Every header of ours on a page, and on an answer that is no file at all. Browsers ask for a page again each time,
 * with its ETag, so that a corrected number shows at once.
 */
export function pageHeaders({ styleHashes }: Build): Record<string, string> {
  return { ...securityHeaders(styleHashes), 'Cache-Control': 'no-cache' };
}

/**
 * What is said otherwise about some files (answers 200, 206 and 304; an error keeps the headers of a page, or a missing
 * file would stay missing for as long as the file may be kept).
 */
export function headerRules({ finder }: Build): Rule[] {
  return [
    // What was chosen must not come back: caches do not keep the finder. Some browsers keep it for Back even so. Brave
    // asks its visitors whether to open such a page without a trace (draft-sahib-httpbis-off-the-record).
    { paths: finder, headers: { 'Cache-Control': 'no-store', 'Request-OTR': '1' } },
    {
      paths: ['/data/*'],
      headers: {
        'Cache-Control': 'public, max-age=300',
        'Cross-Origin-Resource-Policy': 'cross-origin',
        'Access-Control-Allow-Origin': '*',
      },
    },
    // Their names carry a hash of what is in them, so the same name never means anything else.
    { paths: ['/islands/*', '/files/*'], headers: { 'Cache-Control': 'public, max-age=31536000, immutable' } },
    { paths: ['/favicon.svg'], headers: { 'Cache-Control': 'public, max-age=86400' } },
  ];
}

/** Tells whether a path of a rule holds for an address. */
export function matchesPath(path: string, address: string): boolean {
  return path.endsWith('*') ? address.startsWith(path.slice(0, -1)) : address === path;
}

/** Every header of ours on one answer: its status, and the decoded address that was asked for. */
export function answerHeaders(build: Build, status: number, address: string): Record<string, string> {
  const isFile = status === 200 || status === 206 || status === 304;
  const rule = headerRules(build).find(({ paths }) => isFile && paths.some((path) => matchesPath(path, address)));
  return { ...pageHeaders(build), ...rule?.headers };
}

/** What each file is, by the end of its name. */
export const contentTypes = {
  html: 'text/html; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  svg: 'image/svg+xml; charset=utf-8',
  json: 'application/json; charset=utf-8',
  xml: 'application/xml; charset=utf-8',
  txt: 'text/plain; charset=utf-8',
  csv: 'text/csv; charset=utf-8',
  vcf: 'text/vcard; charset=utf-8',
  ics: 'text/calendar; charset=utf-8',
  png: 'image/png',
  jpg: 'image/jpeg',
  webp: 'image/webp',
  avif: 'image/avif',
  pdf: 'application/pdf',
  mp4: 'video/mp4',
  vtt: 'text/vtt; charset=utf-8',
} as const satisfies Record<string, string>;
