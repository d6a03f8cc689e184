import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { channelAddress, channelText, isCallToAction } from '@/content/channels';
import { loadContent } from '@/content/load';
import { find, foundDocuments } from '@/content/model';
import type { Channel } from '@/content/schema/channel';
import { content } from '@/content/source';
import { type Locale, locales, perLocale } from '@/i18n/locale';
import { builtOn } from '@/lib/clock';
import { soundsLikeCrisis } from '@/lib/search/crisis';
import type { SearchData } from '@/lib/search/data';
import { loadSearch } from '@/lib/search/engine';
import { tellingWords } from '@/lib/search/words';
import { searchData } from '@/site/search/data';
import { searchDocuments } from '@/site/search/documents';
import { searchIn } from '@/site/search/search';
import { linkTo, pages } from '@/site/site';
import { content as tinyContent } from '../support/content';
import { channelFields, current, documentFiles, evidence, serviceFields } from '../support/documents';
import { messages } from '../support/render';

const labelsOf = (locale: Locale) => ({
  types: messages[locale].SearchPage.types,
  acts: messages[locale].Channel.act,
  channels: messages[locale].Channel as unknown as Record<string, string>,
});

/** What travels to the search page of each language, as it arrives. */
const data = perLocale((locale): SearchData => {
  const made = searchData(content, locale, labelsOf(locale), (key) => linkTo(key, locale), builtOn);
  return JSON.parse(JSON.stringify(made));
});
const sent = perLocale((locale) => JSON.stringify(data[locale]));
const searches = perLocale((locale) => searchIn(content, locale));
const types = Object.keys(messages.nl.SearchPage.types);

const entriesOf = (locale: Locale) => Object.entries(data[locale].entries);

/** The entries that do not keep a promise, as `nl service/police`: none, if all is well. */
const breaking = (keeps: (key: string, entry: SearchData['entries'][string], locale: Locale) => boolean) =>
  locales.flatMap((locale) =>
    entriesOf(locale)
      .filter(([key, entry]) => !keeps(key, entry, locale))
      .map(([key]) => `${locale} ${key}`),
  );

/** The service behind an entry, if it is one. */
const serviceOf = (key: string) => {
  const [type, id = ''] = key.split('/');
  return type === 'service' ? find(content, 'service', id) : undefined;
};

describe.each(locales)('the search page in %s knows', (locale) => {
  test('everything that somebody can look for, and nothing else', () => {
    const keys = foundDocuments(content).map(({ type, id }) => `${type}/${id}`);
    expect(Object.keys(data[locale].entries).toSorted()).toEqual(keys.toSorted());
    expect(
      searchDocuments(content, locale)
        .map(({ id }) => id)
        .toSorted(),
    ).toEqual(keys.toSorted());
    for (const type of types)
      expect(
        keys.filter((key) => key.startsWith(`${type}/`)),
        type,
      ).not.toEqual([]);
  });

  test('every page of the site but the four that are no answer', () => {
    const known = new Set(Object.keys(data[locale].entries));
    const unknown = pages.map(({ type, id }) => `${type}/${id}`).filter((key) => !known.has(key));
    expect(unknown.toSorted()).toEqual(['page/a-z', 'page/home', 'page/not-found', 'page/search']);
  });

  test('of every situation who helps first, and how', () => {
    const lacking = entriesOf(locale)
      .filter(([key]) => key.startsWith('situation/'))
      .filter(([, { desk }]) => !desk || !/^(tel:|https:)/.test(desk.href) || /[<>{}]/.test(desk.act) || !desk.name);
    expect(lacking).toEqual([]);
  });

  test('whose each number and address is', () => {
    const [phone] = find(content, 'service', 'kindertelefoon').channels.filter(({ type }) => type === 'phone');
    expect(data[locale].contacts[phone?.value.replace(/\D/g, '') ?? '']).toEqual(['service/kindertelefoon']);
    expect(data[locale].contacts['helpwanted.nl']).toContain('service/helpwanted');
  });

  test('each of them by its title', () => {
    const lost = foundDocuments(content)
      .filter(({ type, id, words }) => !searches[locale](words[locale].title).some((hit) => hit.id === `${type}/${id}`))
      .map(({ type, id }) => `${type}/${id}`);
    expect(lost).toEqual([]);
  });

  test('each situation and service by each of its other names that says something', () => {
    const saysSomething = (name: string) => tellingWords(`${name} pesten`, locale).length > 1;
    const lost = [...content.situation, ...content.service].flatMap(({ type, id, words }) =>
      words[locale].alsoKnownAs
        .filter((name) => saysSomething(name) && !searches[locale](name).some((hit) => hit.id === `${type}/${id}`))
        .map((name) => `${type}/${id}: ${name}`),
    );
    expect(lost).toEqual([]);
  });

  test('its words and sentences of a crisis, and those of every other language', () => {
    const { crisis } = data[locale];
    for (const query of ['zelfmoord', 'ik wil dood', 'verkracht', 'suicide', 'i want to die', 'rape', '112']) {
      expect(soundsLikeCrisis(query, crisis), query).toBe(true);
    }
    for (const other of locales) expect(data[other]).toMatchObject({ crisis });
    expect(crisis.exact?.filter((phrase) => !crisis.phrases.includes(phrase))).toEqual([]);
  });

  test('how to answer as the build does', () => {
    const { index, parts, fields, written, importance } = data[locale];
    const search = loadSearch(
      index,
      { locale, parts: new Set(parts), fields, written },
      (id) => importance[id] ?? importance[id.split('/')[0] ?? ''] ?? 1,
    );
    const asInBuild = searches[locale];
    const queries = readFileSync('tests/search/golden.tsv', 'utf8')
      .split('\n')
      .flatMap((line) => (line.startsWith(`${locale}\t`) ? (line.split('\t')[1] ?? []) : []));
    expect(queries.length).toBeGreaterThan(50);
    for (const query of queries) expect(search(query), query).toEqual(asInBuild(query));
  });
});

describe('a result shows', () => {
  test('the title and the summary of its own language', () => {
    const words = perLocale((locale) => new Map(searchDocuments(content, locale).map((one) => [one.id, one])));
    expect(
      breaking((key, { title, summary }, locale) => {
        const own = words[locale].get(key);
        return title !== '' && summary !== '' && title === own?.title && summary === own.summary;
      }),
    ).toEqual([]);
  });

  test('an address of its own language, which is that of the document', () => {
    expect(breaking((key, { href }, locale) => href.startsWith(`/${locale}/`) && href === linkTo(key, locale))).toEqual(
      [],
    );
    for (const locale of locales) {
      const addresses = entriesOf(locale).map(([, { href }]) => href);
      expect(addresses.filter((address, index) => addresses.indexOf(address) !== index)).toEqual([]);
    }
  });

  test('what kind of thing it is, in words', () => {
    expect(breaking((_, { type }) => type !== '')).toEqual([]);
    for (const locale of locales) {
      const kinds = entriesOf(locale).map(([key, { type }]) => `${key.split('/')[0]} ${type}`);
      expect(new Set(kinds).size).toBe(types.length);
    }
  });

  test('how to get in touch, only if it is a service and this may be a call to action', () => {
    expect(breaking((key, { channel }) => channel === undefined || serviceOf(key) !== undefined)).toEqual([]);
    expect(
      breaking((key, { channel }) => {
        const good = serviceOf(key)?.channels.filter(isCallToAction) ?? [];
        return (
          channel === undefined ||
          good.some((one) => channelText(one) === channel.text && channelAddress(one) === channel.href)
        );
      }),
    ).toEqual([]);
  });

  test('how to get in touch with every service that can be followed somewhere', () => {
    expect(
      breaking((key, { channel }) => {
        const good = serviceOf(key)?.channels.some((one) => isCallToAction(one) && channelAddress(one)) ?? false;
        return good === (channel !== undefined);
      }),
    ).toEqual([]);
    expect(breaking((_, { channel }) => channel === undefined || channel.label !== '')).toEqual([]);
  });

  test('no way to get in touch with a service that no longer exists', () => {
    expect(content.service.filter(({ status }) => status === 'superseded')).not.toEqual([]);
    expect(breaking((key, { channel }) => serviceOf(key)?.status !== 'superseded' || channel === undefined)).toEqual(
      [],
    );
  });

  test('hours only if a current source tells them that is not old', () => {
    expect(
      breaking((key, { channel }) => {
        const behind: Channel | undefined = serviceOf(key)?.channels.find(
          (one) => channelAddress(one) === channel?.href,
        );
        return (channel?.schedule !== undefined) === (behind?.hours?.status === 'current' && !behind.hours.age);
      }),
    ).toEqual([]);
  });
});

/** The facts with this status anywhere in the content, with what they say. */
function valuesOf(status: string, node: unknown): string[] {
  if (typeof node !== 'object' || node === null) return [];
  const { status: own, value } = node as { status?: unknown; value?: unknown };
  const here = own === status && typeof value === 'string' ? [value] : [];
  return [...here, ...Object.values(node).flatMap((child) => valuesOf(status, child))];
}

/** Without what people put between digits. */
const bare = (text: string) => text.replace(/[\s\-–./()+]/g, '');

describe('what nobody could confirm is nowhere in the data', () => {
  const confirmed = new Set(valuesOf('current', content));
  const values = [...new Set(['unconfirmed', 'superseded'].flatMap((status) => valuesOf(status, content)))].filter(
    (value) => !confirmed.has(value),
  );
  /** Hours and prices are words such as "24/7" and "free", which stand anywhere; these point to somebody. */
  const pointing = values.filter((value) => /^\+?[\d\s-]{3,}$|@|^https:/.test(value));
  // A number in an address of today, as in that of the line for missing children, is a name.
  const isNamed = (value: string) => [...confirmed].some((other) => bare(other).includes(bare(value)));
  const numbers = pointing.filter((value) => /^\+?[\d\s-]+$/.test(value) && !isNamed(value));

  test('there are such values, numbers among them', () => {
    expect(pointing).not.toEqual([]);
    expect(numbers).not.toEqual([]);
  });

  test('neither as it is written, nor in digits only', () => {
    for (const locale of locales) {
      const digits = numbers.map((value) => value.replace(/\D/g, ''));
      expect(pointing.filter((value) => sent[locale].includes(value))).toEqual([]);
      expect(digits.filter((value) => sent[locale].includes(value))).toEqual([]);
      expect(digits.filter((value) => sent[locale].includes(value.replace(/^0/, '31')))).toEqual([]);
    }
  });

  test('nor in the text that can be found, however it is written there', () => {
    for (const locale of locales) {
      const texts = searchDocuments(content, locale).map((document) => [
        document.id,
        bare(Object.values(document).join(' ')),
      ]);
      const named = numbers.flatMap((value) =>
        texts.filter(([, text]) => text?.includes(bare(value))).map(([id]) => `${locale} ${id}: ${value}`),
      );
      expect(named).toEqual([]);
    }
  });
});

describe('a service of our own invention', () => {
  /** What the search page gets to know about a service with these channels. */
  function dataWith(channels: Record<string, unknown>[], fields: Record<string, unknown> = {}) {
    const own = loadContent(
      documentFiles(
        'services/desk',
        'service',
        serviceFields({ ...fields, channels: channels.map((channel) => channelFields(channel)) }),
      ),
    );
    const labels = {
      types: { service: 'Service' },
      channels: { phone: 'Call', email: 'Write', whatsapp: 'App' },
      acts: {},
    };
    return searchData(own, 'en', labels, (key) => `/en/${key}/`, '2026-11-22');
  }

  test.each(['unconfirmed', 'dated', 'superseded'])(
    'does not show a channel that is %s, nor can it be found by it',
    (status) => {
      const made = dataWith([
        { id: 'old', value: '020-555 01 99', status },
        { id: 'chat', type: 'chat', value: 'https://hidden.example/chat', status },
      ]);
      expect(made.entries['service/desk']).not.toHaveProperty('channel');
      expect(JSON.stringify(made)).not.toMatch(/0199|01 99|"99"|hidden/);
    },
  );

  test('shows the first channel of the editor that may be a call to action', () => {
    const made = dataWith([
      { id: 'old', value: '020-555 01 99', status: 'dated' },
      { id: 'letter', type: 'post', value: 'Postbus 1' },
      { id: 'mail', type: 'email', value: 'desk@desk.example' },
      { id: 'phone' },
    ]);
    expect(made.entries['service/desk']).toEqual({
      title: 'desk en',
      summary: 'About desk, en.',
      type: 'Service',
      href: '/en/service/desk/',
      channel: { label: 'Write', text: 'desk@desk.example', href: 'mailto:desk@desk.example' },
    });
  });

  test('is found by the number and by the site that it has now', () => {
    const made = dataWith([{ value: '0800-4321' }, { id: 'site', type: 'website', value: 'https://www.desk.example' }]);
    const search = loadSearch(
      made.index,
      { locale: 'en', parts: new Set(made.parts), fields: made.fields, written: made.written },
      () => 1,
    );
    for (const query of ['0800-4321', '4321', 'desk.example', 'www.desk.example']) {
      expect(
        search(query).map(({ id }) => id),
        query,
      ).toEqual(['service/desk']);
    }
  });

  test('has its schedule with it, so that the page can tell whether it is open', () => {
    const hours = { value: 'Mo-Fr 09:00-17:00', ...current };
    const schedule = dataWith([{ hours }]).entries['service/desk']?.channel?.schedule;
    expect(schedule).toMatchObject({ timeZone: 'Europe/Amsterdam', years: [2026, 2027] });
    const unsure = { value: hours.value, status: 'unconfirmed', ...evidence };
    expect(dataWith([{ hours: unsure }]).entries['service/desk']?.channel).not.toHaveProperty('schedule');
  });

  test('that no longer exists is found, so that visitors learn what came after it, and shows no way to reach it', () => {
    const made = searchData(tinyContent, 'en', labelsOf('en'), (key) => key, '2026-11-22');
    expect(made.entries['service/old-desk']).toMatchObject({ title: 'old-desk en' });
    expect(made.entries['service/old-desk']).not.toHaveProperty('channel');
    expect(made.entries['service/talk-line']?.channel).toMatchObject({ text: '020-555 01 00' });
  });
});
