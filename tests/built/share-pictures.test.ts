import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { builtPages } from '../support/built';

/** What the head of a page says to services that show links to it. */
const said = (html: string): Record<string, string> =>
  Object.fromEntries(
    [...html.slice(0, html.indexOf('<style')).matchAll(/<meta (?:property|name)="([^"]+)" content="([^"]*)"/g)].map(
      ([, name, content]) => [name, content],
    ),
  );

test('who shares any page sends along a small picture of its own origin that says what it is, or what it is part of', () => {
  const pages = builtPages();
  expect(pages.length).toBeGreaterThan(100);
  const titles = new Map(pages.map(({ address, html }) => [address, said(html)['og:title'] ?? '?']));
  const wrong = pages.filter(({ address, html }) => {
    const meta = said(html);
    const own = [address, `${address.split('/').slice(0, 3).join('/')}/`].map((each) => titles.get(each) ?? '?');
    const { origin, pathname } = new URL(meta['og:image'] ?? '');
    const png = readFileSync(path.join('out', pathname));
    const size = [png.toString('latin1', 1, 4), png.readUInt32BE(16), png.readUInt32BE(20)].join();
    const saysTitle = own.some((title) => meta['og:image:alt']?.startsWith(title)) || address.startsWith('/help/');
    const isOurs = (meta['og:url'] ?? `${origin}/`).startsWith(`${origin}/`);
    const isLarge = meta['twitter:card'] === 'summary_large_image';
    return size !== 'PNG,800,420' || png.length > 60_000 || !saysTitle || !isOurs || !isLarge;
  });
  expect(wrong.map(({ address }) => address)).toEqual([]);
});
