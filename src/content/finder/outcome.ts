import { combinedState, stepBehind } from '@/lib/desk-order';
import { type ChangeOfState, type OpenState, stateAt } from '@/lib/hours/state';
import { isForIslands, type Place } from '../schema/channel';
import { type Answers, emergencyPlaces, placeOf, unsureLeadsTo } from './answers';
import type { Finder, FinderChannel, FinderSituation } from './model';

/** A way to reach a desk under these answers. */
export type Way = {
  channel: FinderChannel;
  /** Not known to work from where the visitor is: shown with those words, never the only way. */
  isUncertain: boolean;
  state: OpenState;
  next: ChangeOfState | undefined;
};

/** A desk that can help under these answers. */
export type Desk = { service: string; ways: Way[]; state: OpenState; isAlternative: boolean; isLocal: boolean };

/** What the finder answers. */
export type Outcome = {
  /** The id of the situation. */
  situation: string;
  /** In the order in which to try them. */
  desks: Desk[];
  /** The places whose emergency number is named. */
  emergency: readonly Place[];
  /** Who answers day and night in the European Netherlands, with the channels that do. */
  night: { service: string; channels: string[] }[];
};

/**
 * What the finder answers: the one function behind the page, `/data/finder.json` and the tests.
 *
 * @param instant the moment that states are for; without it all are `unknown`, which is the editor's order
 * @throws Error on a situation that the finder does not have
 */
export function outcome(finder: Finder, answers: Answers, instant?: Date): Outcome {
  const situation = situationFor(finder, answers.what);
  const desks = situation.desks.flatMap((desk) =>
    desk.for.includes(answers.who) ? deskFor(finder, desk, answers, instant) : [],
  );
  return {
    situation: situation.id,
    desks: stepBehind(desks),
    emergency: emergencyPlaces(answers.where),
    night: nightFor(finder, situation, answers),
  };
}

function nightFor(finder: Finder, { night }: FinderSituation, { who, noCall }: Answers): Outcome['night'] {
  const isVoice = (service: string, id: string) =>
    finder.services[service]?.channels.some((channel) => channel.id === id && channel.isVoice) ?? false;
  return night
    .filter((desk) => desk.for.includes(who))
    .map(({ service, channels }) => ({
      service,
      channels: channels.filter((id) => !(noCall && isVoice(service, id))),
    }))
    .filter(({ channels }) => channels.length > 0);
}

function situationFor(finder: Finder, what: string): FinderSituation {
  const id = what === 'unsure' ? unsureLeadsTo : what;
  const situation = finder.situations.find((candidate) => candidate.id === id);
  if (!situation) throw new Error(`There is no situation "${id}"`);
  return situation;
}

/** The desk, unless it is not for people in this place or has no way that surely works there. */
function deskFor(
  finder: Finder,
  { service: id, alternative }: FinderSituation['desks'][number],
  answers: Answers,
  instant: Date | undefined,
): Desk[] {
  const place = placeOf(answers.where);
  const service = finder.services[id];
  if (!service?.areaServed.includes(place)) return [];
  const ways = service.channels
    .filter(({ reach, isVoice }) => reach[place] !== 'no' && !(answers.noCall && isVoice))
    .map((channel): Way => {
      const { state, next } = stateOf(channel, instant);
      return { channel, isUncertain: channel.reach[place] === 'unknown', state, next };
    });
  if (ways.every(({ isUncertain }) => isUncertain)) return [];
  const answered = ways.filter(({ channel, isUncertain }) => (channel.isAnswered || channel.schedule) && !isUncertain);
  return [
    {
      service: id,
      ways,
      state: combinedState(answered.map(({ state }) => state)),
      isAlternative: alternative,
      isLocal: isForIslands(service.areaServed),
    },
  ];
}

function stateOf(
  { schedule }: FinderChannel,
  instant: Date | undefined,
): { state: OpenState; next: ChangeOfState | undefined } {
  if (!instant) return { state: 'unknown', next: undefined };
  const { state, next } = stateAt(schedule, instant);
  return { state, next };
}
