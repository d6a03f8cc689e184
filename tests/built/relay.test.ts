import { expect, test } from 'vitest';
import { locales } from '@/i18n/locale';
import { linkTo, pages } from '@/site/site';
import { builtPages } from '../support/built';

const at = new Map(builtPages().map(({ address, html }) => [address, html]));

test('each situation leads who cannot call to chats and the relay, from beside its desks', () => {
  const situations = pages.filter(({ document }) => document.type === 'situation');
  const without = situations.flatMap(({ addresses }) =>
    locales.flatMap((locale) => {
      const main = /<main[\s\S]*<\/main>/.exec(at.get(addresses[locale]) ?? '')?.[0] ?? '';
      return main.includes(`href="${linkTo('page/without-calling', locale)}"`) ? [] : [addresses[locale]];
    }),
  );
  expect(situations.length).toBeGreaterThan(30);
  expect(without).toEqual([]);
});
