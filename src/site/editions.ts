import { z } from 'zod';
import { isCallToAction } from '@/content/channels';
import { type CentreNode, type Content, find, type Service, type Situation, type SituationDesk } from '@/content/model';
import type { Channel } from '@/content/schema/channel';
import { day } from '@/content/schema/common';
import { codeOf, type Printed, printedOf } from '@/site/edition';
import known from '../../editorial/editions.json';
import { servicesOf } from './directory';
import { keptDesks, keptNumbers } from './files/vcard';

const edition = z.strictObject({
  code: z.string().regex(/^[0-9A-F]{6}$/),
  /** The day of the first build that had it. */
  on: day,
  /** What the sheet is of: a service by its id, `situation/sextortion`, `node/helpline`, or a few numbers. */
  sheet: z.string().regex(/^(?:(?:situation|node)\/)?[a-z0-9-]+$/),
  numbers: z.array(z.strictObject({ value: z.string(), hours: z.string().nullable() })),
});

/** One edition of a sheet: what was printed on it. */
export type Edition = z.infer<typeof edition>;

/** Every edition that a build ever made, the oldest first; what somebody may have on a wall. */
export const knownEditions: readonly Edition[] = z.array(edition).parse(known);

/** The sheet with the numbers of a few services; no service has its name. */
export const fewNumbers = 'numbers';

/** The page that a sheet stands on: those of services on one, of situations and nodes on the other. */
export const pageOfSheet = (sheet: string) => (sheet.includes('/') ? 'situation-posters' : 'paper');

/** The id of a sheet on its page. */
export const anchorOfSheet = (sheet: string) => sheet.replace(/^.*\//, '');

/** What a sheet is of; undefined of a few numbers, and of what is no more. */
export function documentOfSheet(content: Content, sheet: string): Service | Situation | CentreNode | undefined {
  const [type, id = type] = sheet.split('/');
  const documents = type === 'situation' || type === 'node' ? content[type] : content.service;
  return documents.find((each) => each.id === id);
}

/** A desk on a sheet, with what is printed of it; in a situation, whom it is for. */
export type PrintedDesk = { service: Service; channels: Channel[]; desk?: SituationDesk | undefined };

/**
 * The desks on a sheet now; none when there is no such sheet, or no more. Of one service every number stands there, of
 * several the first of each. A node has services that are there for their website: then that stands there.
 */
export const desksOn = (content: Content, sheet: string): PrintedDesk[] =>
  mayBeOn(content, sheet).filter(({ channels }) => channels.length > 0);

function mayBeOn(content: Content, sheet: string): PrintedDesk[] {
  const document = documentOfSheet(content, sheet);
  switch (document?.type) {
    case 'situation':
      return keptDesks(content, document).map((service) => ({
        ...firstOf(service, keptNumbers(service)),
        desk: document.desks.find((desk) => desk.service === service.id),
      }));
    case 'node':
      return servicesOf(content, document).map((service) =>
        firstOf(service, [...keptNumbers(service), ...websites(service)]),
      );
    case 'service':
      return [{ service: document, channels: keptNumbers(document) }];
    default: {
      const ids = (sheet === fewNumbers && content.page.find(({ id }) => id === 'paper')?.services) || [];
      return ids.map((id) => find(content, 'service', id)).map((service) => firstOf(service, keptNumbers(service)));
    }
  }
}

const firstOf = (service: Service, channels: Channel[]) => ({ service, channels: channels.slice(0, 1) });

const websites = ({ channels }: Service) =>
  channels.filter((channel) => isCallToAction(channel) && channel.type === 'website');

/** The channels that are printed on a sheet now. */
export const channelsOn = (content: Content, sheet: string): Channel[] =>
  desksOn(content, sheet).flatMap(({ channels }) => channels);

/** What is printed on a sheet now. */
export const printedNow = (content: Content, sheet: string): Printed[] => printedOf(channelsOn(content, sheet));

/** Every sheet with something on it, in the order in which they are offered. */
export function sheetsOf(content: Content): string[] {
  const all = [
    fewNumbers,
    ...content.service.map(({ id }) => id),
    ...content.situation.map(({ id }) => `situation/${id}`),
    ...content.node.map(({ id }) => `node/${id}`),
  ];
  return all.filter((sheet) => desksOn(content, sheet).length > 0);
}

/** The editions that are known, and those of this content that are not yet. */
export function allEditions(content: Content, builtOn: string, before = knownEditions): Edition[] {
  const now = sheetsOf(content).map((sheet) => {
    const numbers = printedNow(content, sheet);
    return { code: codeOf(numbers), on: builtOn, sheet, numbers };
  });
  const isNew = ({ code, sheet }: Edition) => !before.some((each) => each.code === code && each.sheet === sheet);
  return [...before, ...now.filter(isNew)];
}
