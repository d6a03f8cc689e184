import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { filesBeside } from '@/content/schema/files-beside';
import type { Code } from '../codes';
import { openDialogue } from '../dialogue';
import { readAnswer } from '../new/answers';
import { askAll, suggestSlugs } from '../new/ask';
import { type Answer, draftFiles, optionalFields, slotsOf } from '../new/draft';
import { judgeName } from '../new/name';
import { nextOrder } from '../new/order';
import { folderOf, rehearse } from '../new/rehearse';
import { writeFolder } from '../new/write-folder';
import { readFiles } from '../read/disk';
import { readDocuments } from '../read/documents';
import { formatProblem } from '../show/line';
import { words as allWords } from '../words';
import { defineCommand } from './command';

/** What an editor puts into the folder after it has been made. */
const comesLater: ReadonlySet<Code> = new Set<Code>(['file-missing', 'captions-missing']);

/** Makes the folder of a new document. */
export const newDocument = defineCommand({
  name: 'new',
  options: { set: 'texts', yes: 'flag', today: 'day' },
  takes: (_word, index) => index < 2,
  run: async ({ values, words: given, root, language, today, stdin, stdout, say, complain, refuse }) => {
    const words = allWords[language].new;
    const named = judgeName(given, words);
    if ('fault' in named) return refuse(named.fault);
    const { type, id } = named;
    const folder = folderOf(type, id);
    if (existsSync(join(root, folder))) return refuse(words.idTaken(folder));

    const filled = new Map<string, Answer>();
    for (const text of values.set ?? []) {
      const read = readAnswer(type, text, words);
      if ('fault' in read) return refuse(read.fault);
      filled.set(read.name, read.answer);
    }

    const content = readFiles(root);
    const slots = slotsOf(type, nextOrder(readDocuments(content).sources, type));
    if (!values.yes) {
      const editor = openDialogue({ stdin, stdout });
      const isDone = await askAll(slots, filled, editor, words, language).finally(editor.close);
      if (!isDone) return refuse(words.stopped);
    }
    suggestSlugs(slots, filled);

    const files = draftFiles(type, slots, filled, language);
    const problems = rehearse(content, { type, id, files }, today());
    const toDos = problems.filter(({ code }) => code === 'to-do');
    const faults = problems.filter(({ code }) => code !== 'to-do' && !comesLater.has(code));
    if (faults.length > 0) {
      complain([words.refused, ...faults.map((fault) => formatProblem(fault, language))].join('\n'));
      return 1;
    }
    await writeFolder(join(root, folder), files);
    const made = Object.keys(files).map((name) => `${folder}/${name}`);
    say(words.made(made, toDos.length, optionalFields(type, language), filesBeside[type] ?? []));
    return 0;
  },
});
