import { expect, test } from 'vitest';
import { outputLanguage } from '@/editors/commands/arguments';

test.each([
  [undefined, { LC_ALL: 'nl_NL.UTF-8', LANG: 'en_GB.UTF-8' }, 'nl'],
  [undefined, { LC_ALL: '', LANG: 'nl_BE' }, 'nl'],
  [undefined, { LANG: 'de_DE.UTF-8' }, 'en'],
  [undefined, {}, 'en'],
  ['en', { LANG: 'nl_NL' }, 'en'],
  ['nl', {}, 'nl'],
])('with --lang %s and %o an editor is spoken to in %s', (asked, environment, language) => {
  expect(outputLanguage(asked, environment)).toBe(language);
});
