import { expect, test } from 'vitest';
import { Pdf } from '@/blocks/mdx/Pdf';
import { Picture } from '@/blocks/mdx/Picture';
import { Prose } from '@/blocks/Prose';
import { SignLanguage } from '@/blocks/SignLanguage';
import { perLocale } from '@/i18n/locale';
import { bodyWith, serviceWith } from '../support/documents';
import { messages, renderIn } from '../support/render';

/** A service with this text. */
function textOf(text: string) {
  const service = serviceWith({}, {}, 'talk-line');
  return { ...service, words: perLocale((locale) => ({ ...service.words[locale], body: bodyWith(text) })) };
}

const film = (locale: 'nl' | 'en') => renderIn(locale, <Prose document={textOf('<Film id="greeting" />')} />);

test('who cannot see a picture reads what is on it, in their language', () => {
  expect(renderIn('nl', <Picture id="poster" />).querySelector('img')?.alt).toBe('Een meisje met een telefoon');
  expect(renderIn('en', <Picture id="poster" />).querySelector('img')?.alt).toBe('A girl with a telephone');
});

test('a picture has its place before it comes, and comes in the width that a screen needs when it is near', () => {
  const container = renderIn('nl', <Picture id="poster" />);
  const image = container.querySelector('img');
  expect(image?.outerHTML).toMatch(/width="960" height="540" loading="lazy" decoding="async"/);
  expect(image?.getAttribute('src')).toBe('/files/poster.640.jpg');
  const sources = [...container.querySelectorAll('source')];
  expect(sources.map(({ type }) => type)).toEqual(['image/avif', 'image/webp']);
  expect(sources[0]?.srcset).toBe(
    '/files/poster.320.avif 320w, /files/poster.640.avif 640w, /files/poster.960.avif 960w',
  );
  expect(sources.every(({ sizes }) => sizes !== '')).toBe(true);
});

test('what stands below a picture is its caption and its maker', () => {
  expect(renderIn('nl', <Picture id="poster" />).querySelector('figcaption')?.textContent).toBe(
    'Laat het zien. · Gemaakt door Museum',
  );
});

test('a link to a PDF says what it is, how long, how heavy and in which language', () => {
  const [link, page] = renderIn('nl', <Pdf id="leaflet" />).querySelectorAll('a');
  expect(link?.textContent?.replaceAll('\u00a0', ' ')).toBe('De folder (PDF, 2 bladzijden, 21 kB, in het Nederlands)');
  expect(link?.getAttribute('href')).toBe('/files/leaflet.nl.pdf');
  expect([link?.hasAttribute('download'), link?.hreflang]).toEqual([false, 'nl']);
  expect([page?.getAttribute('href'), page?.textContent]).toEqual([
    '/nl/about-nl/',
    'De folder: dezelfde woorden als bladzijde',
  ]);
});

test('a reader of another language is told that the PDF is in Dutch', () => {
  expect(renderIn('en', <Pdf id="leaflet" />).textContent).toContain('in Dutch');
});

test('on the page with the same words there is no link to that page', () => {
  expect(renderIn('nl', <Pdf id="leaflet" on="page/about" />).querySelectorAll('a')).toHaveLength(1);
  expect(renderIn('nl', <Prose document={textOf('<Pdf id="leaflet" />')} />).querySelectorAll('a')).toHaveLength(2);
});

test('a film takes no data before somebody plays it, and says how much it takes', () => {
  const container = film('nl');
  const video = container.querySelector('video');
  expect(video?.outerHTML).toMatch(/ controls="" playsinline="" preload="none"/);
  expect([video?.width, video?.height, video?.getAttribute('poster')]).toEqual([640, 360, '/files/poster.640.webp']);
  expect(container.querySelector('figcaption')?.textContent?.replaceAll('\u00a0', ' ')).toBe(
    'Greeting nl (film, 1 minuut, 4,1 MB · in Nederlandse Gebarentaal)',
  );
});

test('a film has captions, those of the page first, and what is said in it to read', () => {
  const container = film('en');
  const tracks = [...container.querySelectorAll('track')];
  expect(tracks.map(({ kind, srclang, default: first }) => [kind, srclang, first])).toEqual([
    ['captions', 'en', true],
    ['captions', 'nl', false],
  ]);
  const text = container.querySelector('details');
  expect(text?.querySelector('summary')?.textContent).toBe(messages.en.Files.transcript);
  expect(text?.textContent).toContain('Somebody says hello (en).');
});

test('a page has a fold with its film in sign language, and nothing at all without one', () => {
  const fold = renderIn('nl', <SignLanguage document={{ signLanguage: 'greeting' }} />);
  expect(fold.querySelector('summary')?.textContent).toBe(messages.nl.Files.signLanguage);
  expect(fold.querySelectorAll('video')).toHaveLength(1);
  // Closed, it loads nothing: no picture, and no captions that are on from the start.
  expect(fold.querySelector('video')?.hasAttribute('poster')).toBe(false);
  expect(fold.querySelectorAll('track[default]')).toHaveLength(0);
  expect(renderIn('nl', <SignLanguage document={{}} />).innerHTML).toBe('');
});
