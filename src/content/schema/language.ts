import { z } from 'zod';
import { day, languageTag, line, reference } from './common';
import { remark } from './remark';
import { described, onOneLine } from './rules';

/** What a visitor may have to say, by id; the Dutch of each stands in the document `easy-dutch`. */
export const sentences = ['language', 'threatened', 'images', 'not-safe', 'no-more', 'money'] as const;

const plain = (en: string, nl: string) => described(line, en, nl);

/** One small page with the numbers that matter, in a language that the site itself is not in. */
export const languageSchema = z.strictObject({
  ...remark,
  order: described(z.int().min(0).optional(), 'Its place among the languages.', 'De plaats tussen de talen.'),
  tag: described(languageTag, 'The language of this page.', 'De taal van deze pagina.'),
  name: plain('What the language calls itself.', 'Hoe de taal zichzelf noemt.'),
  translated: described(day, 'The day on which it was translated.', 'De dag waarop het vertaald is.'),
  reviewed: described(
    z.strictObject({ on: day, by: line }).meta(onOneLine).optional(),
    'Who speaks this language and has read it all, and when. Left out as long as nobody has.',
    'Wie deze taal spreekt en alles gelezen heeft, en wanneer. Weg zolang niemand dat deed.',
  ),
  texts: z.strictObject({
    title: plain('The title.', 'De titel.'),
    summary: plain('What this page is for.', 'Waar deze pagina voor is.'),
    danger: plain('The question before "call 112".', 'De vraag voor "bel 112".'),
    call: plain('Call.', 'Bel.'),
    exit: plain('The words of the quick exit.', 'De woorden van de snelle uitgang.'),
    desks: plain('The heading above the help lines.', 'De kop boven de hulplijnen.'),
    free: plain('That a number costs nothing.', 'Dat een nummer niets kost.'),
    always: plain('That somebody answers day and night.', 'Dat er dag en nacht iemand opneemt.'),
    say: plain('The heading above the sentences.', 'De kop boven de zinnen.'),
    sayHow: plain('How to use the Dutch sentences.', 'Hoe je de Nederlandse zinnen gebruikt.'),
    more: plain('The way to the whole site.', 'De weg naar de hele site.'),
    translated: plain('Before the day of the translation.', 'Voor de dag van de vertaling.'),
    unreviewed: plain('That nobody has read it yet who speaks it.', 'Dat niemand het las die de taal spreekt.'),
  }),
  desks: described(
    z.array(z.strictObject({ service: reference('service'), line })).min(1),
    'The help lines, with what each does in one line. Numbers come from the services.',
    'De hulplijnen, met in één regel wat elk doet. De nummers komen uit de diensten.',
  ),
  say: described(
    z.record(z.enum(sentences), line),
    'What a visitor may have to say; in easy-dutch the Dutch of it.',
    'Wat iemand moet kunnen zeggen; bij easy-dutch staat het Nederlands.',
  ),
});
