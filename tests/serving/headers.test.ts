import { expect, test } from 'vitest';
import { answerHeaders, type Build, headerRules, pageHeaders, securityHeaders } from '@/serving/headers';

const build: Build = { styleHashes: ['sha256-abc='], moved: {}, finder: ['/nl/hulp-vinden/', '/en/find-help/'] };

/** The policy as a table: directive to value. */
const policyOf = (hashes: string[] = []) =>
  Object.fromEntries(
    (securityHeaders(hashes)['Content-Security-Policy'] ?? '').split('; ').map((directive) => {
      const [name = '', ...values] = directive.split(' ');
      return [name, values.join(' ')];
    }),
  );

const cacheOf = (address: string, status = 200) => answerHeaders(build, status, address)['Cache-Control'];

test('a browser loads nothing that the policy does not name', () => {
  expect(policyOf()).toMatchObject({
    'default-src': "'none'",
    'base-uri': "'none'",
    'form-action': "'none'",
    'frame-ancestors': "'none'",
  });
});

test('the policy allows nothing unsafe, nothing from elsewhere and no wildcard', () => {
  for (const value of Object.values(policyOf(['sha256-abc=']))) {
    expect(value).not.toMatch(/unsafe|https?:|\*|data:|blob:/);
  }
});

test('only the stylesheets with a known hash apply', () => {
  expect(policyOf(['sha256-abc=', 'sha256-def='])['style-src']).toBe("'sha256-abc=' 'sha256-def='");
  expect(policyOf()['style-src']).toBe("'none'");
});

test('a visitor leaves no trace on the sites that they go to, and stays on https', () => {
  expect(securityHeaders([])).toMatchObject({
    'Referrer-Policy': 'no-referrer',
    'X-Content-Type-Options': 'nosniff',
    'Strict-Transport-Security': expect.stringMatching(/^max-age=\d{8,}/),
  });
});

test('no page may look at or listen to a visitor, know where they are, or ask what else they read', () => {
  const denied = securityHeaders([])['Permissions-Policy']?.split(', ');
  for (const name of ['camera', 'microphone', 'geolocation', 'browsing-topics', 'display-capture', 'idle-detection']) {
    expect(denied).toContain(`${name}=()`);
  }
  expect(new Set(denied).size).toBe(denied?.length);
});

test('no header could be split in two', () => {
  const all = [pageHeaders(build), ...headerRules(build).map(({ headers }) => headers)];
  for (const value of all.flatMap(Object.values)) expect(value).not.toMatch(/[\r\n]/);
});

test('a browser asks again before it shows a page, so that a corrected number shows at once', () => {
  expect([cacheOf('/'), cacheOf('/nl/'), cacheOf('/nl/', 304), cacheOf('/sitemap.xml')]).toEqual(
    Array(4).fill('no-cache'),
  );
});

test('what was chosen in the finder is kept nowhere', () => {
  expect([cacheOf('/nl/hulp-vinden/'), cacheOf('/en/find-help/')]).toEqual(['no-store', 'no-store']);
});

test('a browser that knows how is asked to leave the finder out of its history, and no other page', () => {
  const asked = ['/nl/hulp-vinden/', '/en/find-help/', '/', '/nl/'].map(
    (address) => answerHeaders(build, 200, address)['Request-OTR'],
  );
  expect(asked).toEqual(['1', '1', undefined, undefined]);
});

test('a script is kept for good, since its name changes with it; an address without a script is not', () => {
  expect(cacheOf('/islands/site.nl.0123456789.js')).toContain('immutable');
  expect(cacheOf('/islands/site.nl.0123456789.js', 404)).toBe('no-cache');
});

test('a film plays from this site alone, and may fill the screen', () => {
  expect(policyOf()['media-src']).toBe("'self'");
  expect(securityHeaders([])['Permissions-Policy']).not.toContain('fullscreen');
  expect(securityHeaders([])['Permissions-Policy']).toContain('autoplay=()');
});

test('a picture and a part of a film are kept for good, since their names change with them', () => {
  expect(cacheOf('/files/poster.0123456789.avif')).toContain('immutable');
  expect(cacheOf('/files/film.0123456789.mp4', 206)).toContain('immutable');
  expect(cacheOf('/files/film.0123456789.mp4', 416)).toBe('no-cache');
});

test('another site may read our data, and nothing else of ours', () => {
  const open = { 'Cross-Origin-Resource-Policy': 'cross-origin', 'Access-Control-Allow-Origin': '*' };
  expect(answerHeaders(build, 200, '/data/finder.json')).toMatchObject(open);
  for (const address of ['/', '/nl/', '/nl/data/', '/islands/site.nl.0123456789.js']) {
    const headers = answerHeaders(build, 200, address);
    expect([headers['Cross-Origin-Resource-Policy'], headers['Access-Control-Allow-Origin']]).toEqual([
      'same-origin',
      undefined,
    ]);
  }
});
