import { oncePer } from '@/lib/once-per';
import { type Problem, problem } from '../../problem';
import type { CheckedDocument, CheckedText } from '../../read/documents';
import { bodyPassages, frontMatterPassages } from '../../read/passages';
import { valueAt } from '../../read/yaml/walk';

/** Words as a whole; a text may hold words of another language, so each list holds those of both. */
const anyOf = (...words: string[]) => String.raw`(?<!\p{L})(?:${words.join('|')})(?!\p{L})`;

const sending = anyOf('stuur|mail|app|upload', 'send|forward');
const image = anyOf("beeld(?:en|materiaal)?|foto(?:[’']s)?|filmpjes?", "images?|photos?|pictures?|video(?:[’']?s)?");
const keeping = anyOf('bewaar|download', 'save|keep');
const nude = anyOf(String.raw`naakt\p{L}*|seks(?:beeld|foto|video|filmpje)\p{L}*`, 'nudes?');

const not = new RegExp(
  anyOf('niet|niets|nooit|geen|niemand|nergens|zonder', "not|nothing|never|no|nobody|nowhere|without|don[’']t"),
  'iu',
);

/** A sentence that starts with such a verb, and its capital, asks the reader to do it; a question does not. */
const askingFor = (verb: string, what: string) =>
  new RegExp(String.raw`(?<=^|[.!?:\n]\s*)${verb}(?=[^.!?]*${what})[^.!?]*(?=[.!]|$)`, 'giu');
const asking = [askingFor(sending, anyOf(image, nude)), askingFor(keeping, nude)];

/** The strictest rule of the site: nobody is asked to send or keep an image; and what warns of something says "not". */
export function checkAdvice({ texts }: CheckedDocument): Problem[] {
  return texts.flatMap((text) => inText(text));
}

const inText = oncePer(({ frontMatter, body }: CheckedText): readonly Problem[] => {
  const passages = [...(frontMatter ? frontMatterPassages(frontMatter) : []), ...(body ? bodyPassages(body) : [])];
  const asked = passages.flatMap(({ text, place }) =>
    asking
      .flatMap((form) => [...text.matchAll(form)])
      .filter(([words]) => /^\p{Lu}/u.test(words) && !not.test(words))
      .map(({ index, 0: words }) => problem('image-asked-for', place(index, words), words)),
  );
  const warnings = (['steps', 'donts'] as const).flatMap((field) =>
    Object.entries(Object(valueAt(frontMatter?.data, [field]))).flatMap(([id, words]) =>
      frontMatter && /^(do-not|never)-/.test(id) && typeof words === 'string' && !not.test(words)
        ? [problem('warning-without-not', frontMatter.placeOf([field, id]), id)]
        : [],
    ),
  );
  return [...asked, ...warnings];
});
