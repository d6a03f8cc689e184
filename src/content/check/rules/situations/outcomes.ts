import { buildFinder, type Finder } from '../../../finder/model';
import { outcome } from '../../../finder/outcome';
import type { Content } from '../../../model';
import { places } from '../../../schema/channel';
import { serviceSchema } from '../../../schema/service';
import { situationSchema } from '../../../schema/situation';
import { type Problem, problem } from '../../problem';
import type { CheckedDocument, Site } from '../../site';
import { valueAt } from '../../yaml/walk';
import { servicesIn } from './words';

/**
 * No answer in the finder is a dead end: each leads to a desk that surely works from that place, and not by a contact of
 * medium confidence alone. Who cannot call finds another way, or reads that there is none.
 */
export function checkOutcomes(document: CheckedDocument, site: Site, today: string): Problem[] {
  const { type, id, structure } = document;
  if (type !== 'situation' || !structure) return [];
  const finder = finderOf(document, site, today);
  if (!finder) return [];
  const saysWithout = document.texts.some(
    ({ frontMatter }) => valueAt(frontMatter?.data, ['withoutCalling']) !== undefined,
  );
  const lists = finder.situations[0]?.desks ?? [];
  return lists.flatMap(({ for: readers }, index) => {
    const who = readers[0];
    if (!who) return [];
    const place = structure.placeOf(['desks', index, 'services']);
    return places.flatMap((where) => {
      const answers = { who, what: id, where };
      const { desks } = outcome(finder, { ...answers, noCall: false });
      if (desks.length === 0) return [problem('no-desk', place, readers, where)];
      if (!isSure(desks)) return [problem('only-medium', place, readers, where)];
      const silent = outcome(finder, { ...answers, noCall: true }).desks;
      return isSure(silent) || saysWithout ? [] : [problem('no-way-without-calling', place, readers, where)];
    });
  });
}

type Desks = ReturnType<typeof outcome>['desks'];

const isSure = (desks: Desks) =>
  desks.some(({ ways }) => ways.some(({ channel, isUncertain }) => channel.confidence === 'high' && !isUncertain));

/** The finder of one situation; undefined while a document in it breaks its schema, which is reported elsewhere. */
function finderOf({ id, structure }: CheckedDocument, site: Site, today: string): Finder | undefined {
  const situation = situationSchema.safeParse(structure?.data);
  const services = servicesIn(structure?.data).map((service) => ({
    id: service,
    parsed: serviceSchema.safeParse(site.find('service', service)?.structure?.data),
  }));
  if (!situation.success || services.some(({ parsed }) => !parsed.success)) return undefined;
  const content = {
    situation: [{ ...situation.data, id }],
    service: services.map(({ id: service, parsed }) => ({ ...parsed.data, id: service })),
  };
  return buildFinder(content as unknown as Content, today);
}
