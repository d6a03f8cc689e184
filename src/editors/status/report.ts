import { isOverdue } from '@/content/review';
import type { Language } from '../language';
import { isShallow } from '../read/git';
import { words as allWords } from '../words';
import { nameOf } from './calendar';
import { earlierText, earlierVersions, wordDifference } from './earlier';
import type { FadingFact } from './fadings';
import type { Review } from './reviews';
import type { OldPart, TranslationStatus } from './translations';

/** How a report is written: for a terminal, or as Markdown for a comment on a change. */
export type Form = 'text' | 'markdown';

const indent = (text: string) => text.replace(/^(?=.)/gm, '    ');

/** What of the translations is behind, each part with what changed in the source. */
export function translationReport(
  { behind, unrecorded }: TranslationStatus,
  options: { root: string; language: Language; form: Form },
): string {
  const words = allWords[options.language].status;
  const sources = [...new Set(behind.map(({ source }) => source))];
  const versions = new Map(sources.map((source) => [source, earlierVersions(options.root, source)]));
  const parts = behind.map((part) => partReport(part, versions.get(part.source) ?? [], options));
  const files = unrecorded.map((file) => `  ${words.accept(file)}`);
  return [
    heading(words.translations, options.form),
    ...(behind.length > 0 ? [words.behind(behind.length), ...parts] : []),
    ...(unrecorded.length > 0 ? [words.unrecorded(unrecorded.length), ...unrecorded.map((file) => `  ${file}`)] : []),
    ...(behind.length + files.length === 0 ? [words.allCurrent] : []),
  ].join('\n');
}

function partReport(
  part: OldPart,
  versions: readonly string[],
  { root, language, form }: { root: string; language: Language; form: Form },
): string {
  const words = allWords[language].status;
  const name = part.part === '' ? words.intro : words.part(part.part);
  // What was not there when the text was translated is new as a whole.
  const earlier = part.madeFrom === undefined ? '' : earlierText(versions, part.madeFrom);
  const change =
    earlier === undefined
      ? `${isShallow(root) ? words.notFetched : words.notCommitted}\n${words.sourceNow}\n${part.now}`
      : wordDifference(earlier, part.now);
  const place = `${part.file}:${part.line} ${name}`;
  return form === 'markdown'
    ? `\n- ${place}\n\n${indent(indent(change))}\n\n  ${words.accept(part.file)}`
    : `  ${place}\n${indent(change)}\n  ${words.accept(part.file)}\n`;
}

/**
 * What must be looked at again, by the day on which it is due. Channels that nobody ever checked are counted only:
 * `content:verify` walks through them.
 *
 * @param most how many lines there may be; the rest is counted
 */
export function reviewReport(
  reviews: readonly Review[],
  { today, language, form, most }: { today: string; language: Language; form: Form; most: number },
): string {
  const words = allWords[language].status;
  const unchecked = reviews.filter(({ channel, due }) => channel !== undefined && due === undefined).length;
  const listed = reviews.filter(({ channel, due }) => channel === undefined || due !== undefined);
  const rows = listed.slice(0, most).map((review) => {
    const state = isOverdue(review.due, today) ? words.late : '';
    return [review.due ?? words.never, nameOf(review), review.owner, state];
  });
  return [
    heading(words.reviews, form),
    ...(unchecked > 0 ? [words.channels(unchecked)] : []),
    ...(rows.length > 0 ? table([[...words.columns], ...rows], form) : unchecked > 0 ? [] : [words.noneDue]),
    ...(listed.length > most ? [words.more(listed.length - most)] : []),
  ].join('\n');
}

/** Facts that readers get less of, soon or already; empty when there are none. */
export function fadingReport(
  facts: readonly FadingFact[],
  { language, form }: { language: Language; form: Form },
): string {
  const words = allWords[language].status;
  if (facts.length === 0) return '';
  const rows = facts.map(({ day, key, channel, fact, since }) => [day, `${key}/${channel}`, words.facts[fact], since]);
  return `${[heading(words.fading, form), ...table([[...words.fadingColumns], ...rows], form)].join('\n')}\n`;
}

const heading = (text: string, form: Form) => (form === 'markdown' ? `### ${text}\n` : `${text}\n`);

function table(rows: string[][], form: Form): string[] {
  if (form === 'markdown') {
    const lines = rows.map((row) => `| ${row.join(' | ')} |`);
    return ['', lines[0] ?? '', `|${' --- |'.repeat(rows[0]?.length ?? 0)}`, ...lines.slice(1), ''];
  }
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => (row[column] ?? '').length)));
  return rows.map((row) => `  ${row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join('  ')}`.trimEnd());
}
