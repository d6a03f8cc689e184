import { expect, test } from 'vitest';
import { StepStart } from '@/blocks/StepText';
import { locales } from '@/i18n/locale';
import '../../support/desks';
import { renderIn } from '../../support/render';

const startOf = (text: string, locale: (typeof locales)[number] = 'nl') => renderIn(locale, <StepStart text={text} />);

test('whoever reads the table on a wall reads the answer behind a question, with the number to call', () => {
  const start = startOf('Is er nu gevaar? Bel [113](suicide-prevention-113/phone). Dat mag ook als je een kind bent.');
  expect(start.textContent?.trim()).toBe('Is er nu gevaar? Bel 113.');
  expect(start.querySelector('a')?.getAttribute('href')).toBe('tel:113');
});

test.each(locales)('of a step that tells what to do, its first sentence is enough (%s)', (locale) => {
  expect(startOf('Betaal niet. Blokkeer de ander.', locale).textContent?.trim()).toBe('Betaal niet.');
});
