import { readLists } from '../prose/lists';
import { printFaults, printUnknown } from '../prose/print';
import { unknownWords } from '../prose/spelling';
import { readFiles } from '../read/disk';
import { readContent } from '../read/read';
import { defineCommand } from './command';

/** Words that no dictionary and no list knows. */
export const spelling = defineCommand({
  name: 'spelling',
  options: {},
  run: async ({ root, language, say, complain }) => {
    const read = readLists(readFiles(root));
    const faults = printFaults(read, language);
    if (faults !== undefined) {
      complain(faults);
      return 1;
    }
    const { sources } = readContent(root);
    const unknown = await unknownWords(sources.documents, read.lists);
    say(printUnknown(unknown, language));
    return unknown.length > 0 ? 1 : 0;
  },
});
