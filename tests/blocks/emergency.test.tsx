// @vitest-environment jsdom
import { createTranslator } from 'next-intl';
import { expect, test, vi } from 'vitest';
import { EmergencyBar } from '@/blocks/EmergencyBar';
import { EmergencyBarInAllLanguages } from '@/blocks/EmergencyBarInAllLanguages';
import { type Locale, locales } from '@/i18n/locale';
import { messages, renderIn } from '../support/render';

vi.mock('next-intl/server', () => ({
  getTranslations: async ({ locale, namespace }: { locale: Locale; namespace: 'EmergencyBar' }) =>
    createTranslator({ locale, messages: messages[locale], namespace }),
}));

test.each(locales)('a visitor in danger can call 112 from every page (%s)', (locale) => {
  const link = renderIn(locale, <EmergencyBar />).querySelector('a');
  expect(link?.getAttribute('href')).toBe('tel:112');
  expect(link?.textContent).toContain('112');
});

test('before a visitor has chosen a language, the line stands in each one', async () => {
  const container = renderIn('nl', await EmergencyBarInAllLanguages());
  const lines = [...container.querySelectorAll('p')];
  expect(lines.map((line) => line.lang)).toEqual(locales);
  expect(lines.map((line) => line.querySelector('a')?.getAttribute('href'))).toEqual(locales.map(() => 'tel:112'));
  expect(new Set(lines.map(({ textContent }) => textContent)).size).toBe(locales.length);
});
