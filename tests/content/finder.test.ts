import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { visibilityOf } from '@/blocks/finder/visibility';
import { type Answers, allAnswers, emergencyPlaces, placeOf, whereAnswers } from '@/content/finder/answers';
import { buildFinder, type Finder, type FinderChannel, type FinderSituation } from '@/content/finder/model';
import { outcome } from '@/content/finder/outcome';
import { isVoice, type Reach, reachOf } from '@/content/finder/reach';
import { loadContent } from '@/content/load';
import type { Channel, Place } from '@/content/schema/channel';
import { places } from '@/content/schema/channel';
import { whoAnswers } from '@/content/schema/situation';
import type { Schedule } from '@/lib/hours/schedule';
import { channelFields, current, documentFiles, evidence, serviceFields, serviceWith } from '../support/documents';

/** A Tuesday, 12:00 in the Netherlands, when only desks with `office` hours are open, and 22:00, when none of them is. */
const noon = new Date('2026-06-09T10:00:00Z');
const night = new Date('2026-06-09T20:00:00Z');

const daily = (from: number, to: number): Schedule => ({
  timeZone: 'Europe/Amsterdam',
  years: [2026, 2027],
  week: Array(7).fill([[from, to]]),
  dates: {},
});
const office = daily(540, 1020);
const evening = daily(1080, 1380);
const always = daily(0, 1440);

const everywhere: Record<Place, Reach> = {
  'european-netherlands': 'yes',
  'caribbean-netherlands': 'yes',
  abroad: 'yes',
};
const onlyHere: Record<Place, Reach> = { ...everywhere, 'caribbean-netherlands': 'no', abroad: 'no' };
const surelyHere: Record<Place, Reach> = { ...everywhere, 'caribbean-netherlands': 'unknown', abroad: 'unknown' };

function channel(id: string, fields: Partial<FinderChannel>): FinderChannel {
  return {
    id,
    type: 'website',
    value: 'https://desk.example',
    confidence: 'high',
    address: 'https://desk.example',
    isVoice: false,
    isAnswered: false,
    reach: everywhere,
    schedule: undefined,
    hoursSince: undefined,
    ...fields,
  };
}
const phone = (fields: Partial<FinderChannel> = {}) =>
  channel('phone', { type: 'phone', isVoice: true, isAnswered: true, ...fields });
const chat = (fields: Partial<FinderChannel> = {}) => channel('chat', { type: 'chat', isAnswered: true, ...fields });
const website = (fields: Partial<FinderChannel> = {}) => channel('website', fields);

type DeskOf = FinderSituation['desks'][number];

/** A desk for everybody, unless told otherwise. */
const desk = (service: string, fields: Partial<DeskOf> = {}): DeskOf => ({
  service,
  for: [...whoAnswers],
  alternative: false,
  ...fields,
});

/** The rules for one situation, `trouble`, in which everybody gets these desks in this order. */
function finderWith(
  desks: Record<string, FinderChannel[]>,
  { areas = {}, ...situation }: Partial<FinderSituation> & { areas?: Record<string, Place[]> } = {},
): Finder {
  return {
    builtOn: '2026-06-01',
    situations: [
      {
        id: 'trouble',
        desks: Object.keys(desks).map((service) => desk(service)),
        night: [],
        ...situation,
      },
    ],
    services: Object.fromEntries(
      Object.entries(desks).map(([id, channels]) => [id, { areaServed: areas[id] ?? places, channels }]),
    ),
  };
}

const answers: Answers = { who: 'teenager', what: 'trouble', where: 'european-netherlands', noCall: false };

/** The outcome as text, in order: `desk: way, way?`, where the question mark stands for a way that may not work. */
const shown = (finder: Finder, given: Partial<Answers> = {}, instant?: Date) =>
  outcome(finder, { ...answers, ...given }, instant).desks.map(
    ({ service, ways }) => `${service}: ${ways.map((way) => way.channel.id + (way.isUncertain ? '?' : '')).join(', ')}`,
  );

const order = (finder: Finder, instant?: Date) => outcome(finder, answers, instant).desks.map(({ service }) => service);

describe('whether a channel works from where a visitor is', () => {
  const reachWith = (fields: Record<string, unknown>) =>
    Object.values(reachOf(serviceWith({ channels: [channelFields(fields)] }).channels[0] as Channel));

  test('a number without a word about it is known to work in the European Netherlands only', () => {
    expect(reachWith({})).toEqual(['yes', 'unknown', 'unknown']);
  });

  test('what the source says about a number counts, and nothing else', () => {
    expect(reachWith({ reachableFrom: ['caribbean-netherlands'] })).toEqual(['no', 'yes', 'no']);
    expect(reachWith({ reachableFrom: [...places] })).toEqual(['yes', 'yes', 'yes']);
  });

  test.each([
    ['chat', 'https://desk.example/chat'],
    ['whatsapp', '+31 6 1234 5678'],
    ['email', 'desk@desk.example'],
    ['form', 'https://desk.example/form'],
    ['app', 'https://desk.example/app'],
    ['website', 'https://desk.example'],
  ])('a %s without a word about it works from everywhere', (type, value) => {
    expect(reachWith({ type, value })).toEqual(['yes', 'yes', 'yes']);
    expect(reachWith({ type, value, reachableFrom: ['abroad'] })).toEqual(['no', 'no', 'yes']);
  });

  test('only on the phone somebody has to speak', () => {
    expect(isVoice({ type: 'phone' })).toBe(true);
    for (const type of ['chat', 'whatsapp', 'email', 'form', 'app', 'website', 'post'] as const) {
      expect(isVoice({ type })).toBe(false);
    }
  });
});

describe('the answers', () => {
  test('who does not say where they are gets what works in the European Netherlands, and all emergency numbers', () => {
    expect(placeOf('unsure')).toBe('european-netherlands');
    expect(emergencyPlaces('unsure')).toEqual(places);
  });

  test.each(places)('who is in the %s gets what works there, and its emergency number', (place) => {
    expect(placeOf(place)).toBe(place);
    expect(emergencyPlaces(place)).toEqual([place]);
    expect(outcome(finderWith({}), { ...answers, where: place }).emergency).toEqual([place]);
  });

  test('every combination stands in the list of all answers, once', () => {
    const all = allAnswers(['trouble', 'other']);
    expect(all).toHaveLength(3 * whoAnswers.length * whereAnswers.length * 2);
    expect(new Set(all.map((each) => JSON.stringify(each))).size).toBe(all.length);
    expect(all).toContainEqual({ who: 'unsure', what: 'unsure', where: 'unsure', noCall: true });
  });
});

describe('which desks a visitor gets', () => {
  test('those for them, in the order of the editor', () => {
    const finder = finderWith(
      { a: [website()], b: [website()], c: [website()] },
      {
        desks: [
          desk('c', { for: ['child', 'teenager'] }),
          desk('b', { for: ['parent'] }),
          desk('a', { for: ['child', 'teenager'] }),
        ],
      },
    );
    expect(shown(finder, { who: 'child' })).toEqual(['c: website', 'a: website']);
    expect(shown(finder, { who: 'teenager' })).toEqual(['c: website', 'a: website']);
    expect(shown(finder, { who: 'parent' })).toEqual(['b: website']);
  });

  test('who does not say who they are gets the desks for them', () => {
    const finder = finderWith(
      { a: [website()], b: [website()] },
      {
        desks: [desk('a', { for: ['child'] }), desk('b', { for: ['unsure'] })],
      },
    );
    expect(shown(finder, { who: 'unsure' })).toEqual(['b: website']);
  });

  test('who does not know what it is, gets the desks to talk to', () => {
    const finder = finderWith({ a: [website()] }, { id: 'need-to-talk' });
    expect(outcome(finder, { ...answers, what: 'unsure' })).toEqual(
      outcome(finder, { ...answers, what: 'need-to-talk' }),
    );
  });

  test('a situation that does not exist is a bug, and not an empty answer', () => {
    expect(() => outcome(finderWith({}), { ...answers, what: 'truoble' })).toThrow('There is no situation "truoble"');
    expect(() => outcome(finderWith({}), { ...answers, what: 'unsure' })).toThrow('"need-to-talk"');
  });

  test('who answers day and night, for them alone, without a voice where they cannot call', () => {
    const night = [
      { service: 'line', for: [...whoAnswers], channels: ['phone', 'chat'] },
      { service: 'adults', for: ['parent' as const], channels: ['phone'] },
    ];
    const finder = finderWith({ line: [phone(), chat()], adults: [phone()] }, { night });
    const named = (given: Partial<Answers>) =>
      outcome(finder, { ...answers, ...given }).night.map(({ service, channels }) => `${service}: ${channels}`);
    expect(named({})).toEqual(['line: phone,chat']);
    expect(named({ who: 'parent' })).toEqual(['line: phone,chat', 'adults: phone']);
    expect(named({ who: 'parent', noCall: true })).toEqual(['line: chat']);
  });

  test('no desk that is for people elsewhere', () => {
    const finder = finderWith(
      { island: [website()], all: [website()] },
      { areas: { island: ['caribbean-netherlands'] } },
    );
    expect(shown(finder)).toEqual(['all: website']);
    expect(shown(finder, { where: 'unsure' })).toEqual(['all: website']);
    expect(shown(finder, { where: 'caribbean-netherlands' })).toEqual(['island: website', 'all: website']);
  });

  test('no number that does not work from there, and no desk without a way', () => {
    const finder = finderWith({ a: [phone({ reach: onlyHere }), website()], b: [phone({ reach: onlyHere })] });
    expect(shown(finder)).toEqual(['a: phone, website', 'b: phone']);
    expect(shown(finder, { where: 'unsure' })).toEqual(['a: phone, website', 'b: phone']);
    expect(shown(finder, { where: 'abroad' })).toEqual(['a: website']);
    expect(shown(finder, { where: 'caribbean-netherlands' })).toEqual(['a: website']);
  });

  test('a number that may not work is shown as such, and is never the only way of a desk', () => {
    const finder = finderWith({ a: [phone({ reach: surelyHere }), website()], b: [phone({ reach: surelyHere })] });
    expect(shown(finder)).toEqual(['a: phone, website', 'b: phone']);
    expect(shown(finder, { where: 'abroad' })).toEqual(['a: phone?, website']);
  });

  test('two numbers that may not work are no way either', () => {
    const finder = finderWith({ a: [phone({ reach: surelyHere }), channel('phone-2', { reach: surelyHere })] });
    expect(shown(finder, { where: 'abroad' })).toEqual([]);
  });

  test('nothing that one has to ring, if they cannot call, and no desk that can only be rung', () => {
    const finder = finderWith({ a: [phone(), chat()], b: [phone()], c: [chat()] });
    expect(shown(finder)).toEqual(['a: phone, chat', 'b: phone', 'c: chat']);
    expect(shown(finder, { noCall: true })).toEqual(['a: chat', 'c: chat']);
  });

  test('no desk that has no way at all, nor one that the rules do not know', () => {
    const finder = finderWith({ a: [], b: [website()] });
    const stray = ['gone', 'a', 'b'].map((service) => desk(service));
    expect(shown({ ...finder, situations: [{ ...(finder.situations[0] as FinderSituation), desks: stray }] })).toEqual([
      'b: website',
    ]);
  });
});

describe('which desk a visitor should try first', () => {
  const withAlternative = (first: FinderChannel[], alternative: FinderChannel[]) =>
    finderWith(
      { first, middle: [website()], alternative },
      { desks: [desk('first'), desk('middle'), desk('alternative', { alternative: true })] },
    );

  test('an open alternative, while the first desk is closed', () => {
    const finder = withAlternative([phone({ schedule: evening })], [phone({ schedule: office })]);
    expect(order(finder, noon)).toEqual(['alternative', 'middle', 'first']);
  });

  test('the first desk, while the alternative is closed too, or both are open', () => {
    const both = withAlternative([phone({ schedule: office })], [phone({ schedule: office })]);
    expect(order(both, noon)).toEqual(['first', 'middle', 'alternative']);
    expect(order(both, night)).toEqual(['first', 'middle', 'alternative']);
  });

  test('the first desk, closed or not, when the editor marked no alternative', () => {
    const finder = finderWith({ first: [phone({ schedule: office })], other: [phone({ schedule: always })] });
    expect(order(finder, night)).toEqual(['first', 'other']);
  });

  test('the first desk, when nobody knows whether it is open', () => {
    const finder = withAlternative([phone()], [phone({ schedule: always })]);
    expect(order(finder, noon)).toEqual(['first', 'middle', 'alternative']);
  });

  test('the first desk, when nobody knows whether the alternative is open', () => {
    const finder = withAlternative([phone({ schedule: evening })], [phone()]);
    expect(order(finder, noon)).toEqual(['first', 'middle', 'alternative']);
  });

  test('the order of the editor, without a clock', () => {
    const finder = withAlternative([phone({ schedule: evening })], [phone({ schedule: always })]);
    expect(order(finder)).toEqual(['first', 'middle', 'alternative']);
    const desks = outcome(finder, answers).desks;
    expect(desks.map(({ state }) => state)).toEqual(['unknown', 'unknown', 'unknown']);
    expect(desks.flatMap(({ ways }) => ways.map(({ state, next }) => [state, next]))).toEqual(
      Array(3).fill(['unknown', undefined]),
    );
  });
});

describe('whether a desk is open', () => {
  const stateOf = (ways: FinderChannel[], given: Partial<Answers> = {}) =>
    outcome(finderWith({ desk: ways }), { ...answers, ...given }, noon).desks[0]?.state;

  test('it is when one of its ways is, and each way says so for itself, with the next change', () => {
    const ways = [phone({ schedule: evening }), chat({ schedule: office })];
    expect(stateOf(ways)).toBe('open');
    const [desk] = outcome(finderWith({ desk: ways }), answers, noon).desks;
    expect(desk?.ways.map(({ state }) => state)).toEqual(['closed', 'open']);
    expect(desk?.ways.map(({ next }) => next)).toEqual([
      { at: new Date('2026-06-09T16:00:00Z'), state: 'open' },
      { at: new Date('2026-06-09T15:00:00Z'), state: 'closed' },
    ]);
  });

  test('a website that nobody answers does not keep a desk open, nor make it unknown', () => {
    expect(stateOf([phone({ schedule: evening }), website()])).toBe('closed');
    expect(stateOf([website()])).toBe('unknown');
  });

  test('a form that can be sent day and night is open', () => {
    expect(stateOf([channel('form', { type: 'form', schedule: always })])).toBe('always');
  });

  test('a chat whose hours are unknown makes a desk unknown, while its phone is closed', () => {
    expect(stateOf([phone({ schedule: evening }), chat()])).toBe('unknown');
  });

  test('only the ways count that this visitor can use for sure', () => {
    const ways = [phone({ schedule: office, reach: surelyHere }), chat({ schedule: evening })];
    expect(stateOf(ways)).toBe('open');
    expect(stateOf(ways, { noCall: true })).toBe('closed');
    expect(stateOf(ways, { where: 'abroad' })).toBe('closed');
  });
});

describe('what the page hides agrees with the outcome', () => {
  const names: Record<Place, string> = {
    'european-netherlands': 'europe',
    'caribbean-netherlands': 'islands',
    abroad: 'abroad',
  };
  const finders: [string, Finder][] = [
    ['without desks', finderWith({})],
    [
      'with ways for some',
      finderWith({ a: [phone({ reach: surelyHere }), chat({ reach: onlyHere })], b: [website()] }),
    ],
    ['with a desk to ring only', finderWith({ a: [phone({ reach: surelyHere })], b: [phone(), website()] })],
    [
      'with a desk on the islands only',
      finderWith({ a: [phone(), website()], b: [chat()] }, { areas: { a: ['caribbean-netherlands'] } }),
    ],
    [
      'with a desk for some readers',
      finderWith(
        { a: [phone({ reach: onlyHere }), website()], b: [chat()] },
        {
          desks: [desk('a', { for: whoAnswers.filter((who) => who !== 'child') }), desk('b')],
        },
      ),
    ],
  ];

  const isFor = (finder: Finder, service: string, { who }: Answers) =>
    finder.situations[0]?.desks.some((each) => each.service === service && each.for.includes(who));

  test.each(finders)('for all answers, %s', (_, finder) => {
    for (const given of allAnswers(['trouble']).filter(({ what }) => what !== 'unsure')) {
      const name = names[placeOf(given.where)] + (given.noCall ? '-text' : '');
      const left = [...visibilityOf(finder, given.what)]
        .filter(([service, { hide }]) => !hide.includes(name) && isFor(finder, service, given))
        .map(([service, { channels }]) => {
          const ways = Object.entries(channels).filter(([, { hide }]) => !hide.includes(name));
          return `${service}: ${ways.map(([id, { doubt }]) => id + (doubt.includes(name) ? '?' : '')).join(', ')}`;
        });
      expect(left).toEqual(shown(finder, given));
    }
  });

  test('a way is not doubted where it does not show', () => {
    const finder = finderWith({ a: [phone({ reach: surelyHere }), website()] });
    const { phone: way } = visibilityOf(finder, 'trouble').get('a')?.channels ?? {};
    expect(way).toEqual({
      hide: ['europe-text', 'islands-text', 'abroad-text'],
      doubt: ['islands', 'abroad'],
    });
  });

  test('the stylesheet knows every case', () => {
    const nowhere = visibilityOf(finderWith({ a: [] }), 'trouble').get('a')?.hide ?? [];
    expect(nowhere).toHaveLength(6);
    const stylesheet = readFileSync('src/app/styles/finder.css', 'utf8');
    expect(nowhere.filter((name) => !stylesheet.includes(`[data-hide~="${name}"]`))).toEqual([]);
  });
});

describe('the rules, from what editors write', () => {
  const situation = {
    order: 1,
    group: 'images',
    urgency: 'now',
    desks: [{ service: 'desk', alternative: true }],
    night: ['night-line'],
    steps: [{ id: 'wait', ...evidence }],
    donts: [{ id: 'pay', ...evidence }],
    after: evidence,
    ...evidence,
  };
  const words = {
    alsoKnownAs: ['x'],
    steps: { wait: 'Wait.' },
    donts: { pay: 'Do not pay.' },
    easySteps: { wait: 'Wait.' },
    easyDonts: { pay: 'Do not pay.' },
    after: 'Wait.',
    desks: { desk: 'They help.' },
    say: { child: 'Help.', parent: 'Help.', friend: 'Help.' },
  };
  const finderFor = (...channels: Record<string, unknown>[]) =>
    buildFinder(
      loadContent([
        ...documentFiles('services/desk', 'service', serviceFields({ channels: channels.map(channelFields) })),
        ...documentFiles('services/other', 'service', serviceFields()),
        ...documentFiles(
          'services/night-line',
          'service',
          serviceFields({
            channels: [channelFields({ value: '0800-1234', hours: { value: '24/7', ...current } })],
            audiences: ['parent'],
          }),
        ),
        ...documentFiles('situations/trouble', 'situation', situation, words),
      ]),
      '2026-06-01',
    );
  const channelsFor = (...channels: Record<string, unknown>[]) =>
    finderFor(...channels).services.desk?.channels.map(({ id }) => id);

  test('hold every situation, and the services that are desks', () => {
    const { builtOn, situations, services } = finderFor({});
    expect(builtOn).toBe('2026-06-01');
    expect(situations).toEqual([
      {
        id: 'trouble',
        desks: [desk('desk', { alternative: true })],
        night: [{ service: 'night-line', for: ['parent', 'unsure'], channels: ['phone'] }],
      },
    ]);
    expect(Object.keys(services)).toEqual(['desk', 'night-line']);
    expect(services.desk?.areaServed).toEqual(places);
  });

  test('hold no channel that is not current', () => {
    expect(
      channelsFor(
        { id: 'old', status: 'dated' },
        { id: 'guess', status: 'unconfirmed' },
        { id: 'gone', status: 'superseded' },
        { id: 'now' },
      ),
    ).toEqual(['now']);
  });

  test('hold no postal address: nobody can follow it', () => {
    expect(channelsFor({ type: 'post', value: 'Postbus 1, Den Haag' })).toEqual([]);
  });

  test('hold no website that is the address of the chat or form before it, unless it is the surer of the two', () => {
    const atOneAddress = (...types: [type: string, confidence: string][]) =>
      channelsFor(
        ...types.map(([type, confidence]) => ({ id: type, type, value: 'https://desk.example', confidence })),
      );
    expect(atOneAddress(['chat', 'high'], ['website', 'high'])).toEqual(['chat']);
    expect(atOneAddress(['form', 'high'], ['website', 'medium'])).toEqual(['form']);
    expect(atOneAddress(['chat', 'medium'], ['website', 'medium'])).toEqual(['chat']);
    expect(atOneAddress(['chat', 'medium'], ['website', 'high'])).toEqual(['chat', 'website']);
    expect(atOneAddress(['website', 'high'], ['chat', 'high'])).toEqual(['website', 'chat']);
  });

  test('hold hours only from a source that is current', () => {
    const hours = (status: object) => ({ hours: { value: '24/7', ...evidence, ...status } });
    const scheduleFor = (fields: object) => finderFor({ ...fields }).services.desk?.channels[0]?.schedule;
    expect(scheduleFor(hours(current))?.years).toEqual([2026, 2027]);
    expect(scheduleFor(hours({ status: 'unconfirmed' }))).toBeUndefined();
    expect(scheduleFor({})).toBeUndefined();
  });
});
