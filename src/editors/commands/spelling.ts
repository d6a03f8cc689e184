import { main } from '@/machine/run';
import { readLists } from '../prose/lists';
import { printFaults, printUnknown } from '../prose/print';
import { unknownWords } from '../prose/spelling';
import { readFiles } from '../read/disk';
import { readContent } from '../read/read';
import { outputLanguage, readArguments } from './arguments';

// npm run content:spelling [-- --lang nl|en]
const { values } = readArguments({
  options: { lang: { type: 'string' } },
});
const language = outputLanguage(values.lang, process.env);

/** Words that no dictionary and no list knows: exit code 1 when there are any. */
main(async () => {
  const read = readLists(readFiles('.'));
  const faults = printFaults(read, language);
  if (faults !== undefined) throw new Error(faults);
  const { sources } = readContent('.');
  const unknown = await unknownWords(sources.documents, read.lists);
  console.log(printUnknown(unknown, language));
  if (unknown.length > 0) process.exitCode = 1;
});
