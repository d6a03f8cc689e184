import { emergencyNumbers } from '@/content/emergency-numbers';
import { oncePer } from '@/lib/once-per';
import { type Problem, problem } from '../../problem';
import type { CheckedDocument, SourceFiles } from '../../read/documents';
import { keyFor, unlessRight } from '../../read/kept';
import { captionPassages, frontMatterPassages, type Passage } from '../../read/passages';
import { textAt } from '../../read/yaml/walk';
import { ownKey } from '../own-key';
import { wordsOfVisitors } from './days';

/** Ways to say "do not call" in front of whom; a sentence may be in another language than its text. */
const forbidden = (who: string) => {
  const verb = String.raw`(?:bel|chat|app)(?!\p{L})`;
  const no = String.raw`(?:niet|nooit|geen)(?!\p{L})`;
  return [
    String.raw`(?<!\b(?:they|who|we|I|he|she) )(?:do not|don[’']t|never|(?:must|should|may) (?:not|never)|(?:must|should)n[’']t) (?:ever |just |even |try to )?(?:call|ring|phone|dial|text|contact|chat)(?!\p{L})[^.!?]{0,60}?${who}`,
    String.raw`${verb} (?:\p{L}+ ){0,2}?${no}[^.!?]{0,40}?${who}`,
    String.raw`${verb} (?:\p{L}+ ){0,3}?${who} (?:(?:dan|nu|hier|hiervoor|daarom) )?(?:niet|nooit)(?!\p{L})`,
    String.raw`(?:moet|mag) (?:(?:je|jij|u) )?${who} (?:\p{L}+ )?${no} bellen`,
    String.raw`${who} (?:moet|mag) (?:je|jij|u) (?:\p{L}+ )?${no} bellen`,
    String.raw`^\W*${no} (?:met |naar )?${who} (?:\p{L}+ )?bellen`,
  ].join('|');
};

/** What can only stand where some number is forbidden, to leave most sentences alone at once. */
const mayForbid = /\b(?:not|never|\p{L}+n[’']t|niet|nooit|geen)\b/iu;

/** It is honest to send somebody elsewhere who is in no hurry. */
const elsewhere =
  /(?<!\p{L})(?:maar|tenzij|behalve|haast|dringend|vraag|but|unless|except|hurry|urgent|question)(?!\p{L})/iu;

/** Nobody is told not to call an emergency number, or a desk of the site, in both languages at once. */
export function checkCalls(document: CheckedDocument, sources: SourceFiles): Problem[] {
  const form = formFor(sources);
  return unlessRight(sources.kept, keyFor('calls', form.source, ownKey(document)), () => callsIn(document, form));
}

function callsIn({ texts, captions }: CheckedDocument, form: RegExp): Problem[] {
  const written = texts.flatMap(({ frontMatter, body }) => {
    const fields = (frontMatter ? frontMatterPassages(frontMatter) : []).filter(
      ({ place }) => !wordsOfVisitors.test(place(0, '').field),
    );
    // A number in a text is a component, which has no words: so the lines are read as they were typed.
    const lines = (body?.lines ?? []).map(
      (text, index): Passage => ({
        text,
        place: (column) => ({ file: body?.file ?? '', line: index + 1, column: column + 1, field: '' }),
      }),
    );
    return [...fields, ...lines];
  });
  return [...written, ...captions.flatMap(captionPassages)].flatMap(({ text, place }) =>
    forbiddenIn(text, form).map(({ index, words }) => problem('call-forbidden', place(index, words), words)),
  );
}

/** The words of a text that tell somebody not to call; without a form, an emergency number. */
export function forbiddenIn(text: string, form = formOf([])): { index: number; words: string }[] {
  if (!mayForbid.test(text)) return [];
  return [...text.matchAll(/[^.!?]+[.!?]?/g)].flatMap(({ 0: sentence, index }) => {
    const isHonest = sentence.endsWith('?') || elsewhere.test(sentence);
    const found = isHonest ? null : form.exec(sentence);
    return found ? [{ index: index + found.index, words: found[0] }] : [];
  });
}

const formFor = oncePer(({ documents }: SourceFiles) => {
  const names = documents
    .filter(({ type, structure }) => type === 'service' && textAt(structure?.data, ['status']) === 'current')
    .flatMap(({ texts }) => texts.map((text) => textAt(text.frontMatter?.data, ['title'])?.split(' (')[0] ?? ''))
    .filter((name) => name.length > 3)
    .map((name) => name.replace(/[^\p{L}\p{N} ]/gu, '.'));
  return formOf(names);
});

/** What nobody is told not to call: the emergency numbers, a channel, a service by link or by name. */
function formOf(names: readonly string[]): RegExp {
  const numbers = Object.values(emergencyNumbers).flat();
  const who = String.raw`(?:(?<![\p{L}\p{N}])(?:${[...new Set([...numbers, ...names])].join('|')})(?![\p{L}\p{N}])|<Contact[^>]{0,200}>|<PageLink to="service/[^>]{0,200}>)`;
  return new RegExp(forbidden(who), 'iu');
}
