import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { parse } from 'parse5';
import { expect, test } from 'vitest';
import { isLocale } from '@/i18n/locale';
import { buildIn } from '@/serving/build';
import { builtPages, builtScript } from '../support/built';
import { attribute, elementsIn } from '../support/elements';

/** What all browser code of a page may weigh together, in bytes of brotli. */
const limit = 6_000;

const pages = builtPages().map(({ address, html }) => {
  const elements = elementsIn(parse(html));
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

const isFinder = (id?: string) => id === 'find-help' || id === 'children';

const fileOf = (address: string) => path.join('out', address);

test('a page asks for scripts of our own folder only, and each of them exists', () => {
  const faults = pages.flatMap(({ address, scripts }) =>
    scripts
      .filter(({ source }) => !source.startsWith('/islands/') || !existsSync(fileOf(source)))
      .map(({ source }) => `${address} ${source}`),
  );
  expect(faults).toEqual([]);
});

/** Our scripts speak the languages of the site; a page in another has the words that most of its readers know. */
const spoken = (language = '') => (isLocale(language) ? language : 'en');

test('every page has the script of its own language, once', () => {
  const faults = pages.filter(({ language, scripts }) => {
    const ofSite = scripts.filter(({ source }) => source.startsWith('/islands/site.'));
    return ofSite.map(({ source }) => source).join() !== builtScript('site', spoken(language));
  });
  expect(faults.map(({ address }) => address)).toEqual([]);
});

test('the finder and its page for children have a script in their own language, and no other page has', () => {
  const finders = pages.filter(({ id }) => isFinder(id));
  expect(finders.length).toBeGreaterThan(1);
  const faults = pages.filter(({ id, language, scripts }) => {
    const ofFinder = scripts.map(({ source }) => source).filter((source) => source.startsWith('/islands/finder.'));
    return ofFinder.join() !== (isFinder(id) ? builtScript('finder', language) : '');
  });
  expect(faults.map(({ address }) => address)).toEqual([]);
});

test('no script keeps a visitor from reading: each waits until the page is there', () => {
  const faults = pages.filter(({ scripts }) => scripts.some(({ isDeferred }) => !isDeferred));
  expect(faults.map(({ address }) => address)).toEqual([]);
});

test('the scripts of any page together are light; those of the search carry its index', () => {
  const weights = pages
    .filter(({ id }) => id !== 'search')
    .map(({ address, scripts }) => ({
      address,
      weight: scripts.reduce((sum, { source }) => sum + brotliCompressSync(readFileSync(fileOf(source))).length, 0),
    }));
  expect(weights.filter(({ weight }) => weight > limit)).toEqual([]);
});

test('the script of a language speaks that language', () => {
  const languages = new Set(pages.map(({ language }) => spoken(language)));
  const faults = [...languages].filter((language) => {
    const { OpenState, QuickExit } = JSON.parse(readFileSync(`messages/${language}.json`, 'utf8'));
    const code = readFileSync(fileOf(builtScript('site', language)), 'utf8');
    return ![OpenState.always, QuickExit.leaving].every((words) => code.includes(words));
  });
  expect(faults).toEqual([]);
});

test('no script asks the network for anything, or keeps anything on the device', () => {
  const sources = new Set(pages.flatMap(({ scripts }) => scripts.map(({ source }) => source)));
  // The search library has a method of its own called fetch: only a call of the browser's is meant.
  const forbidden =
    /(?:[=(,!&|?:]|await |return |window\.)fetch\(|\b(new (XMLHttpRequest|WebSocket|EventSource)|sendBeacon\(|(localStorage|sessionStorage|indexedDB)\b[.[]|document\.cookie)/;
  expect([...sources].filter((source) => forbidden.test(readFileSync(fileOf(source), 'utf8')))).toEqual([]);
});

test('servers know every address of the finder and of its page for children: nothing of them may be kept', () => {
  const addresses = pages.filter(({ id }) => isFinder(id)).map(({ address }) => address);
  expect(addresses.length).toBe(4);
  expect(buildIn('out').finder.toSorted()).toEqual(addresses.toSorted());
});
