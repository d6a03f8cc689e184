import { readFile } from 'node:fs/promises';
import { recordOf } from '@/content/translation';
import { addMonths } from '@/lib/dates';
import { main } from '@/machine/run';
import { writeWhole } from '@/machine/write-whole';
import { inspectContent } from '../check';
import { readContent } from '../read/read';
import { withRecord } from '../status/accept';
import { calendarOf } from '../status/calendar';
import { reviewReport, translationReport } from '../status/report';
import { dueBefore, reviews } from '../status/reviews';
import { findTranslation, translatableOf, translationStatus } from '../status/translations';
import { words as allWords } from '../words';
import { outputLanguage, readArguments, refuse } from './arguments';

const { values, positionals } = readArguments({
  options: {
    accept: { type: 'string', multiple: true },
    ics: { type: 'string' },
    due: { type: 'boolean', default: false },
    all: { type: 'boolean', default: false },
    markdown: { type: 'boolean', default: false },
    json: { type: 'boolean', default: false },
    lang: { type: 'string' },
    today: { type: 'string' },
    help: { type: 'boolean', default: false },
  },
  allowPositionals: true,
});
const root = positionals[0] ?? '.';
const today = values.today ?? new Date().toISOString().slice(0, 10);
const language = outputLanguage(values.lang, process.env);
const words = allWords[language].status;
if (values.help) {
  console.log(words.help);
  process.exit();
}

main(async () => {
  const { problems } = inspectContent({ root, today });
  if (problems.length > 0) throw new Error(words.checkFirst(problems.length));
  const { sources } = readContent(root);
  if (values.accept) return accept(values.accept);
  const due = values.due ? dueBefore(reviews(sources), addMonths(today, 1)) : reviews(sources);
  const status = translationStatus(sources);
  if (values.ics) {
    await writeWhole(values.ics, calendarOf(due, today, language));
    console.log(words.calendarWritten(values.ics, due.length));
  } else if (values.json) {
    console.log(JSON.stringify({ translations: status, reviews: due }, null, 2));
  } else {
    const form = values.markdown ? 'markdown' : 'text';
    console.log(translationReport(status, { root, language, form }));
    console.log(`\n${reviewReport(due, { today, language, form, most: values.all ? Number.POSITIVE_INFINITY : 25 })}`);
  }

  /** Records that translations are as new as their source text. All of them are found before one is written. */
  async function accept(files: string[]): Promise<void> {
    const found = files.map((file) => ({
      file,
      translation: findTranslation(sources, file.replaceAll('\\', '/').replace(/^\.\//, '')),
    }));
    for (const { file, translation } of found) if (!translation) refuse(words.notATranslation(file));
    for (const { translation } of found) {
      if (!translation) continue;
      const { text, source } = translation;
      const place = `${root}/${text.file}`;
      await writeWhole(place, withRecord(await readFile(place, 'utf8'), recordOf(translatableOf(source))));
      console.log(words.accepted(text.file));
    }
  }
});
