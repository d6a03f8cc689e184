import { oncePer } from '@/lib/once-per';
import { type Problem, problem } from '../../problem';
import type { CheckedText } from '../../read/document-files';
import type { CheckedDocument } from '../../read/documents';
import { passagesOf } from '../../read/passages';
import { textAt, valueAt } from '../../read/yaml/walk';

/** Words as a whole; a text may hold words of another language, so each list holds those of both. */
const anyOf = (...words: string[]) => String.raw`(?<!\p{L})(?:${words.join('|')})(?!\p{L})`;

const sending = anyOf('stuur|mail|app|upload', 'send|forward');
const image = anyOf("beeld(?:en|materiaal)?|foto(?:[’']s)?|filmpjes?", "images?|photos?|pictures?|video(?:[’']?s)?");
const keeping = anyOf('bewaar|download', 'save|keep');
const nude = anyOf(String.raw`naakt\p{L}*|seks(?:beeld|foto|video|filmpje)\p{L}*`, 'nudes?');

/** Words that say no, in any language. */
export const not = new RegExp(
  anyOf(
    'niet|niets|nooit|geen|niemand|nergens|zonder',
    "not|nothing|never|no|none|nobody|nowhere|without|cannot|\\p{L}+n[’']t",
  ),
  'iu',
);

/** A sentence that starts with such a verb, and its capital, asks the reader to do it; a question does not. */
const askingFor = (verb: string, what: string) =>
  new RegExp(String.raw`(?<=^|[.!?:\n]\s*)${verb}(?=[^.!?]*${what})[^.!?]*(?=[.!]|$)`, 'giu');
const asking = [askingFor(sending, anyOf(image, nude)), askingFor(keeping, nude)];

const ofParents = new RegExp(
  anyOf('mijn kind(?:eren)?|mijn zoon|mijn dochter', 'my child(?:ren)?|my son|my daughter'),
  'iu',
);
const ofFamilies = new RegExp(
  anyOf('kind(?:eren)?|zoon|dochter|ons|onze|we', 'child(?:ren)?|son|daughter|us|our|we'),
  'iu',
);
const ofChildren = new RegExp(
  anyOf('mijn (?:ouders|moeder|vader|school|klas)|van mij', 'my (?:parents|mother|mum|father|dad|school|class)|of me'),
  'iu',
);

/**
 * Tells whether words for who speaks can be theirs: a child has no child of its own, and what a parent says is not what
 * the child says, about itself.
 */
const speaksAs = {
  child: ({ child }: Said) => !ofParents.test(child),
  parent: ({ child, parent }: Said) =>
    ofFamilies.test(parent) || !(parent === child || ofFamilies.test(child) || ofChildren.test(parent)),
};

type Said = Record<'child' | 'parent', string>;

/**
 * The strictest rule of the site: nobody is asked to send or keep an image; what warns of something says "not"; and who
 * speaks for themselves gets their own words.
 */
export function checkAdvice({ texts }: CheckedDocument): Problem[] {
  return texts.flatMap((text) => inText(text));
}

const inText = oncePer((text: CheckedText): readonly Problem[] => {
  const { frontMatter } = text;
  const asked = passagesOf(text).flatMap(({ text, place }) =>
    asking
      .flatMap((form) => [...text.matchAll(form)])
      .filter(([words]) => /^\p{Lu}/u.test(words) && !not.test(words))
      .map(({ index, 0: words }) => problem('image-asked-for', place(index, words), words)),
  );
  const warnings = (['steps', 'donts', 'easySteps', 'easyDonts'] as const).flatMap((field) =>
    Object.entries(Object(valueAt(frontMatter?.data, [field]))).flatMap(([id, words]) =>
      frontMatter && /^(do-not|never)-/.test(id) && typeof words === 'string' && !not.test(words)
        ? [problem('warning-without-not', frontMatter.placeOf([field, id]), id)]
        : [],
    ),
  );
  const [child, parent] = ['child', 'parent'].map((speaker) => textAt(frontMatter?.data, ['say', speaker]));
  const speakers = (['child', 'parent'] as const).flatMap((speaker) =>
    frontMatter && child !== undefined && parent !== undefined && !speaksAs[speaker]({ child, parent })
      ? [problem('say-of-other', frontMatter.placeOf(['say', speaker]), speaker)]
      : [],
  );
  return [...asked, ...warnings, ...speakers];
});
