import { expect, test } from 'vitest';
import { EmergencyOfPlace } from '@/blocks/finder/EmergencyOfPlace';
import { places } from '@/content/schema/channel';
import { locales } from '@/i18n/locale';
import { messages, renderIn } from '../../support/render';

/** The lines of each place, those for who cannot call left out. */
const linesIn = (container: HTMLElement) => [
  ...container.querySelectorAll<HTMLElement>('[data-place]:not(.no-call-only)'),
];

test.each(locales)('a visitor in danger can call the number of where they are (%s)', (locale) => {
  const lines = linesIn(renderIn(locale, <EmergencyOfPlace />));
  expect(lines.map(({ dataset }) => dataset.place)).toEqual([...places]);
  const numbers = lines.map((line) => [...line.querySelectorAll('a')]);
  expect(numbers.map((links) => links.map((link) => link.getAttribute('href')))).toEqual([
    ['tel:112'],
    ['tel:911'],
    [],
  ]);
  expect(numbers.flat().map(({ textContent }) => textContent)).toEqual(['112', '911']);
});

test.each(locales)('a visitor in another country is told to call the number there, not one of ours (%s)', (locale) => {
  const line = linesIn(renderIn(locale, <EmergencyOfPlace />)).at(-1);
  expect(line?.textContent).toBe(messages[locale].Outcome.emergency.abroad);
});

test.each(locales)('a visitor who cannot speak finds how to reach 112, where there is 112 (%s)', (locale) => {
  const line = renderIn(locale, <EmergencyOfPlace />).querySelector<HTMLElement>('.no-call-only');
  expect(line?.dataset.place).toBe('european-netherlands');
  expect(line?.querySelector('a')?.getAttribute('href')).toBe(
    `/${locale}/directory-${locale}/emergency-112-${locale}/`,
  );
});
