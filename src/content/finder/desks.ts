import type { Situation } from '../model';
import { type Who, whoAnswers } from '../schema/situation';

/** A desk of a situation, once, with the readers that it is for. */
export type DeskOnce = { service: string; for: Who[] };

/**
 * The desks of a situation, each once, in one order for all readers: that of whoever does not say who they are, with the
 * others behind the desk that they follow in their own list.
 */
export function desksOnce({ desks }: Pick<Situation, 'desks'>): DeskOnce[] {
  const first = desks.find((list) => list.for.includes('unsure')) ?? desks[0];
  const order = [...(first?.services ?? [])];
  for (const { services } of desks) {
    let place = -1;
    for (const service of services) {
      const known = order.indexOf(service);
      if (known >= 0) place = Math.max(place, known);
      else order.splice(++place, 0, service);
    }
  }
  return order.map((service) => ({
    service,
    for: whoAnswers.filter((who) => desks.some((list) => list.for.includes(who) && list.services.includes(service))),
  }));
}
