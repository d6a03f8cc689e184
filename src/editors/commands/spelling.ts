import { interfacePassages } from '../check/interface-words';
import { readLists } from '../prose/lists';
import { printFaults, printUnknown } from '../prose/print';
import { unknownWords } from '../prose/spelling';
import { readFiles } from '../read/disk';
import { readDocuments } from '../read/documents';
import { defineCommand } from './command';

/** Words that no dictionary and no list knows. */
export const spelling = defineCommand({
  name: 'spelling',
  options: {},
  run: async ({ root, language, say, complain }) => {
    const files = readFiles(root);
    const read = readLists(files);
    const faults = printFaults(read, language);
    if (faults !== undefined) {
      complain(faults);
      return 1;
    }
    const { documents } = readDocuments(files).sources;
    const unknown = await unknownWords(documents, read.lists, (locale) => interfacePassages(files, locale));
    say(printUnknown(unknown, language));
    return unknown.length > 0 ? 1 : 0;
  },
});
