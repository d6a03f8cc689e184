import { describe, expect, test } from 'vitest';
import { visibilityOf } from '@/blocks/finder/visibility';
import { type Answers, allAnswers } from '@/content/finder/answers';
import { type Desk, type Outcome, outcome, type Way } from '@/content/finder/outcome';
import { find } from '@/content/model';
import { type Channel, type Place, places } from '@/content/schema/channel';
import { content } from '@/content/source';
import { locales } from '@/i18n/locale';
import type { Schedule } from '@/lib/hours/schedule';
import { isOpen, stateAt } from '@/lib/hours/state';
import { finderData } from '@/site/files/finder';
import { finder } from '@/site/finder';

/** How far `stateAt` looks ahead: without a next change there is none for so long. */
const horizon = 15 * 86_400_000;

/**
 * One instant for every combination of desk states that occurs in the year of the build and the next: it asks a schedule
 * again when its state changes. That this is exact, tests/lib/hours shows.
 */
function momentsOf(schedules: Schedule[]): Date[] {
  const year = Number(finder.builtOn.slice(0, 4));
  const end = Date.UTC(year + 2, 0, 1);
  const found = new Map<string, Date>();
  const asked = schedules.map((schedule) => ({ schedule, state: 'unknown', until: 0 }));
  for (let at = Date.UTC(year, 0, 1); at < end; at = Math.min(...asked.map(({ until }) => until))) {
    const instant = new Date(at);
    for (const each of asked.filter(({ until }) => until <= at)) {
      const { state, next } = stateAt(each.schedule, instant);
      Object.assign(each, { state, until: next?.at.getTime() ?? at + horizon });
    }
    const combination = asked.map(({ state }) => state).join();
    if (!found.has(combination)) found.set(combination, instant);
  }
  return [...found.values()];
}

const channels = Object.values(finder.services).flatMap((service) => service.channels);
const schedules = new Map(channels.flatMap(({ schedule }) => (schedule ? [[JSON.stringify(schedule), schedule]] : [])));
const moments = momentsOf([...schedules.values()]);

const situations = content.situation.map(({ id }) => id);
const everyAnswer = allAnswers(situations);

/** What a visitor gets for some answers; without an instant in the order of the editor, as without a script. */
type Case = { answers: Answers; instant: Date | undefined; given: Outcome };
const cases: Case[] = [undefined, ...moments].flatMap((instant) =>
  everyAnswer.map((answers) => ({ answers, instant, given: outcome(finder, answers, instant) })),
);

/** The cases in which a promise is broken, in words: none, if all is well. */
const breaking = (keeps: (each: Case) => boolean) =>
  cases
    .filter((each) => !keeps(each))
    .map(({ answers: { who, what, where, noCall }, instant }) =>
      [who, what, where, noCall ? 'cannot call' : 'can call', instant?.toISOString() ?? 'no clock'].join(', '),
    );

const situationOf = ({ what }: Answers) => find(content, 'situation', what === 'unsure' ? 'need-to-talk' : what);

const placeOf = ({ where }: Answers): Place => (where === 'unsure' ? 'european-netherlands' : where);

/** The channel behind a way, as the editor wrote it. */
function written({ service }: Desk, { channel }: Way): Channel {
  const found = find(content, 'service', service).channels.find(({ id }) => id === channel.id);
  if (!found) throw new Error(`${service} has no channel ${channel.id}`);
  return found;
}

/** Tells whether a source says, or the kind of channel makes sure, that it works there. */
const surelyWorks = ({ type, reachableFrom }: Channel, place: Place) =>
  reachableFrom?.includes(place) ?? (type !== 'phone' || place === 'european-netherlands');

const isSureAndHigh = (desk: Desk, answers: Answers) =>
  desk.ways.some((way) => {
    const channel = written(desk, way);
    return !way.isUncertain && surelyWorks(channel, placeOf(answers)) && channel.confidence === 'high';
  });

const saysWithoutCalling = (answers: Answers) =>
  locales.every((locale) => situationOf(answers).words[locale].withoutCalling !== undefined);

const isOpenAlternative = ({ isAlternative, state }: Desk) => isAlternative && isOpen(state);

describe('the promises of the finder, for all answers at every combination of desk states', () => {
  test('these are the situations that other sites may name', () => {
    expect(situations.toSorted()).toEqual([
      'abuse-images-found',
      'account-after-death',
      'bullying',
      'chatbot',
      'deepfake',
      'doxing',
      'exposing-group',
      'fake-profile',
      'forced-into-crime',
      'forced-to-hurt',
      'forwarded-image',
      'gambling',
      'grooming',
      'hacked-account',
      'hate',
      'identity-fraud',
      'image-shared',
      'missing-child',
      'money-mule',
      'need-to-talk',
      'organisation-hit',
      'own-feelings',
      'platform-does-nothing',
      'radicalisation',
      'romance-fraud',
      'scam',
      'school-incident',
      'school-threat',
      'self-harm',
      'sextortion',
      'sexual-violence',
      'stalking',
      'suicidal-thoughts',
      'terrorist-content',
      'too-much-screen-time',
      'tracked-by-partner',
      'unsafe-home',
      'worried-about-someone',
    ]);
  });

  test('desks open and close in these two years, and sometimes one steps behind another', () => {
    expect(moments.length).toBeGreaterThan(5);
    const editorsOrder = ({ answers }: Case) =>
      outcome(finder, answers)
        .desks.map(({ service }) => service)
        .join();
    expect(
      breaking((each) => each.given.desks.map(({ service }) => service).join() === editorsOrder(each)),
    ).not.toEqual([]);
  });

  test('nobody who can call meets a dead end, and in the European Netherlands there is a second desk', () => {
    expect(
      breaking(({ answers, given }) => {
        const least = placeOf(answers) === 'european-netherlands' ? 2 : 1;
        return answers.noCall || given.desks.length >= least;
      }),
    ).toEqual([]);
  });

  test('who cannot call need not speak anywhere, and finds a sure way or reads in each language that there is none', () => {
    const speaks = ({ desks }: Outcome) =>
      desks.some((desk) => desk.ways.some((way) => written(desk, way).type === 'phone'));
    expect(breaking(({ answers, given }) => !answers.noCall || !speaks(given))).toEqual([]);
    expect(
      breaking(
        ({ answers, given }) =>
          !answers.noCall || given.desks.some((desk) => isSureAndHigh(desk, answers)) || saysWithoutCalling(answers),
      ),
    ).toEqual([]);
  });

  test('no desk that is known to be closed stands before an open alternative, but one that is there for the islands', () => {
    expect(
      breaking(({ given: { desks } }) =>
        desks.every(
          ({ state, isLocal }, index) =>
            state !== 'closed' || isLocal || !desks.slice(index).some((other) => isOpenAlternative(other)),
        ),
      ),
    ).toEqual([]);
  });

  test('who is on the islands reads of the desks there first, and nobody else reads of them', () => {
    expect(
      breaking(({ given: { desks }, answers }) => {
        const local = desks.filter(({ isLocal }) => isLocal).length;
        const isThere = placeOf(answers) === 'caribbean-netherlands';
        return isThere ? desks.slice(0, local).every(({ isLocal }) => isLocal) : local === 0;
      }),
    ).toEqual([]);
  });

  test('the time of day changes the order of the desks, never which they are', () => {
    const names = (desks: Desk[]) =>
      desks.map(({ service, ways }) => `${service}: ${ways.map(({ channel }) => channel.id)}`);
    expect(
      breaking(
        ({ answers, given }) =>
          names(given.desks).sort().join() === names(outcome(finder, answers).desks).sort().join(),
      ),
    ).toEqual([]);
  });

  test('nobody is sent to what is unconfirmed, dated or superseded', () => {
    expect(
      breaking(({ given }) =>
        given.desks.every(
          (desk) =>
            find(content, 'service', desk.service).status === 'current' &&
            desk.ways.every((way) => {
              const { status, confidence, value, type } = written(desk, way);
              return (
                status === 'current' &&
                confidence === way.channel.confidence &&
                value === way.channel.value &&
                type === way.channel.type
              );
            }),
        ),
      ),
    ).toEqual([]);
  });

  test('nobody is sent to a desk that is not for them, or not for people in their place', () => {
    expect(
      breaking(({ answers, given }) => {
        const list = situationOf(answers).desks.filter((desk) => desk.for.includes(answers.who));
        return given.desks.every(
          ({ service }) =>
            list.some((desk) => desk.service === service) &&
            find(content, 'service', service).areaServed.includes(placeOf(answers)),
        );
      }),
    ).toEqual([]);
  });

  test('a contact of medium confidence is never the only one', () => {
    expect(
      breaking(({ answers, given }) => answers.noCall || given.desks.some((desk) => isSureAndHigh(desk, answers))),
    ).toEqual([]);
  });

  test('what may not work from where they are is named as such, and is never the only way of a desk', () => {
    expect(
      breaking(({ answers, given }) =>
        given.desks.every((desk) => {
          const works = desk.ways.map((way) => surelyWorks(written(desk, way), placeOf(answers)));
          return works.includes(true) && desk.ways.every(({ isUncertain }, index) => isUncertain !== works[index]);
        }),
      ),
    ).toEqual([]);
    const isOutOfReach = (channel: Channel, place: Place) =>
      channel.reachableFrom !== undefined && !channel.reachableFrom.includes(place);
    expect(
      breaking(({ answers, given }) =>
        given.desks.every((desk) => desk.ways.every((way) => !isOutOfReach(written(desk, way), placeOf(answers)))),
      ),
    ).toEqual([]);
  });

  test('the emergency numbers are those of their place, and of all places when they do not say', () => {
    expect(
      breaking(({ answers: { where }, given }) => {
        const fitting: readonly Place[] = where === 'unsure' ? places : [where];
        return given.emergency.join() === fitting.join();
      }),
    ).toEqual([]);
  });

  test('the outcome is that of the situation that was chosen', () => {
    expect(breaking(({ answers, given }) => given.situation === situationOf(answers).id)).toEqual([]);
  });

  test('somebody who is known to be open is named for everybody in the European Netherlands, every half hour of a week', () => {
    const monday = Date.UTC(Number(finder.builtOn.slice(0, 4)) + 1, 2, 1);
    const halfHours = Array.from({ length: 7 * 48 }, (_, index) => new Date(monday + index * 1_800_000));
    const states = new Map<(typeof channels)[number], boolean[]>();
    const open = (service: string, id: string) => {
      const channel = finder.services[service]?.channels.find((each) => each.id === id);
      if (!channel) return [];
      const kept = states.get(channel) ?? halfHours.map((instant) => isOpen(stateAt(channel.schedule, instant).state));
      states.set(channel, kept);
      return kept;
    };
    const alone = everyAnswer
      .filter(({ where }) => placeOf({ where } as Answers) === 'european-netherlands')
      .filter((answers) => {
        const ways = outcome(finder, answers).night.flatMap(({ service, channels: ids }) =>
          ids.map((id) => open(service, id)),
        );
        return halfHours.some((_, index) => !ways.some((way) => way[index]));
      });
    expect(alone).toEqual([]);
  });
});

describe('what is made of the outcome', () => {
  test('the page hides exactly what the outcome does not give', () => {
    const names: Record<Place, string> = {
      'european-netherlands': 'europe',
      'caribbean-netherlands': 'islands',
      abroad: 'abroad',
    };
    const seen = new Map(situations.map((what) => [what, visibilityOf(finder, what)]));
    for (const answers of everyAnswer.filter(({ what }) => what !== 'unsure')) {
      const name = names[placeOf(answers)] + (answers.noCall ? '-text' : '');
      const left = [...(seen.get(answers.what) ?? [])]
        .filter(
          ([service, { hide }]) =>
            !hide.includes(name) &&
            situationOf(answers).desks.some((desk) => desk.service === service && desk.for.includes(answers.who)),
        )
        .map(([service, { channels: ways }]) => [
          service,
          Object.entries(ways)
            .filter(([, { hide }]) => !hide.includes(name))
            .map(([id, { doubt }]) => [id, doubt.includes(name)]),
        ]);
      const { desks } = outcome(finder, answers);
      expect(left).toEqual(
        desks.map(({ service, ways }) => [service, ways.map((way) => [way.channel.id, way.isUncertain])]),
      );
    }
  });

  test('finder.json names exactly what the outcome gives, for all answers', () => {
    const addresses = { nl: '/nl/hulp-vinden/', en: '/en/find-help/' };
    const children = { nl: '/nl/hulp-vinden/kinderen/', en: '/en/find-help/children/' };
    const data: ReturnType<typeof finderData> = JSON.parse(JSON.stringify(finderData(finder, addresses, children)));
    expect([data.pages, data.children]).toEqual([addresses, children]);
    expect(data.builtOn).toBe(finder.builtOn);
    expect(data.answers.what).toEqual([...situations, 'unsure']);
    const { who, what, where, noCall } = data.answers;
    expect(data.outcomes).toHaveLength(who.length * what.length * where.length * noCall.length);
    expect(data.outcomes).toHaveLength(everyAnswer.length);
    for (const answers of everyAnswer) {
      const rows = data.outcomes.filter((row) =>
        (['who', 'what', 'where', 'noCall'] as const).every((question) => row[question] === answers[question]),
      );
      const { desks, ...rest } = outcome(finder, answers);
      const ids = (ways: Way[]) => ways.map(({ channel }) => channel.id);
      expect(rows).toEqual([
        {
          ...answers,
          ...rest,
          desks: desks.map(({ service, ways, isAlternative }) => ({
            service,
            isAlternative,
            channels: ids(ways.filter((way) => !way.isUncertain)),
            uncertainChannels: ids(ways.filter((way) => way.isUncertain)),
          })),
        },
      ]);
    }
  });

  test('finder.json has every channel that it names, with the value that the editor wrote', () => {
    const { outcomes, services } = finderData(finder, { nl: '', en: '' }, { nl: '', en: '' });
    const named = outcomes.flatMap(({ desks }) =>
      desks.flatMap(({ service, channels: sure, uncertainChannels }) =>
        [...sure, ...uncertainChannels].map((id) => `${service} ${id}`),
      ),
    );
    for (const name of new Set(named)) {
      const [service = '', id = ''] = name.split(' ');
      const channel = services[service]?.channels.find((candidate) => candidate.id === id);
      const source = find(content, 'service', service).channels.find((candidate) => candidate.id === id);
      expect(channel?.value).toBe(source?.value);
    }
  });
});
