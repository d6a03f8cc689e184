import { inflateSync } from 'node:zlib';
import { type PdfFault, refusedInPdf } from '@/lib/pdf';

/** The most that the objects of a PDF may grow to, all together, in bytes: more is no paper, but a way to fill a computer. */
const mostInflated = 20_000_000;

/** The parts that a PDF must not have, as they are written in it. */
const refused = (Object.keys(refusedInPdf) as PdfFault[]).map(
  (fault) => [fault, new RegExp(`/(?:${refusedInPdf[fault].join('|')})(?![\\w.])`)] as const,
);

/**
 * What is wrong with a PDF: it cannot be read to its end, it has no page, it asks for a password, or it holds what does more than be
 * read. Reads the names of all its parts, also those that are packed, and looks at no page.
 */
export function faultOfPdf(bytes: Uint8Array): PdfFault | 'broken' | undefined {
  const whole = Buffer.from(bytes).toString('latin1');
  if (!/%%EOF\s*$/.test(whole.slice(-1100))) return 'broken';
  const parts = partsOf(whole);
  if (parts === undefined) return 'broken';
  const names = inLetters(parts);
  if (!/\/Type\s*\/Page(?![\w.])/.test(names)) return 'broken';
  return refused.find(([, name]) => name.test(names))?.[0];
}

/** Parts of a PDF without the words between brackets in them, where nothing is a name; what does not end stays. */
function withoutWords(parts: string): string {
  let kept = '';
  let from = 0;
  let depth = 0;
  for (const { 0: mark, index } of parts.matchAll(/\\.|[()]/gs)) {
    if (mark === '(' && depth++ === 0) {
      kept += `${parts.slice(from, index)}()`;
      from = index;
    } else if (mark === ')' && depth > 0 && --depth === 0) from = index + 1;
  }
  return kept + parts.slice(from);
}

/** A name may be written with the numbers of its letters: /J#53 is /JS. */
const inLetters = (names: string) =>
  names.replace(/#([0-9a-f]{2})/gi, (_all, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));

/** All of a PDF but what is drawn: its objects as text, those from packed ones too; undefined when one cannot be unpacked. */
function partsOf(whole: string): string | undefined {
  const texts: string[] = [];
  let at = 0;
  let left = mostInflated;
  for (const { index, 0: mark } of whole.matchAll(/\bstream\r?\n/g)) {
    if (index < at) continue;
    const about = withoutWords(whole.slice(at, index));
    const start = index + mark.length;
    const end = whole.indexOf('endstream', start);
    if (end < 0) return undefined;
    texts.push(about);
    at = end;
    const own = inLetters(about.split(/\bobj\b/).at(-1) ?? '');
    if (!/\/Type\s*\/ObjStm/.test(own)) continue;
    const unpacked = unpack(own, whole.slice(start, end), left);
    if (unpacked === undefined) return undefined;
    left -= unpacked.length;
    if (left <= 0) return undefined;
    texts.push(withoutWords(unpacked));
  }
  return [...texts, withoutWords(whole.slice(at))].join('\n');
}

function unpack(about: string, packed: string, most: number): string | undefined {
  if (!/\/Filter/.test(about)) return packed;
  if (!/\/Filter\s*(?:\[\s*)?\/FlateDecode\s*(?:\]|\/|>|\s)/.test(about) || /\/Predictor/.test(about)) return undefined;
  try {
    return inflateSync(Buffer.from(packed, 'latin1'), { maxOutputLength: most }).toString('latin1');
  } catch {
    return undefined;
  }
}
