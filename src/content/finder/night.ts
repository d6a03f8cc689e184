import { isDayAndNight } from '../channels';
import { type Content, find, type Service, type Situation } from '../model';
import type { Channel } from '../schema/channel';
import { type Who, whoAnswers } from '../schema/situation';
import { isVoice } from './reach';

/** Who answers day and night: the service, for whom, and its ways, one with a voice and one without at most. */
export type NightDesk = { service: Service; for: readonly Who[]; channels: Channel[] };

/**
 * Who answers day and night in a situation, as current sources say: its desks that do, and the services that it names
 * for the night. The emergency number is not one of them: it stands on every page.
 */
export function nightDesks(content: Content, { desks, night }: Pick<Situation, 'desks' | 'night'>): NightDesk[] {
  const named = night
    .filter((id) => !desks.some(({ service }) => service === id))
    .map((id) => find(content, 'service', id))
    .map((service) => ({ service, for: whoAnswers.filter((who) => isAudience(service, who)) }));
  const listed = desks.map((desk) => {
    const service = find(content, 'service', desk.service);
    const isNamed = night.includes(service.id);
    return {
      service,
      for: whoAnswers.filter((who) => desk.for.includes(who) || (isNamed && isAudience(service, who))),
    };
  });
  return [...listed, ...named]
    .filter(({ service }) => service.areaServed.includes('european-netherlands'))
    .map((desk) => ({ ...desk, channels: waysAtNight(desk.service) }))
    .filter(({ channels }) => channels.length > 0);
}

const isAudience = ({ audiences }: Service, who: Who) => who === 'unsure' || audiences.includes(who);

function waysAtNight({ channels }: Service): Channel[] {
  const always = channels.filter(isDayAndNight);
  return [always.find(isVoice), always.find((channel) => !isVoice(channel))].filter((channel) => channel !== undefined);
}
