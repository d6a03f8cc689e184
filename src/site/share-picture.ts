import { createHash } from 'node:crypto';
import { toXml } from 'xast-util-to-xml';
import { x } from 'xastscript';
import type { Locale } from '@/i18n/locale';
import { petals } from '@/lib/petals';
import { unsaid } from '@/lib/said-in';
import { keptNumbers } from './files/vcard';
import { menuTitle } from './navigation';
import type { SitePage } from './pages';

/** What a service that shows links to pages shows of one: its picture as SVG, and all that is to read in it. */
export type SharePicture = {
  svg: string;
  alt: string;
  /** Path of the PNG from the root of the site. What is in it decides its name: a new number never hides behind an old copy. */
  address: string;
};

/** The size of a picture in pixels: of the shape that such services ask for, and large enough to be shown large. */
export const shareSize = { width: 800, height: 420 };

/** The size of the plane on which it is drawn. */
const plane = { width: 1200, height: 630 };

/** The colours of the pictures: those of the light theme in `src/app/styles/theme.css`. */
export const shareColours = {
  paper: '#fbf6ec',
  card: '#ffffff',
  ink: '#17262d',
  line: '#b9ad96',
  petrol: '#0a4650',
  sun: '#ffcf6b',
};

/** Where the words stand on it. */
const card = { left: 64, top: 156, width: 1072, height: 418, radius: 48, padding: 56 };

type Words = {
  siteName?: string;
  kind?: string | undefined;
  title: string;
  number?: string | undefined;
  isSober: boolean;
};

/**
 * The picture of a page: what kind it is, its title, of a service its first number. Pages of help have nothing merry.
 * Other pages have the picture of the one that they all stand under: whoever gets a link reads the title beside it, and each picture
 * takes time to draw.
 */
export function sharePicture(page: SitePage, locale: Locale, siteName: string): SharePicture {
  const isHelp = page.type === 'service' || page.type === 'situation';
  let shown = page;
  while (!isHelp && shown.parent) shown = shown.parent;
  return picture({
    siteName,
    kind: shown.parent && unsaid(menuTitle(shown.parent, locale)),
    title: unsaid(shown.document.words[locale].title),
    number: shown.type === 'service' ? keptNumbers(shown.document)[0]?.value : undefined,
    isSober: isHelp,
  });
}

/** The picture of a page in all its languages at once, and of those in a language whose letters our font does not have. */
export function choicePicture({ document, locales }: SitePage): SharePicture {
  return picture({ title: locales.map((locale) => document.words[locale].title).join(' / '), isSober: true });
}

function picture(words: Words): SharePicture {
  const svg = draw(words);
  const hash = createHash('sha256').update(svg).digest('hex').slice(0, 16);
  const { title, number } = words;
  return { svg, alt: number ? `${title}: ${number}` : title, address: `/share/${hash}.png` };
}

function draw({ siteName, kind, title, number, isSober }: Words): string {
  const { left, top, width, height, radius, padding } = card;
  const colours = shareColours;
  const inner = left + padding;
  const bottom = top + height - padding;
  const above = kind ? 84 : 0;
  const { size, lines } = fitted(title, width - 2 * padding, height - 2 * padding - above - (number ? 136 : 0));
  const write = (text: string, y: number, fontSize: number, fill: string, at = inner) =>
    x('text', { x: at, y, fill, 'font-size': fontSize, 'font-family': 'Quicksand', 'font-weight': 700 }, text);
  const mark = (place: string, fills: readonly string[]) =>
    x(
      'g',
      { transform: place },
      petals.map((d, index) => x('path', { d, fill: fills[index % 3 === 0 ? 0 : 1] })),
    );
  const edge = radius * 2 - width;
  const bubble = `M${left} ${top + height}V${top + radius}a${radius} ${radius} 0 0 1 ${radius}-${radius}h${-edge}a${radius} ${radius} 0 0 1 ${radius} ${radius}v${height - 2 * radius}a${radius} ${radius} 0 0 1-${radius} ${radius}z`;
  return toXml(
    x('svg', { xmlns: 'http://www.w3.org/2000/svg', ...shareSize, viewBox: `0 0 ${plane.width} ${plane.height}` }, [
      x('rect', { ...plane, fill: colours.paper }),
      ...(isSober ? [] : [mark('translate(840 -150) scale(9)', [colours.sun, colours.sun])]),
      mark('translate(64 48) scale(1.6)', [colours.petrol, isSober ? colours.petrol : colours.sun]),
      ...(siteName ? [write(siteName, 98, 36, colours.ink, 164)] : []),
      x('path', { d: bubble, fill: colours.card, stroke: colours.line, 'stroke-width': 3 }),
      ...(kind ? [write(kind, top + padding + 32, 36, colours.petrol)] : []),
      ...lines.map((line, index) =>
        write(line, top + padding + above + size * (0.8 + 1.15 * index), size, colours.ink),
      ),
      ...(number ? [write(number, bottom, 112, colours.petrol)] : []),
    ]),
  );
}

/** Sizes of a title, large to small; the last one is taken even where it does not fit. */
const sizes = [104, 88, 76, 64, 54, 46];

/** The width of a letter of our font on average, as part of its size, with room to spare: a test measures every page. */
const letter = 0.58;

/** The largest size at which a text stands whole within a width and a height, and its lines at that size. */
function fitted(text: string, width: number, height: number): { size: number; lines: string[] } {
  const tries = sizes.map((size) => ({ size, lines: wrap(text, Math.floor(width / (size * letter))) }));
  const whole = tries.find(
    ({ size, lines }) =>
      lines.length * size * 1.15 <= height && lines.every((line) => line.length * size * letter <= width),
  );
  return whole ?? (tries.at(-1) as (typeof tries)[number]);
}

/** Breaks a text at its blanks into lines of at most so many characters; a longer word has a line of its own. */
function wrap(text: string, most: number): string[] {
  return text.match(new RegExp(`\\S.{0,${most - 1}}(?=\\s|$)|\\S+`, 'gu')) ?? [];
}
