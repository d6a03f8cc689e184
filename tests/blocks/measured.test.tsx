import { afterEach, expect, test, vi } from 'vitest';
import { Measured } from '@/blocks/Measured';
import type { Proof } from '@/site/proof';
import { renderIn } from '../support/render';

const proof: Proof = {
  on: '2026-11-22',
  code: '0123456789ab',
  browser: 'Chromium 1',
  pages: 314,
  cookies: [],
  finder: ['title', 'requests'],
  exit: { isPageGone: true, earlier: 2 },
};
const shown = (locale: 'nl' | 'en') => renderIn(locale, <Measured proof={proof} />).textContent;
const rows = (locale: 'nl' | 'en') => renderIn(locale, <Measured proof={proof} />).querySelectorAll('dt').length;

afterEach(() => vi.unstubAllEnvs());

test.each(['nl', 'en'] as const)('a reader in %s sees each figure that was measured, and no other', (locale) => {
  expect(rows(locale)).toBe(4);
  expect(shown(locale)).toContain('314');
  expect(shown('nl')).toContain('de titel, een verzoek aan een server');
  expect(shown('en')).toContain('not the page that you left, but 2 pages from before');
});

test('a reader is told when an earlier version was measured, and only then', () => {
  vi.stubEnv('CODE_HASH', proof.code);
  expect(shown('en')).not.toContain('earlier version');
  vi.stubEnv('CODE_HASH', 'ba9876543210');
  expect(shown('en')).toContain('That was an earlier version of this site, of 22 November 2026.');
});
