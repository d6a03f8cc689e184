import { expect, test } from 'vitest';
import { EmergencyBar } from '@/blocks/EmergencyBar';
import { QuickExit } from '@/blocks/QuickExit';
import { locales } from '@/i18n/locale';
import { messages, renderIn } from '../support/render';

test.each(locales)('a visitor without a script can leave by a link that says what it does (%s)', (locale) => {
  const link = renderIn(locale, <QuickExit />).querySelector('a');
  const { label, hint } = messages[locale].QuickExit;
  expect(link?.textContent).toBe(label);
  expect(link?.title).toBe(hint);
  expect(new URL(link?.href ?? '').protocol).toBe('https:');
});

test('the site that they go to is not told where they come from, and this page does not stay open behind it', () => {
  const link = renderIn('en', <QuickExit />).querySelector('a');
  expect(link?.relList.contains('noreferrer')).toBe(true);
  expect(link?.hasAttribute('target')).toBe(false);
});

test('where they go gives nothing away: one place, the same in every language', () => {
  const places = locales.map((locale) => renderIn(locale, <QuickExit />).querySelector('a')?.href);
  expect(new Set(places).size).toBe(1);
});

test('whoever listens can be told how far they are, and hears nothing before', () => {
  const status = renderIn('en', <QuickExit />).querySelector('[role="status"][data-exit-status]');
  expect(status?.textContent).toBe('');
});

test('it stands on no paper', () => {
  expect(
    renderIn('en', <QuickExit />)
      .querySelector('a')
      ?.classList.contains('no-print'),
  ).toBe(true);
});

test('it stands behind the emergency number, in the line that stays in sight', () => {
  const links = [...renderIn('en', <EmergencyBar />).querySelectorAll('aside.safety-bar a')];
  expect(links.map((link) => link.hasAttribute('data-quick-exit'))).toEqual([false, true]);
});
