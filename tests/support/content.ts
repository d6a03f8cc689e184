import { loadContent, withMade } from '@/content/load';
import type { Made } from '@/content/made';
import { channelFields, current, documentFiles, evidence, generated, serviceFields } from './documents';

/** A page; `order` and the rest as an editor writes them. */
function pageFiles(id: string, structure: Record<string, unknown>, words: Record<string, unknown> = {}) {
  return documentFiles(`pages/${id}`, 'page', structure, words);
}

const source = {
  title: { nl: 'Onderzoek', en: 'Survey' },
  published: '2024-05-01',
  read: '2026-01-02',
  copy: 'live',
  language: 'nl',
};

const file = (name: string) => ({ address: `/files/${name}`, bytes: 20_300 });

/** What the build made of the files of the site. */
const made: Made = {
  picture: {
    poster: {
      width: 960,
      height: 540,
      forms: ['avif', 'webp'].map((form) => ({
        type: `image/${form}`,
        files: [320, 640, 960].map((width) => ({ ...file(`poster.${width}.${form}`), width })),
      })),
      fallback: file('poster.640.jpg'),
    },
  },
  pdf: { leaflet: { nl: { ...file('leaflet.nl.pdf'), pages: 2 } } },
  film: {
    greeting: {
      ...file('greeting.mp4'),
      bytes: 4_020_000,
      width: 640,
      height: 360,
      seconds: 70,
      captions: { nl: '/files/greeting.nl.vtt', en: '/files/greeting.en.vtt' },
    },
  },
};

const documents = loadContent([
  ...pageFiles('home', { order: 0 }, { slug: undefined }),
  ...pageFiles('directory', { order: 10, menu: 'main' }, { menuTitle: 'Desks' }),
  ...pageFiles('centre', { order: 20, menu: 'main' }),
  ...pageFiles('partners', { order: 30, menu: 'main', parent: 'centre' }),
  ...pageFiles('successes', { order: 40, parent: 'centre' }),
  ...pageFiles('alert-platform', { order: 50 }),
  ...pageFiles('statistics', { order: 60 }),
  ...pageFiles('updates', { order: 70, menu: 'footer' }),
  ...pageFiles('about', { order: 80, menu: 'footer' }),
  ...pageFiles('without-calling', { order: 85, parent: 'directory' }),
  ...pageFiles('sources', { order: 90, parent: 'about', menu: 'footer' }),
  ...pageFiles('not-found', { order: 900 }, { slug: '404' }),

  ...documentFiles('nodes/helpline', 'node', {
    order: 10,
    role: 'helpline',
    organisations: ['foundation'],
    services: ['talk-line'],
    channels: [channelFields({ id: 'email', type: 'email', value: 'node@helpline.example', status: 'unconfirmed' })],
    ...evidence,
  }),
  ...documentFiles('partners/foundation', 'partner', { order: 10, kind: 'organiser', ...evidence }),

  ...documentFiles(
    'services/talk-line',
    'service',
    serviceFields({
      node: 'helpline',
      channels: [
        channelFields({
          id: 'old-mail',
          type: 'email',
          value: 'old@talk.example',
          status: 'dated',
          sources: ['profile'],
        }),
        channelFields({ id: 'chat', type: 'chat', value: 'https://guess.example/chat', status: 'unconfirmed' }),
        channelFields({ id: 'phone', hours: { value: 'Mo-Fr 09:00-17:00', ...current } }),
      ],
    }),
    { alsoKnownAs: ['Émile’s line', '24 hour line'] },
  ),
  ...documentFiles(
    'services/old-desk',
    'service',
    serviceFields({ order: 20, group: 'history', status: 'superseded', ended: '2021', successors: ['talk-line'] }),
  ),

  ...documentFiles(
    'statistics/calls',
    'statistic',
    {
      order: 10,
      unit: 'count',
      points: [
        { year: 2018, value: 12500, source: 'report' },
        { year: 2022, value: 50000, qualifier: 'over', source: 'survey' },
      ],
      breaks: [{ before: 2022, note: { nl: 'Anders geteld.', en: 'Counted anew.' }, sources: ['survey'] }],
    },
    { counted: 'calls' },
  ),
  generated('sources/survey/source.yaml', { ...source, publisher: 'Bureau', url: 'https://bureau.example/survey' }),
  generated('sources/report/source.yaml', { ...source, publisher: 'Ministry', published: '2019' }),
  generated('sources/profile/source.yaml', {
    ...source,
    title: { nl: 'Profiel', en: 'Profile' },
    publisher: 'Centre',
    published: '2020-07',
  }),
  generated('sources/leaflet/source.yaml', { ...source, publisher: 'Archive', published: 'undated' }),

  generated('pictures/poster/picture.yaml', {
    alt: { nl: 'Een meisje met een telefoon', en: 'A girl with a telephone' },
    caption: { nl: 'Laat het zien.', en: 'Show it.' },
    maker: 'Museum',
  }),
  generated('pdfs/leaflet/pdf.yaml', { title: { nl: 'De folder', en: 'The leaflet' }, page: 'about' }),
  generated('films/greeting/film.yaml', { signed: 'NGT', poster: 'poster' }),
  ...(['nl', 'en'] as const).map((locale) =>
    generated(`films/greeting/${locale}.mdx`, { title: `Greeting ${locale}` }, `Somebody says hello (${locale}).`),
  ),
]);

/**
 * A small site of our own invention, so that tests do not depend on what editors write. The blocks read it in
 * place of the real content (vitest.config.ts).
 */
export const content = withMade(documents, made);
