import { loadContent } from '@/content/load';
import { type Locale, locales } from '@/i18n/locale';
import { channelFields, current, documentFiles, evidence, generated, serviceFields } from './documents';

const page = (id: string, order: number) =>
  documentFiles(`pages/${id}`, 'page', { order }, id === 'home' ? { slug: undefined } : {});

const service = (id: string, fields: Record<string, unknown>, channels: Record<string, unknown>[]) =>
  documentFiles(`services/${id}`, 'service', serviceFields({ ...fields, channels: channels.map(channelFields) }));

const always = { value: '24/7', ...current };

/** A first sentence of somebody, of which each language has its own words. */
export const sentence = (speaker: string, locale: Locale) => `I am the ${speaker}, in ${locale}.`;

/** The words of a situation, in one language. */
const situationWords = (id: string, locale: Locale, words: Record<string, unknown>) =>
  generated(`situations/${id}/${locale}.mdx`, {
    title: `${id} ${locale}`,
    slug: `${id}-${locale}`,
    summary: `About ${id}, ${locale}.`,
    alsoKnownAs: [id],
    steps: { wait: `Wait, ${locale}.`, tell: `Tell somebody, ${locale}.` },
    donts: { pay: `Do not pay, ${locale}.` },
    easySteps: { wait: `Wait now, ${locale}.`, tell: `Tell it, ${locale}.` },
    easyDonts: { pay: `Pay nothing, ${locale}.` },
    after: `They listen, ${locale}.`,
    desks: Object.fromEntries(
      ['talk-line', 'web-desk', 'island-desk'].map((desk) => [desk, `Why the ${desk}, ${locale}.`]),
    ),
    say: Object.fromEntries(['child', 'parent', 'friend'].map((speaker) => [speaker, sentence(speaker, locale)])),
    ...words,
  });

const situation = (id: string, fields: Record<string, unknown>, words: Record<string, unknown> = {}) => [
  generated(`situations/${id}/situation.yaml`, {
    order: 10,
    group: 'images',
    urgency: 'now',
    desks: [
      { service: 'talk-line' },
      { service: 'web-desk', alternative: true },
      { service: 'island-desk', for: ['child', 'teenager'] },
    ],
    steps: [
      { id: 'wait', ...evidence },
      { id: 'tell', ...evidence },
    ],
    donts: [{ id: 'pay', ...evidence }],
    after: evidence,
    ...evidence,
    ...fields,
  }),
  ...locales.map((locale) => situationWords(id, locale, words)),
];

/**
 * Two situations with their desks, of our own invention, for the parts of the finder, which read them in
 * place of the real content (vitest.config.ts).
 */
export const content = loadContent([
  ...page('home', 0),
  ...page('find-help', 10),
  ...page('directory', 20),
  ...page('sources', 30),
  ...page('without-calling', 40),

  ...situation('blackmail', { night: ['suicide-prevention-113'] }),
  ...situation('worries', { order: 20, urgency: 'when-ready' }, { withoutCalling: 'Write to your doctor.' }),

  ...service('emergency-112', {}, [{ value: '112', hours: always }]),
  ...service('emergency-caribbean', { areaServed: ['caribbean-netherlands'] }, [
    { value: '911', hours: always },
    { id: 'phone-112', value: '112', hours: always },
  ]),
  ...service('suicide-prevention-113', {}, [
    { value: '113', hours: always },
    { id: 'chat', type: 'chat', value: 'https://113.example', hours: always },
  ]),

  ...service('talk-line', {}, [
    { id: 'guess', type: 'whatsapp', value: '06-1234 5678', status: 'unconfirmed' },
    { id: 'phone', value: '0800-1234', hours: { value: 'Mo-Fr 09:00-17:00', ...current } },
    { id: 'old', type: 'email', value: 'old@talk.example', status: 'dated' },
    { id: 'gone', type: 'form', value: 'https://gone.example/form', status: 'superseded' },
    { id: 'chat', type: 'chat', value: 'https://talk.example/chat' },
  ]),
  ...service('island-desk', { areaServed: ['caribbean-netherlands'], audiences: ['child', 'teenager'] }, [
    { value: '717 1234', timeZone: 'America/Kralendijk', reachableFrom: ['caribbean-netherlands'] },
  ]),
  ...service('web-desk', { areaServed: ['european-netherlands', 'caribbean-netherlands'] }, [
    { id: 'form', type: 'form', value: 'https://web.example/form' },
  ]),

  generated('sources/survey/source.yaml', {
    title: { nl: 'Onderzoek', en: 'Survey' },
    publisher: 'Bureau',
    url: 'https://bureau.example/survey',
    published: '2024-05-01',
    read: '2026-01-02',
    copy: 'live',
    language: 'nl',
  }),
]);
