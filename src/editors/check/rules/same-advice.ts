import { type Problem, problem, startOf } from '../../problem';
import { countSentences } from '../../prose/language/words';
import type { CheckedText } from '../../read/document-files';
import type { CheckedDocument } from '../../read/documents';
import { bodyPassages, component, frontMatterPassages, type Passage } from '../../read/passages';
import { not } from '../prose/advice';

const orders =
  'Bel|Betaal|Stuur|Deel|Wis|Verwijder|Blokkeer|Reageer|Antwoord|Wacht|Ga|Geef|Zeg|Doe|Zoek|Klik|Open|Bewaar|Verbreek|Sluit|Praat|Download|Dreig|Film|Maak|Zet|Laat|Vertel|Blijf';

/** Sentences that tell somebody not to do something. */
const forbids = new RegExp(
  String.raw`(?<=^|[.!?:\n]\s*)(?:(?:Do not|Don[’']t|Never)(?!\p{L})|(?:${orders}) [^.!?]*(?<!\p{L})(?:niet|niets|nooit|geen|niemand)(?!\p{L}))`,
  'u',
);

/**
 * What one language forbids, the other does not advise; and none says much more than the other. Languages say things in
 * their own ways, so these are hints.
 */
export function checkSameAdvice({ texts }: CheckedDocument): Problem[] {
  const [source, ...translations] = texts;
  return source ? translations.flatMap((text) => compare(source, text)) : [];
}

function compare(source: CheckedText, text: CheckedText): Problem[] {
  const [blocks, twins] = [source, text].map(({ body }) => (body ? bodyPassages(body) : [])) as [Passage[], Passage[]];
  if (blocks.length !== twins.length) {
    const [here, there] = [twins.length, blocks.length];
    return [problem('says-more-or-less', startOf(text.file), 'paragraphs', here, source.locale, there)];
  }
  const [own, others] = [source, text].map(({ frontMatter }) => (frontMatter ? frontMatterPassages(frontMatter) : []));
  const twinsByField = new Map(others?.map((passage) => [fieldOf(passage), passage]));
  const fields = (own ?? []).flatMap((passage) => {
    const twin = twinsByField.get(fieldOf(passage));
    return twin ? [{ passage, twin }] : [];
  });
  const pairs = [...fields, ...blocks.map((passage, index) => ({ passage, twin: twins[index] as Passage }))];
  return pairs.flatMap(({ passage, twin }) => {
    const place = twin.place(0, twin.text.split(component)[0] ?? '');
    const isTurned = [
      [passage, twin],
      [twin, passage],
    ].some(([one, other]) => one && other && forbids.test(one.text) && !not.test(other.text));
    const [here, there] = [countSentences(twin.text, text.locale), countSentences(passage.text, source.locale)];
    return [
      ...(isTurned ? [problem('forbidden-in-one-language', place, source.locale)] : []),
      ...(Math.abs(here - there) > 1
        ? [problem('says-more-or-less', place, 'sentences', here, source.locale, there)]
        : []),
    ];
  });
}

const fieldOf = (passage: Passage) => passage.place(0, '').field;
