import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { recordOf } from '@/content/translation';
import { addMonths } from '@/lib/dates';
import { writeWhole } from '@/machine/write-whole';
import { inspectContent } from '../check';
import type { SourceFiles } from '../read/documents';
import { readContent } from '../read/read';
import { withRecord } from '../status/accept';
import { calendarOf } from '../status/calendar';
import { fadingFacts } from '../status/fadings';
import { fadingReport, reviewReport, translationReport } from '../status/report';
import { dueBefore, reviews } from '../status/reviews';
import { findTranslation, translatableOf, translationStatus } from '../status/translations';
import { words as allWords } from '../words';
import { defineCommand } from './command';

/** What is behind, and what must be looked at again. */
export const status = defineCommand({
  name: 'status',
  options: { accept: 'texts', ics: 'text', due: 'flag', all: 'flag', markdown: 'flag', json: 'flag', today: 'day' },
  run: async ({ values, cwd, root, memory, language, today, say, complain, refuse }) => {
    const words = allWords[language].status;
    const problems = inspectContent({ root, today: today(), memory }).problems.filter(
      // Accepting is what mends a record of other parts, and the form changes nothing of what is told here.
      ({ code }) => !(values.accept && code === 'record-of-other-parts') && code !== 'not-in-form',
    );
    if (problems.length > 0) {
      complain(words.checkFirst(problems.length));
      return 1;
    }
    const { sources } = readContent(root);
    if (values.accept) {
      const accepted = await accept(values.accept, sources, root);
      if ('missing' in accepted) return refuse(words.notATranslation(accepted.missing));
      say(accepted.files.map(words.accepted).join('\n'));
      return 0;
    }
    const due = values.due ? dueBefore(reviews(sources), addMonths(today(), 1)) : reviews(sources);
    const translations = translationStatus(sources);
    const fading = fadingFacts(sources, today());
    if (values.ics) {
      await writeWhole(resolve(cwd, values.ics), calendarOf(due, today(), language));
      say(words.calendarWritten(values.ics, due.length));
    } else if (values.json) say(JSON.stringify({ translations, reviews: due, fading }, null, 2));
    else {
      const form = values.markdown ? 'markdown' : 'text';
      const most = values.all ? Number.POSITIVE_INFINITY : 25;
      say(`${translationReport(translations, { root, language, form })}\n`);
      const old = fadingReport(fading, { language, form });
      if (old) say(old);
      say(reviewReport(due, { today: today(), language, form, most }));
    }
    return 0;
  },
});

/** Records that translations are as new as their source text. All of them are found before one is written. */
async function accept(
  files: readonly string[],
  sources: SourceFiles,
  root: string,
): Promise<{ files: string[] } | { missing: string }> {
  const found = [];
  for (const file of files) {
    const translation = findTranslation(sources, file.replaceAll('\\', '/').replace(/^\.\//, ''));
    if (!translation) return { missing: file };
    found.push(translation);
  }
  for (const { text, source } of found) {
    const place = join(root, text.file);
    await writeWhole(place, withRecord(text.file, await readFile(place, 'utf8'), recordOf(translatableOf(source))));
  }
  return { files: found.map(({ text }) => text.file) };
}
