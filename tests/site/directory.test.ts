import { expect, test } from 'vitest';
import { loadContent } from '@/content/load';
import type { Service } from '@/content/model';
import { serviceGroups } from '@/content/schema/service';
import type { Locale } from '@/i18n/locale';
import { alphabeticalIndex, onlyFor, servicesByGroup, servicesLike, servicesOf } from '@/site/directory';
import { documentFiles, evidence, generated, serviceFields, serviceWith } from '../support/documents';

const named = (title: string, alsoKnownAs: string[] = []) => serviceWith({}, { title, alsoKnownAs }, 'desk');

/** The A–Z as text: `A: name, name`. */
const lines = (services: Service[], locale: Locale = 'nl') =>
  alphabeticalIndex(services, locale).map(
    ({ letter, things }) => `${letter}: ${things.map(({ name }) => name).join(', ')}`,
  );

test('the directory shows services under their group, in the order of the groups', () => {
  const services = [
    serviceWith({ group: 'history', status: 'superseded', successors: ['b'] }, {}, 'a'),
    serviceWith({ group: 'emergency' }, {}, 'b'),
    serviceWith({ group: 'someone-to-talk-to' }, {}, 'c'),
    serviceWith({ group: 'emergency' }, {}, 'd'),
  ];
  const shown = servicesByGroup(services).map(({ group, services }) => [group, services.map(({ id }) => id)]);
  expect(shown).toEqual([
    ['emergency', ['b', 'd']],
    ['someone-to-talk-to', ['c']],
    ['history', ['a']],
  ]);
});

test('the directory has no heading without a service under it', () => {
  expect(servicesByGroup([])).toEqual([]);
  expect(servicesByGroup([serviceWith({ group: 'emergency' })])).toHaveLength(1);
});

test('what no longer exists stands last', () => {
  expect(serviceGroups.at(-1)).toBe('history');
});

test('a node shows its services in its own order', () => {
  const content = loadContent([
    ...documentFiles('services/a', 'service', serviceFields({ order: 1 })),
    ...documentFiles('services/b', 'service', serviceFields({ order: 2 })),
    ...documentFiles('nodes/helpline', 'node', {
      order: 1,
      role: 'helpline',
      organisations: ['foundation'],
      services: ['b', 'a'],
      ...evidence,
    }),
  ]);
  const services = content.node.flatMap((node) => servicesOf(content, node));
  expect(services.map(({ id }) => id)).toEqual(['b', 'a']);
});

test.each(['nl', 'en'] as const)('the A–Z is in alphabetical order, capitals or not (%s)', (locale) => {
  expect(lines([named('beta'), named('Alfa'), named('alarm'), named('Bank')], locale)).toEqual([
    'A: alarm, Alfa',
    'B: Bank, beta',
  ]);
});

test.each(['nl', 'en'] as const)('a name with an accent stands under its plain letter (%s)', (locale) => {
  expect(lines([named('Fonds'), named('Één loket'), named('Echo'), named('Eerste')], locale)).toEqual([
    'E: Echo, Één loket, Eerste',
    'F: Fonds',
  ]);
});

test('names that start with a digit stand together, in the order of the numbers', () => {
  expect(lines([named('Alfa'), named('113'), named('24-uurslijn'), named('112')])).toEqual([
    '0–9: 24-uurslijn, 112, 113',
    'A: Alfa',
  ]);
});

test('a visitor also finds a service under the other names that people use for it', () => {
  const service = named('Talk line', ['The talk line', 'Youth line']);
  const entries = alphabeticalIndex([service], 'en').flatMap(({ things }) => things);
  expect(entries.map(({ name }) => name)).toEqual(['Talk line', 'The talk line', 'Youth line']);
  for (const entry of entries) expect(entry.document).toBe(service);
});

test('another name that the name begins with would stand beside it, and is left out', () => {
  expect(lines([named('Talk line for the young', ['talk line', 'Line'])])).toEqual([
    'L: Line',
    'T: Talk line for the young',
  ]);
});

test('each language has the names of that language', () => {
  const words = (title: string) => ({ title, slug: 'desk', summary: 'A desk.' });
  const { service } = loadContent([
    generated('services/desk/service.yaml', serviceFields()),
    generated('services/desk/nl.mdx', words('Noodhulp')),
    generated('services/desk/en.mdx', words('Emergency help')),
  ]);
  expect(lines(service, 'nl')).toEqual(['N: Noodhulp']);
  expect(lines(service, 'en')).toEqual(['E: Emergency help']);
});

test.each([
  [{ audiences: ['child', 'teenager'] }, 'minors'],
  [{ audiences: ['young-adult', 'parent'] }, 'adults'],
  [{ audiences: ['teenager', 'young-adult'] }, undefined],
  [{ audiences: ['young-adult', 'organisation'] }, undefined],
  [{ audiences: ['organisation'] }, undefined],
  [{ audiences: ['child'], areaServed: ['caribbean-netherlands'] }, 'islands'],
])('a row says for whom a service is only when few words can: %j', (fields, readers) => {
  expect(onlyFor(serviceWith(fields))).toBe(readers);
});

test('beside a service stand others like it that still exist, those for the islands alone last', () => {
  const desk = serviceWith({}, {}, 'desk');
  const others = [
    serviceWith({ areaServed: ['caribbean-netherlands'] }, {}, 'islands'),
    serviceWith({ status: 'superseded', successors: ['near'] }, {}, 'gone'),
    serviceWith({ group: 'emergency' }, {}, 'elsewhere'),
    serviceWith({}, {}, 'near'),
  ];
  expect(servicesLike([desk, ...others], desk).map(({ id }) => id)).toEqual(['near', 'islands']);
});
