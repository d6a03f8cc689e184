import { expect, test } from 'vitest';
import { emergencyNumbers } from '@/content/emergency-numbers';
import { content } from '@/content/source';
import { linkTo, pages } from '@/site/site';
import { builtPages } from '../support/built';

const at = new Map(builtPages().map(({ address, html }) => [address, html]));

test('each service with a number, but for an emergency, leads who cannot call to chats and the relay', () => {
  const wrong = pages.flatMap(({ document, addresses }) => {
    if (document.type !== 'service') return [];
    const { id, status, channels } = document;
    const isRelayed = status === 'current' && channels.some(({ type }) => type === 'phone');
    const main = (address: string) => /<main[\s\S]*<\/main>/.exec(at.get(address) ?? '')?.[0] ?? '';
    return Object.entries(addresses).flatMap(([locale, address]) => {
      const leads = main(address).includes(`href="${linkTo('page/without-calling', locale as 'nl')}"`);
      return !isRelayed || id in emergencyNumbers || leads ? [] : [address];
    });
  });
  expect(content.service.length).toBeGreaterThan(0);
  expect(wrong).toEqual([]);
});
