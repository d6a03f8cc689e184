import type { Locale } from '@/i18n/locale';
import { type Figure, figureOf, figureText, quantile, tableOf } from '../figures';
import { machine, today } from '../record';
import { slowdown, type Visit } from './typing';

/** What was measured of the search in one language of one site; sizes in bytes. */
export type Measured = {
  documents: number;
  locale: Locale;
  /** How many queries were typed in each visit. */
  queries: number;
  visits: Visit[];
  compressed: number;
  size: number;
};

const kilobytes = (bytes: number) => `${(bytes / 1_000).toFixed(1)} kB`;

/** The section "Search" of docs/benchmarks.md. `browser` is its name and version. */
export function searchSection(measured: readonly Measured[], browser: string): string {
  const rows = measured.map(({ documents, locale, visits, compressed, size }) => {
    const of = (figure: (visit: Visit) => number): Figure => figureOf(visits.map(figure));
    const share = (part: number, key: 'inDocument' | 'painted') =>
      of(({ keystrokes }) =>
        quantile(
          keystrokes.map((keystroke) => keystroke[key]),
          part,
        ),
      );
    const figures = [
      of(({ keystrokes }) => keystrokes[0]?.inDocument ?? Number.NaN),
      share(0.5, 'inDocument'),
      share(0.95, 'inDocument'),
      share(1, 'inDocument'),
      share(0.95, 'painted'),
      of(({ ready }) => ready),
    ];
    return [
      locale,
      `${documents}`,
      ...figures.map((figure) => figureText(figure)),
      kilobytes(compressed),
      kilobytes(size),
    ];
  });
  const [first] = measured;
  const keystrokes = first?.visits[0]?.keystrokes.length ?? 0;
  return `## Search

Measured on ${today()} with \`npm run bench:search\`: ${machine()}, ${browser}, computing ${slowdown} times slower than the
machine can. In each of ${first?.visits.length} visits ${first?.queries} queries per language (in Dutch ${keystrokes} keystrokes) are typed letter by letter
into a page that was just opened. Each figure is the median of the visits; in brackets stand the lowest and the highest.

Times in ms: from a keystroke until its results are in the document, and until they are painted; "ready" is from the
request of the page until somebody can type. The sizes are those of the script with the index in it. Bounds: 50 ms and
60 kB; with 1,000 documents 100 ms and 500 kB.

${tableOf([
  ['language', 'documents', 'first key', 'median', '95% within', 'worst', '95% painted', 'ready', 'brotli', 'unpacked'],
  ...rows,
])}

The larger site is made of the real documents by \`bench/search/grow.ts\`, the same at each run: copies in which
words are replaced so that new words come up, and common words come back, as often as in the real ones.
`;
}
