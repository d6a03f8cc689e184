import { closest } from '@/lib/closest';
import { readLists } from '../prose/lists';
import { printFaults, printReports } from '../prose/print';
import { reportWords } from '../prose/report';
import { readFiles } from '../read/disk';
import { readContent } from '../read/read';
import { words as allWords } from '../words';
import { defineCommand } from './command';

/** Hints about the prose, the page that needs them most first. Hints never fail; a list that cannot be read does. */
export const words = defineCommand({
  name: 'words',
  options: { json: 'flag' },
  takes: (word) => /^[\w-]+\/[\w-]+$/.test(word),
  run: async ({ values, words: pages, root, language, say, complain, refuse }) => {
    const read = readLists(readFiles(root));
    const faults = printFaults(read, language);
    if (faults !== undefined) {
      complain(faults);
      return 1;
    }
    const { documents } = readContent(root).sources;
    const known = documents.map(({ type, id }) => `${type}/${id}`);
    const missing = pages.find((page) => !known.includes(page));
    if (missing !== undefined) return refuse(allWords[language].prose.unknownPage(missing, closest(missing, known)));

    const chosen = documents.filter(({ type, id }) => pages.length === 0 || pages.includes(`${type}/${id}`));
    const reports = reportWords(chosen, read.lists, documents).filter(
      ({ hints }) => pages.length > 0 || hints.length > 0,
    );
    say(values.json ? JSON.stringify(reports, null, 2) : printReports(reports, language));
    return 0;
  },
});
