import { readFileSync } from 'node:fs';
import { Resvg } from '@resvg/resvg-js';
import { expect, test } from 'vitest';
import { content } from '@/content/source';
import { locales } from '@/i18n/locale';
import { shareFont } from '@/publish/share-pictures';
import { buildPages, findPage } from '@/site/pages';
import { choicePicture, shareColours, sharePicture } from '@/site/share-picture';

const pages = buildPages(content);
const all = locales.flatMap((locale) =>
  pages.map((page) => sharePicture(page, locale, 'Nederlands Safer Internet Centre')),
);

test('no word of a shared page runs out of its picture or into its number', () => {
  const beside = [...all, choicePicture(findPage(pages, 'page', 'home'))].filter(({ svg }) => {
    let above = 0;
    return [...svg.matchAll(/<text .*?<\/text>/g)].some(([text]) => {
      const box = new Resvg(`<svg xmlns="http://www.w3.org/2000/svg">${text}</svg>`, { font: shareFont }).getBBox();
      const overlaps = !box || box.x + box.width > 1080 || box.y < above || box.y + box.height > 550;
      above = box ? box.y + box.height : 0;
      return overlaps;
    });
  });
  expect(beside.map(({ alt }) => alt)).toEqual([]);
});

test('the picture of a service has its number, and another number is another picture', () => {
  const page = findPage(pages, 'service', 'kindertelefoon');
  const picture = sharePicture(page, 'nl', 'Site');
  const changed = structuredClone(page);
  if (changed.type !== 'service') throw new Error('This is no service');
  const number = changed.document.channels.find(({ id }) => id === 'phone')?.value;
  expect(picture.alt).toBe(`De Kindertelefoon: ${number}`);
  expect(picture.svg).toContain(`>${number}<`);
  for (const channel of changed.document.channels) channel.value = '0800-0199';
  expect(sharePicture(changed, 'nl', 'Site').address).not.toBe(picture.address);
});

test('nothing in the picture of a page of help is yellow', () => {
  const merry = pages.filter((page) => sharePicture(page, 'nl', 'Site').svg.includes(shareColours.sun));
  expect(merry.length).toBeGreaterThan(5);
  expect(merry.filter(({ type }) => type === 'service' || type === 'situation')).toEqual([]);
});

test('a picture has the colours of the site', () => {
  const theme = readFileSync('src/app/styles/theme.css', 'utf8');
  for (const [name, colour] of Object.entries(shareColours)) expect(theme).toContain(`--color-${name}: ${colour};`);
});

test('pages about the site share the picture of the page above them, and each page of help has its own', () => {
  const addresses = (type: string) =>
    pages.filter((page) => page.type === type).map((page) => sharePicture(page, 'nl', 'Site').address);
  expect(new Set(addresses('partner'))).toEqual(
    new Set([sharePicture(findPage(pages, 'page', 'partners'), 'nl', 'Site').address]),
  );
  for (const type of ['service', 'situation']) expect(new Set(addresses(type)).size).toBe(addresses(type).length);
});
