import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { readAnswer } from '../new/answers';
import { askAll, suggestSlugs } from '../new/ask';
import { type Answer, draftFiles, slotsOf } from '../new/draft';
import { judgeName } from '../new/name';
import { nextOrder } from '../new/order';
import { folderOf, rehearse } from '../new/rehearse';
import { writeFolder } from '../new/write-folder';
import { readFiles } from '../read/disk';
import { readDocuments } from '../read/documents';
import { formatProblem } from '../show/line';
import { words as allWords } from '../words';
import { outputLanguage, readArguments, refuse } from './arguments';
import { openTerminal } from './terminal';

const { values, positionals } = readArguments({
  options: {
    set: { type: 'string', multiple: true },
    yes: { type: 'boolean' },
    lang: { type: 'string' },
    today: { type: 'string' },
    root: { type: 'string' },
    help: { type: 'boolean' },
  },
  allowPositionals: true,
});
const language = outputLanguage(values.lang, process.env);
const words = allWords[language].new;
const root = values.root ?? '.';
const today = values.today ?? new Date().toISOString().slice(0, 10);

if (values.help) {
  console.log(words.help);
  process.exit();
}
const named = judgeName(positionals, words);
if ('fault' in named) refuse(named.fault);
const { type, id } = named;
const folder = folderOf(type, id);
if (existsSync(join(root, folder))) refuse(words.idTaken(folder));

const filled = new Map<string, Answer>();
for (const text of values.set ?? []) {
  const read = readAnswer(type, text, words);
  if ('fault' in read) refuse(read.fault);
  filled.set(read.name, read.answer);
}

const content = readFiles(root);
const { sources } = readDocuments(content);
const slots = slotsOf(type, nextOrder(sources, type));
if (!values.yes) {
  const terminal = openTerminal();
  const isDone = await askAll(slots, filled, terminal, words, language).finally(terminal.close);
  if (!isDone) refuse(words.stopped);
}
suggestSlugs(slots, filled);

const files = draftFiles(type, slots, filled, language);
const problems = rehearse(content, { type, id, files }, today);
const faults = problems.filter(({ code }) => code !== 'to-do');
if (faults.length > 0) {
  console.error(words.refused);
  for (const fault of faults) console.error(formatProblem(fault, language));
  process.exitCode = 1;
} else {
  await writeFolder(join(root, folder), files);
  console.log(
    words.made(
      Object.keys(files).map((name) => `${folder}/${name}`),
      problems.length,
    ),
  );
}
