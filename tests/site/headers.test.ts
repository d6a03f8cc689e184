import { expect, test } from 'vitest';
import { cacheControl, securityHeaders } from '@/site/headers';

/** The policy as a table: directive to value. */
const policyOf = (hashes: string[] = []) =>
  Object.fromEntries(
    (securityHeaders(hashes)['Content-Security-Policy'] ?? '').split('; ').map((directive) => {
      const [name = '', ...values] = directive.split(' ');
      return [name, values.join(' ')];
    }),
  );

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

test('no header could be split in two', () => {
  for (const value of Object.values(securityHeaders(['sha256-abc=']))) expect(value).not.toMatch(/[\r\n]/);
});

test('a browser asks again before it shows a page, so that a corrected number shows at once', () => {
  expect([cacheControl(false), cacheControl(true)]).toEqual(['no-cache', 'no-store']);
});
