import { linkedFields, piecesOf } from '@/content/desk-links';
import { allLocales, type Locale } from '@/i18n/locale';
import { closest } from '@/lib/closest';
import { oncePer } from '@/lib/once-per';
import { type Problem, problem } from '../../../problem';
import { type CheckedDocument, type SourceFiles, textFor } from '../../../read/documents';
import { listAt, textAt, valueAt } from '../../../read/yaml/walk';

/** The longest number that is a name as well: 112, 113. */
const shortNumber = /^\d{3,4}$/;

/**
 * A desk that a step or warning names is a link, once per step, to a service that exists and a channel that is current:
 * somebody in panic taps the name, and must arrive.
 */
export function checkDeskLinks({ type, texts }: CheckedDocument, sources: SourceFiles): Problem[] {
  if (type !== 'situation') return [];
  return texts.flatMap(({ frontMatter, locale }) => {
    if (!frontMatter) return [];
    return linkedFields.flatMap((field) =>
      Object.entries(valueAt(frontMatter.data, [field]) ?? {}).flatMap(([id, text]) => {
        if (typeof text !== 'string') return [];
        const place = (words: string, from = 0) => frontMatter.placeOfWords([field, id], words, from);
        const pieces = piecesOf(text);
        const linked = pieces.flatMap(({ service }) => service ?? []);
        const broken = pieces.flatMap(({ words, index, service, channel }) => {
          if (service === undefined) return [];
          const target = sources.find('service', service);
          const at = place(`[${words}]`, index);
          if (!target) return [problem('unknown-reference', at, 'service', service, closest(service, idsIn(sources)))];
          const known = channelsOf(target);
          return channel === undefined || known.includes(channel)
            ? []
            : [problem('unknown-channel', at, channel, 'service', service, closest(channel, known), known)];
        });
        const unlinked = [...(namesIn(sources)[locale] ?? [])].flatMap(([name, services]) => {
          const piece = pieces.find((each) => !each.service && holdsName(each.words, name));
          return piece && !services.some((service) => linked.includes(service))
            ? [problem('desk-not-linked', place(name, piece.index), name, services[0] ?? '')]
            : [];
        });
        return [...broken, ...unlinked];
      }),
    );
  });
}

const holdsName = (text: string, name: string) =>
  text.includes(name) && new RegExp(`(?<![\\w.])${name.replaceAll('.', '\\.')}(?![\\w]|\\.\\w)`).test(text);

const idsIn = (sources: SourceFiles) => sources.documents.flatMap(({ type, id }) => (type === 'service' ? [id] : []));

const channelsOf = ({ structure }: CheckedDocument) =>
  listAt(structure?.data, ['channels']).flatMap((channel) =>
    textAt(channel, ['status']) === 'current' ? (textAt(channel, ['id']) ?? []) : [],
  );

/**
 * What services are called in a sentence, per language, each name with the services that it stands for: their titles
 * without what explains them, and their short numbers.
 */
const namesIn = oncePer((sources: SourceFiles) => {
  const names: Partial<Record<Locale, Map<string, string[]>>> = {};
  for (const document of sources.documents) {
    const { type, id, structure } = document;
    if (type !== 'service') continue;
    const numbers = listAt(structure?.data, ['channels']).flatMap((channel) => textAt(channel, ['value']) ?? []);
    for (const locale of allLocales) {
      const title = textAt(textFor(document, locale)?.frontMatter?.data, ['title'])?.split(' (')[0];
      const own = names[locale] ?? new Map<string, string[]>();
      for (const name of [...(title ? [title] : []), ...numbers.filter((value) => shortNumber.test(value))]) {
        own.set(name, [...(own.get(name) ?? []), id]);
      }
      names[locale] = own;
    }
  }
  return names;
});
