import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { type DefaultTreeAdapterMap, parse } from 'parse5';
import { expect, test } from 'vitest';
import { builtPages } from '../support/built';

type Element = DefaultTreeAdapterMap['element'];

/** What all browser code of a page may weigh together, in bytes of brotli. */
const limit = 6_000;

/** All elements of a page, in document order. */
function elementsOf(node: DefaultTreeAdapterMap['parentNode']): Element[] {
  return node.childNodes.flatMap((child) => ('tagName' in child ? [child, ...elementsOf(child)] : []));
}

const attribute = (element: Element | undefined, name: string) =>
  element?.attrs.find((attr) => attr.name === name)?.value;

const pages = builtPages().map(({ address, html }) => {
  const elements = elementsOf(parse(html));
  return {
    address,
    language: attribute(
      elements.find(({ tagName }) => tagName === 'html'),
      'lang',
    ),
    id: attribute(
      elements.find(({ tagName }) => tagName === 'main'),
      'data-id',
    ),
    elements,
    scripts: elements
      .filter((element) => element.tagName === 'script' && attribute(element, 'type') !== 'application/ld+json')
      .map((element) => ({ source: attribute(element, 'src') ?? '', isDeferred: attribute(element, 'defer') === '' })),
  };
});

const fileOf = (address: string) => path.join('out', address);

test('a page asks for scripts of our own folder only, and each of them exists', () => {
  const faults = pages.flatMap(({ address, scripts }) =>
    scripts
      .filter(({ source }) => !source.startsWith('/islands/') || !existsSync(fileOf(source)))
      .map(({ source }) => `${address} ${source}`),
  );
  expect(faults).toEqual([]);
});

test('every page has the script of its own language, once', () => {
  const faults = pages.filter(({ language, scripts }) => {
    const ofSite = scripts.filter(({ source }) => source.startsWith('/islands/site.'));
    return ofSite.map(({ source }) => source).join() !== `/islands/site.${language}.js`;
  });
  expect(faults.map(({ address }) => address)).toEqual([]);
});

test('the finder has its own script in its own language, and no other page has', () => {
  const finders = pages.filter(({ id }) => id === 'find-help');
  expect(finders.length).toBeGreaterThan(1);
  const faults = pages.filter(({ id, language, scripts }) => {
    const others = scripts.map(({ source }) => source).filter((source) => !source.startsWith('/islands/site.'));
    return others.join() !== (id === 'find-help' ? `/islands/finder.${language}.js` : '');
  });
  expect(faults.map(({ address }) => address)).toEqual([]);
});

test('no script keeps a visitor from reading: each waits until the page is there', () => {
  const faults = pages.filter(({ scripts }) => scripts.some(({ isDeferred }) => !isDeferred));
  expect(faults.map(({ address }) => address)).toEqual([]);
});

test('the scripts of any page together are light', () => {
  const weights = pages.map(({ address, scripts }) => ({
    address,
    weight: scripts.reduce((sum, { source }) => sum + brotliCompressSync(readFileSync(fileOf(source))).length, 0),
  }));
  expect(weights.filter(({ weight }) => weight > limit)).toEqual([]);
});

test('the scripts speak the language that they are for, and name nothing of another host', () => {
  const sources = new Set(pages.flatMap(({ scripts }) => scripts.map(({ source }) => source)));
  const faults = [...sources].filter((source) => {
    const code = readFileSync(fileOf(source), 'utf8');
    const messages = JSON.parse(readFileSync(`messages/${source.split('.').at(-2)}.json`, 'utf8'));
    const isSpeaking = !source.startsWith('/islands/site.') || code.includes(messages.OpenState.always);
    return !isSpeaking || /https?:\/\/|ISLAND_WORDS|localStorage|sessionStorage|document\.cookie|fetch\(/.test(code);
  });
  expect(faults).toEqual([]);
});
