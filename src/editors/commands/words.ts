import { closest } from '@/lib/closest';
import { main } from '@/machine/run';
import { readLists } from '../prose/lists';
import { printFaults, printReports } from '../prose/print';
import { reportWords } from '../prose/report';
import { readFiles } from '../read/disk';
import { readContent } from '../read/read';
import { words } from '../words';
import { outputLanguage, readArguments, refuse } from './arguments';

// npm run content:words [-- --lang nl|en] [--json] [<type>/<id> …]
const { values, positionals: pages } = readArguments({
  options: { lang: { type: 'string' }, json: { type: 'boolean' } },
  allowPositionals: true,
});
const language = outputLanguage(values.lang, process.env);

/** Hints about the prose, the page that needs them most first. Hints never fail; only a list that cannot be read does. */
main(async () => {
  const read = readLists(readFiles('.'));
  const faults = printFaults(read, language);
  if (faults !== undefined) throw new Error(faults);
  const { documents } = readContent('.').sources;
  const known = documents.map(({ type, id }) => `${type}/${id}`);
  const missing = pages.find((page) => !known.includes(page));
  if (missing !== undefined) refuse(words[language].prose.unknownPage(missing, closest(missing, known)));

  const chosen = documents.filter(({ type, id }) => pages.length === 0 || pages.includes(`${type}/${id}`));
  const reports = reportWords(chosen, read.lists).filter(({ hints }) => pages.length > 0 || hints.length > 0);
  console.log(values.json ? JSON.stringify(reports, null, 2) : printReports(reports, language));
});
