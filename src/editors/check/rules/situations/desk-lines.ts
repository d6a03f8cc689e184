import { type Problem, problem } from '../../../problem';
import type { CheckedText } from '../../../read/document-files';
import { type CheckedDocument, type SourceFiles, textFor } from '../../../read/documents';
import { everyText, listAt, textAt, valueAt } from '../../../read/yaml/walk';
import { saysFree } from '../honesty';

/** What a line says, and the service that it says this of, as far as it could be read: its data and its text. */
type Told = { words: string; data: unknown; text: CheckedText | undefined };

const numbersIn = (text: string): readonly string[] => text.match(/\d+/g) ?? [];

const hoursOf = ({ data }: Told) =>
  listAt(data, ['channels']).flatMap((channel) =>
    textAt(channel, ['hours', 'status']) === 'current' ? (textAt(channel, ['hours', 'value']) ?? []) : [],
  );

/** The ages of whom it is for, in the ways in which a sentence says them; an hour is none. */
const ages = new RegExp(
  `(?<![\\d\\p{L}])(?:${[
    '\\d{1,2} (?:tot en met|tot|to) \\d{1,2}',
    '(?:tussen|between) \\d{1,2} (?:en|and) \\d{1,2}',
    '(?:vanaf|from(?: the)?(?: age(?: of)?)?|jonger dan|younger than|ouder dan|older than|onder de|under|tot(?: je)?|up to) \\d{1,2}(?:ste|de|e)?',
    '\\d{1,2} (?:jaar )?(?:of|or|en|and) (?:ouder|older|over|jonger|younger|under)',
    '\\d{1,2}\\+',
  ].join('|')})(?![\\d\\p{L}]| (?:uur|hours?|minu|[ap]m|o[’']clock|seconds?)|[.:]\\d)`,
  'iu',
);

/** What a line may say of a desk in any language, and whether the desk itself says so. */
const claims: readonly { said: RegExp; holds: (told: Told) => boolean }[] = [
  {
    said: /(?<!\p{L})(?:dag en nacht|day (?:and|or) night)(?!\p{L})/iu,
    holds: (told) => hoursOf(told).includes('24/7'),
  },
  {
    said: /(?<!\p{L})(?:op werkdagen|on (?:working |week)days)(?!\p{L})/iu,
    holds: (told) => hoursOf(told).some((hours) => !/24\/7|S[au]/.test(hours)),
  },
  {
    said: saysFree,
    holds: ({ data, text }) =>
      listAt(data, ['channels']).some((channel) => textAt(channel, ['cost', 'value']) === 'free') ||
      saysFree.test(textAt(text?.frontMatter?.data, ['honesty', 'cost']) ?? ''),
  },
  {
    said: /(?<!\p{L})(?:anonie?me?|zonder je naam|anonymous(?:ly)?|(?:without your|no) name)(?!\p{L})/iu,
    holds: ({ data }) => typeof valueAt(data, ['honesty', 'anonymous']) === 'object',
  },
  {
    said: ages,
    holds: ({ words, text }) => {
      const fields = everyText(text?.frontMatter?.data).map((each) => each.text);
      const numbers = numbersIn([...fields, ...(text?.body?.lines ?? [])].join(' '));
      return numbersIn(words).every((age) => numbers.includes(age));
    },
  },
];

/**
 * The line that says why a desk stands in a situation promises nothing that the desk's own file does not hold: hours,
 * cost, staying anonymous and ages have one field, and the line stays behind when that changes. A desk that is no
 * service, or not in the list, is reported elsewhere.
 */
export function checkDeskLines({ type, structure, texts }: CheckedDocument, sources: SourceFiles): Problem[] {
  if (type !== 'situation') return [];
  const listed = new Set(listAt(structure?.data, ['desks']).map((desk) => textAt(desk, ['service'])));
  return texts.flatMap(({ frontMatter, locale }) => {
    if (!frontMatter) return [];
    return everyText(valueAt(frontMatter.data, ['desks'])).flatMap(({ text: line, path: [id] }) => {
      const service = sources.find('service', String(id));
      if (!service?.structure || !listed.has(service.id)) return [];
      const text = textFor(service, locale);
      return claims.flatMap(({ said, holds }) => {
        const words = said.exec(line)?.[0];
        if (words === undefined || holds({ words, data: service.structure?.data, text })) return [];
        return [problem('desk-line-of-other', frontMatter.placeOf(['desks', service.id]), words, service.id)];
      });
    });
  });
}
