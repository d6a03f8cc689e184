import type { Locale } from '@/i18n/locale';
import type { CaptionFault } from '../../details';

/** The words of captions in a language, each with the line on which they begin. */
export type Captions = { file: string; locale: Locale; cues: { line: number; text: string }[] };

const time = String.raw`(?:(\d{2,}):)?([0-5]\d):([0-5]\d\.\d{3})`;
const timing = new RegExp(`^${time} --> ${time}(?:[ \\t].*)?$`);

/** Blocks that hold no words for viewers. */
const noCue = /^(?:NOTE|STYLE|REGION)(?:\s|$)/;

/** What nobody sees of the words of a caption: their marks, and a space that is written as a name. */
const unseen = /<[^>]*>|&nbsp;|&(?:lrm|rlm);/g;

/**
 * Reads captions (WebVTT), up to the first fault: they must begin with WEBVTT, and each caption has a time that
 * lies after the one before, and words. An arrow stands in a time alone: a browser leaves out all that is around another.
 *
 * @returns their words, or the fault with its line
 */
export function readCues(text: string): Captions['cues'] | { line: number; fault: CaptionFault } {
  const lines = text.split('\n');
  if (!/^WEBVTT(?:[ \t].*)?$/.test(lines[0] ?? '')) return { line: 1, fault: 'start' };
  let before = -1;
  const cues: Captions['cues'] = [];
  for (const [index, { line, rows }] of blocksIn(lines).entries()) {
    const isCue = index > 0 && !noCue.test(rows[0] ?? '');
    // A caption may have a name above its time.
    const named = !rows[0]?.includes('-->') && rows[1]?.includes('-->') ? 1 : 0;
    const arrow = rows.findIndex((row, at) => row.includes('-->') && !(isCue && at === named));
    if (arrow >= 0) return { line: line + arrow, fault: 'arrow' };
    if (!isCue) continue;
    const times = timing.exec(rows[named] ?? '');
    if (!times) return { line: line + named, fault: 'time' };
    const [start, end] = [secondsOf(times.slice(1, 4)), secondsOf(times.slice(4, 7))];
    if (end <= start || start < before) return { line: line + named, fault: 'order' };
    const words = rows.slice(named + 1).join('\n');
    if (words.replace(unseen, '').trim() === '') return { line: line + named, fault: 'words' };
    before = start;
    cues.push({ line: line + named + 1, text: words });
  }
  return cues.length > 0 ? cues : { line: 1, fault: 'none' };
}

/** The blocks of a text, the one that says WEBVTT too, each with the line on which it begins: empty lines stand between them. */
function blocksIn(lines: readonly string[]): { line: number; rows: string[] }[] {
  const blocks: { line: number; rows: string[] }[] = [];
  let isOpen = false;
  for (const [index, row] of lines.entries()) {
    if (row.trim() === '') isOpen = false;
    else if (isOpen) blocks.at(-1)?.rows.push(row);
    else {
      blocks.push({ line: index + 1, rows: [row] });
      isOpen = true;
    }
  }
  return blocks;
}

function secondsOf([hours = '0', minutes = '0', seconds = '0']: readonly (string | undefined)[]): number {
  return Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds);
}
