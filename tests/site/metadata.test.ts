import { afterEach, expect, test, vi } from 'vitest';
import { alternates, choiceMetadata, isListed, pageMetadata } from '@/site/metadata';
import { buildPages, findPage } from '@/site/pages';
import { content } from '../support/content';

const origin = 'https://site.example';
const pages = buildPages(content);
const about = findPage(pages, 'page', 'about');
const notFound = findPage(pages, 'page', 'not-found');

afterEach(() => {
  vi.unstubAllEnvs();
  vi.resetModules();
});

test('a page names its own address as the one to keep', () => {
  expect(pageMetadata(about, 'en', 'Site', origin).alternates?.canonical).toBe('https://site.example/en/about-en/');
});

test('a page names itself in each language, and the source language for everybody else', () => {
  const languages = {
    nl: 'https://site.example/nl/about-nl/',
    en: 'https://site.example/en/about-en/',
    'x-default': 'https://site.example/nl/about-nl/',
  };
  expect(pageMetadata(about, 'en', 'Site', origin).alternates?.languages).toEqual(languages);
  expect(alternates(about, origin)).toEqual(languages);
});

test('the front page leads who has no language yet to the choice of one, in each language and on the choice itself', () => {
  const front = findPage(pages, 'page', 'home');
  const languages = {
    nl: `https://site.example${front.addresses.nl}`,
    en: `https://site.example${front.addresses.en}`,
    'x-default': 'https://site.example/',
  };
  expect(pageMetadata(front, 'nl', 'Site', origin).alternates?.languages).toEqual(languages);
  expect(choiceMetadata(front, origin).alternates).toEqual({ canonical: 'https://site.example/', languages });
});

test('a listed page may be indexed', () => {
  expect(isListed(about)).toBe(true);
  expect(pageMetadata(about, 'nl', 'Site', origin).robots).toBeUndefined();
});

test('the page for addresses that do not exist stays out of search engines', () => {
  const metadata = pageMetadata(notFound, 'nl', 'Site', origin);
  expect(isListed(notFound)).toBe(false);
  expect(metadata.robots).toEqual({ index: false });
  expect(metadata.alternates).toBeUndefined();
});

test('a browser tab shows the page and the site, and the name of the site only once', () => {
  const title = about.document.words.en.title;
  expect(pageMetadata(about, 'en', 'Site', origin).title).toBe(`${title} · Site`);
  expect(pageMetadata(about, 'en', title, origin).title).toBe(title);
});

test('search engines and shared links get the words of the language', () => {
  const metadata = pageMetadata(about, 'nl', 'Site', origin);
  expect(metadata.description).toBe(about.document.words.nl.summary);
  expect(metadata.openGraph).toMatchObject({
    title: about.document.words.nl.title,
    url: 'https://site.example/nl/about-nl/',
    locale: 'nl_NL',
  });
});

test('a browser does not guess numbers and addresses in our texts', () => {
  const off = { telephone: false, email: false, address: false };
  expect(pageMetadata(about, 'nl', 'Site', origin).formatDetection).toEqual(off);
  expect(choiceMetadata(about, origin).formatDetection).toEqual(off);
});

test('the choice of a language is the root of the site and names the page in each language', () => {
  const home = findPage(pages, 'page', 'home');
  const metadata = choiceMetadata(home, origin);
  expect(metadata.alternates).toEqual({ canonical: 'https://site.example/', languages: alternates(home, origin) });
  expect(metadata.title).toContain(home.document.words.nl.title);
  expect(metadata.title).toContain(home.document.words.en.title);
});

test('the 404 outside a language stays out of search engines', () => {
  expect(choiceMetadata(notFound, origin)).toMatchObject({ robots: { index: false } });
  expect(choiceMetadata(notFound, origin).alternates).toBeUndefined();
});

test('the address of the site is what the builder says, without a slash at its end', async () => {
  vi.stubEnv('SITE_ORIGIN', 'https://real.example//');
  expect((await import('@/lib/origin')).origin).toBe('https://real.example');
});

test('without an address the site shows that none was given', async () => {
  vi.stubEnv('SITE_ORIGIN', undefined);
  expect((await import('@/lib/origin')).origin).toMatch(/^https:\/\/[^/]+\.example$/);
});
