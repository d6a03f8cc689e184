import { createTranslator, type Messages } from 'next-intl';
import { toXml } from 'xast-util-to-xml';
import { x } from 'xastscript';
import { distinctChannels } from '@/content/channels';
import { piecesOf } from '@/content/desk-links';
import { emergencyNumbers } from '@/content/emergency-numbers';
import type { Service, Situation } from '@/content/model';
import { channelDueOn, documentDueOn } from '@/content/review';
import { formatDate } from '@/i18n/dates';
import { type Locale, locales } from '@/i18n/locale';
import { firstSentence } from '@/lib/sentence';
import { editionOf } from '@/site/edition';
import { servicesByGroup } from '../directory';
import { findPage } from '../pages';
import { situationsByGroup } from '../situations';
import type { Site } from './envelope';
import { channelWriter } from './offline-channel';
import { sheetStyle } from './offline-style';
import { keptDesks, keptNumbers } from './vcard';

/** Where the sheet of a language stands. Its name says nothing: it stays on the device of who saves it. */
export const sheetAddress = (locale: Locale) => `/${locale}/list.html`;

/** The sheets that work without a network, one for each language: path and text. */
export function offlineSheets(site: Site, messages: (locale: Locale) => Messages): [path: string, text: string][] {
  return locales.map((locale) => [sheetAddress(locale).slice(1), sheet(site, locale, messages(locale))]);
}

/**
 * One file that asks for nothing else: emergency numbers, first steps and desks of each situation, every number with its
 * hours. It says until when to trust it: the first day on which somebody must look at anything on it again.
 */
function sheet({ content, pages, builtOn, origin }: Site, locale: Locale, messages: Messages): string {
  const t = createTranslator({ locale, messages });
  const line = channelWriter(locale, messages);
  const services = servicesByGroup(content.service.filter(({ status }) => status === 'current'))
    .flatMap((group) => group.services)
    .filter(({ channels }) => distinctChannels(channels).length > 0);
  const channels = services.flatMap((service) => distinctChannels(service.channels));
  // Short names of places in the file: a reader never sees them, and there are hundreds.
  const places = new Map(services.map(({ id }, index) => [id, `d${index}`]));
  const until = [...[...services, ...content.situation].map(documentDueOn), ...channels.map(channelDueOn)]
    .filter((day) => day !== undefined)
    .sort()[0];
  const online = origin + findPage(pages, 'page', 'find-help').addresses[locale];

  const list = (items: readonly Parameters<typeof x>[2][]) =>
    x(
      'ul',
      items.map((item) => x('li', item)),
    );
  const entry = ({ id, words, channels: own }: Service, kind?: string) =>
    x('section', { id: places.get(id), class: kind }, [
      x('h3', words[locale].title),
      list(distinctChannels(own).map((channel) => line(channel))),
    ]);
  const desk = (service: Service, why = '') => {
    const name = x('a', { href: `#${places.get(service.id)}` }, service.words[locale].title);
    return [
      name,
      ': ',
      ...keptNumbers(service)
        .slice(0, 1)
        .flatMap((way) => line(way, { isShort: true })),
      ` · ${firstSentence(why)}`,
    ];
  };
  const advice = (text = '') =>
    piecesOf(text).map(({ words, service }) =>
      service && places.has(service) ? x('a', { href: `#${places.get(service)}` }, words) : words,
    );
  const situation = (each: Situation) => {
    const { steps, donts, words } = each;
    const own = words[locale];
    return x('details', [
      x('summary', own.title),
      x('h3', t('SituationPage.steps')),
      list(steps.map(({ id }) => advice(own.steps[id]))),
      x('h3', t('SituationPage.donts')),
      list(donts.map(({ id }) => advice(own.donts[id]))),
      x('h3', t('OfflineSheet.desks')),
      list(keptDesks(content, each).map((service) => desk(service, own.desks[service.id]))),
    ]);
  };
  const isEmergency = ({ id }: Service) => Object.hasOwn(emergencyNumbers, id);
  const body = x('main', [
    x('p', { id: 'old', hidden: 'hidden' }, [t('OfflineSheet.old'), ' ', x('a', { href: online }, online)]),
    x('h1', t('OfflineSheet.title')),
    x('h2', t('OfflineSheet.danger')),
    ...services.filter(isEmergency).map((service) => entry(service, 'danger')),
    x('p', [
      `${t('OfflineSheet.made', { date: formatDate(builtOn, locale), edition: editionOf(channels) })} `,
      ...(until ? [x('b', t('OfflineSheet.until', { date: formatDate(until, locale) })), ' '] : []),
      x('a', { href: online }, online),
    ]),
    x('p', t('OfflineSheet.trace')),
    ...situationsByGroup(content.situation).flatMap(({ group, situations }) => [
      x('h2', t(`SituationGroups.${group}`)),
      ...situations.map(situation),
    ]),
    x('h2', t('OfflineSheet.all')),
    ...services.filter((service) => !isEmergency(service)).map((service) => entry(service)),
  ]);
  const script = until
    ? `<script>if(new Date().toISOString().slice(0,10)>'${until}')document.getElementById('old').hidden=false</script>\n`
    : '';
  return `<!doctype html>
<html lang="${locale}">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${t('OfflineSheet.tab')}</title>
<style>${sheetStyle}</style>
${toXml(body)}
${script}`;
}
