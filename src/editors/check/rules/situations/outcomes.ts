import type { Answers } from '@/content/finder/answers';
import { buildFinder, type Finder } from '@/content/finder/model';
import { outcome } from '@/content/finder/outcome';
import type { Content } from '@/content/model';
import { places } from '@/content/schema/channel';
import { serviceSchema } from '@/content/schema/service';
import { situationSchema, whoAnswers } from '@/content/schema/situation';
import { oncePer } from '@/lib/once-per';
import { type Problem, problem } from '../../../problem';
import type { CheckedDocument, SourceFiles } from '../../../read/documents';
import { keyFor, unlessRight } from '../../../read/kept';
import type { YamlText } from '../../../read/yaml/text';
import { listAt, valueAt } from '../../../read/yaml/walk';
import { ownKey } from '../../own-key';
import { impossibleDays } from '../dates';
import { faultOf } from './desks';
import { servicesIn } from './words';

/**
 * No answer in the finder is a dead end: each leads to a desk that surely works from that place, and not by a contact
 * of medium confidence alone. Who cannot call finds another way, or reads in each language that there is none; and in the
 * European Netherlands somebody answers day and night, without a voice too. A reader with a desk to which nobody can be sent is left alone: that is reported elsewhere, and mending it changes the desks.
 */
export function checkOutcomes(document: CheckedDocument, sources: SourceFiles, today: string): Problem[] {
  const { type, structure } = document;
  if (type !== 'situation' || !structure) return [];
  const services = namedIn(structure).flatMap((id) => [id, sources.find('service', id)?.structure?.source ?? '']);
  const key = keyFor('outcomes', today, ownKey(document), ...services);
  return unlessRight(sources.kept, key, () => outcomeFaults(document, structure, sources, today));
}

function outcomeFaults(document: CheckedDocument, structure: YamlText, sources: SourceFiles, today: string): Problem[] {
  const { id, texts } = document;
  const finder = finderOf(document, sources, today);
  if (!finder) return [];
  const saysWithout = texts.every(
    ({ frontMatter }) => !frontMatter || valueAt(frontMatter.data, ['withoutCalling']) !== undefined,
  );
  const desks = finder.situations[0]?.desks ?? [];
  const readers = whoAnswers.filter(
    (who) => !desks.some((desk) => desk.for.includes(who) && faultOf(desk.service, sources)),
  );
  const faults = readers.map((who) => ({
    who,
    found: places.map((where) => faultIn(finder, { who, what: id, where }, saysWithout)),
  }));
  return faultCodes.flatMap((code) => {
    const all = faults.map(({ who, found }) => ({ who, where: places.filter((_, index) => found[index] === code) }));
    const inPlaces = [...new Set(all.map(({ where }) => where.join()))].filter(Boolean);
    return inPlaces.map((same) => {
      const alike = all.filter(({ where }) => where.join() === same);
      return problem(
        code,
        structure.placeOf(['desks'], 'key'),
        alike.map(({ who }) => who),
        alike[0]?.where ?? [],
      );
    });
  });
}

/** What can be wrong with an outcome, worst first. */
const faultCodes = ['no-desk', 'only-medium', 'no-way-without-calling', 'nobody-at-night'] as const;

function faultIn(
  finder: Finder,
  answers: Omit<Answers, 'noCall'>,
  saysWithout: boolean,
): (typeof faultCodes)[number] | undefined {
  const { desks, night } = outcome(finder, { ...answers, noCall: false });
  if (desks.length === 0) return 'no-desk';
  if (!isSure(desks)) return 'only-medium';
  const silent = outcome(finder, { ...answers, noCall: true });
  if (!isSure(silent.desks) && !saysWithout) return 'no-way-without-calling';
  const isNamed = (saysWithout ? night : silent.night).length > 0;
  return answers.where === 'european-netherlands' && !isNamed ? 'nobody-at-night' : undefined;
}

type Desks = ReturnType<typeof outcome>['desks'];

const isSure = (desks: Desks) =>
  desks.some(({ ways }) => ways.some(({ channel, isUncertain }) => channel.confidence === 'high' && !isUncertain));

/**
 * The finder of one situation; undefined while a document in it breaks a rule of its own, which is reported elsewhere.
 */
function finderOf({ id, structure }: CheckedDocument, sources: SourceFiles, today: string): Finder | undefined {
  const situation = structure && situationIn(structure);
  const services = (structure ? namedIn(structure) : []).map((service) => {
    const yaml = sources.find('service', service)?.structure;
    return { id: service, data: yaml && serviceIn(yaml) };
  });
  if (!situation || services.some(({ data }) => !data)) return undefined;
  const content = {
    situation: [{ ...situation, id }],
    service: services.map(({ id: service, data }) => ({ ...data, id: service })),
  };
  return buildFinder(content as unknown as Content, today);
}

/** Every service that a situation leads to. */
const namedIn = ({ data }: YamlText) => [...new Set([...servicesIn(data), ...listAt(data, ['night']).map(String)])];

/** What a structure says with its defaults; undefined when it breaks its schema. Many situations share a service. */
const situationIn = oncePer(({ data }: YamlText) => situationSchema.safeParse(data).data);

/** As above; on a closure of a day that is none no hours can be worked out. */
const serviceIn = oncePer((yaml: YamlText) =>
  impossibleDays(yaml).length > 0 ? undefined : serviceSchema.safeParse(yaml.data).data,
);
