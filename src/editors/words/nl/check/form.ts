import type { Sentences } from '../../format';

/** Sentences about the form of files, and about what is planned ahead, in Dutch. */
export const formMessages = {
  'not-in-form': (file) => ({
    what: 'Vanaf deze regel heeft het bestand niet de vorm die alle bestanden hebben.',
    why: 'Een collega kijkt regel voor regel wat er veranderd is. Een fout cijfer valt niet op tussen regels die er alleen anders uitzien.',
    remedy: `Draai npm run content:format -- ${file}. Wat er staat, blijft hetzelfde; een opmerking wordt het veld remark.`,
  }),
  'gone-before-it-comes': (from, until) => ({
    what: `Het gaat weg na ${until}, en komt pas op ${from}.`,
    why: 'Geen bezoeker zou het ooit zien.',
    remedy: 'Kijk welke van publishFrom en publishUntil niet klopt.',
  }),
  'leads-to-planned': (key, from, until) => ({
    what: `Dit leidt naar ${key}, en dat staat alleen ${[from && `vanaf ${from}`, until && `tot en met ${until}`].filter(Boolean).join(' ')} op de site.`,
    why: 'Buiten die dagen komt een bezoeker op een bladzijde die er niet is.',
    remedy: `Haal dit weg, of haal publishFrom en publishUntil weg bij ${key}.`,
  }),
} satisfies Partial<Sentences>;
