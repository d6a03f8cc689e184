import { expect, test } from 'vitest';
import { StepsStart } from '@/blocks/StepText';
import { locales } from '@/i18n/locale';
import '../../support/desks';
import { renderIn } from '../../support/render';

const startOf = (locale: (typeof locales)[number], ...texts: string[]) =>
  renderIn(locale, <StepsStart texts={texts} />);

test.each(locales)(
  'whoever reads the table on a wall reads the answer behind a question, with the number (%s)',
  (locale) => {
    const step =
      'Heb je pillen geslikt of ben je erg gewond? Bel [113](suicide-prevention-113/phone). Ook als het weer gaat.';
    const start = startOf(locale, step, 'Wacht niet.');
    expect(start.textContent).toBe('Heb je pillen geslikt of ben je erg gewond? Bel 113.');
    expect(start.querySelector('a')?.getAttribute('href')).toBe('tel:113');
  },
);

test('where the first step says very little, the second stands behind it', () => {
  expect(startOf('nl', 'Adem rustig in en uit. Het komt goed.', 'Betaal niet. Blokkeer.').textContent).toBe(
    'Adem rustig in en uit. Betaal niet.',
  );
});
