import { z } from 'zod';
import { line } from './common';
import { pageWords } from './page-words';
import { described } from './rules';

/** For whom somebody speaks when they read the first sentence aloud or show it. */
export const speakers = ['child', 'parent', 'friend'] as const;

const byId = (en: string, nl: string, most = 300) => described(z.record(z.string(), line.max(most)), en, nl);

/** The words of a situation. Its title is what a visitor would say. */
export const situationWords = z.strictObject({
  ...pageWords,
  title: described(
    line.max(70),
    'What happened, as a visitor would say it.',
    'Wat er gebeurd is, zoals een bezoeker het zou zeggen.',
  ),
  alsoKnownAs: described(
    z.array(line).min(1),
    'Other words that people use for it, in any language: street words, misspellings, names of the crime.',
    'Andere woorden die mensen ervoor gebruiken, in elke taal: straattaal, schrijffouten, namen van het misdrijf.',
  ),
  steps: byId(
    'The words of each step, under its id. A desk in them is a link: [Helpwanted](helpwanted), [113](suicide-prevention-113/phone).',
    'De woorden van elke stap, onder zijn id. Een dienst daarin is een link: [Helpwanted](helpwanted), [113](suicide-prevention-113/phone).',
  ),
  donts: byId('The words of each warning, under its id.', 'De woorden van elke waarschuwing, onder haar id.'),
  easySteps: byId(
    'Each step again in easy words, under the same id: one thing in a sentence, at most ten words, nothing left out that keeps somebody safe.',
    'Elke stap nog eens in makkelijke woorden, onder dezelfde id: één ding per zin, hooguit tien woorden, en niets weg wat iemand veilig houdt.',
    400,
  ),
  easyDonts: byId(
    'Each warning again in easy words, under the same id.',
    'Elke waarschuwing nog eens in makkelijke woorden, onder dezelfde id.',
    400,
  ),
  young: described(
    z
      .strictObject({
        door: described(
          line.max(40),
          'What happened, in three to seven words of a child.',
          'Wat er gebeurd is, in drie tot zeven woorden van een kind.',
        ),
        do: described(
          line.max(260),
          'What to do, in short sentences without what a child of nine should not read.',
          'Wat je doet, in korte zinnen, zonder wat een kind van negen niet hoeft te lezen.',
        ),
      })
      .optional(),
    'The words of its door on the page for children under 12. A desk in them is a link, as in the steps.',
    'De woorden van de deur op de bladzijde voor kinderen onder de 12. Een dienst erin is een link, zoals in de stappen.',
  ),
  after: described(
    line.max(400),
    'What happens after somebody got in touch, in two or three sentences.',
    'Wat er gebeurt nadat iemand contact heeft gezocht, in twee of drie zinnen.',
  ),
  desks: described(
    z.record(z.string(), line.max(140)),
    'For each service of the lists: in one line why it is there.',
    'Voor elke dienst uit de lijsten: in één regel waarom die er staat.',
  ),
  withoutCalling: described(
    line.max(200).optional(),
    'What somebody can do who cannot call, where no desk can be reached in another way.',
    'Wat iemand kan doen die niet kan bellen, waar geen dienst op een andere manier bereikbaar is.',
  ),
  say: described(
    z.strictObject(
      Object.fromEntries(speakers.map((speaker) => [speaker, line.max(140)])) as Record<
        (typeof speakers)[number],
        typeof line
      >,
    ),
    'A first sentence to read aloud or to show: as the child or young person, as the parent, as the friend.',
    'Een eerste zin om voor te lezen of te laten zien: als kind of jongere, als ouder, als vriend.',
  ),
});
