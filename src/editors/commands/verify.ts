import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { day } from '@/content/schema/common';
import { closest } from '@/lib/closest';
import { writeWhole } from '@/machine/write-whole';
import type { Dialogue } from '../dialogue';
import { readContent } from '../read/read';
import { factsOf } from '../verify/facts';
import { interview } from '../verify/interview';
import { closingWords } from '../verify/notes';
import { pendingChannels } from '../verify/pending';
import { recordCheck } from '../verify/record';
import { sheet } from '../verify/sheet';
import { isRole } from '../verify/who';
import { words as allWords } from '../words';
import { outputLanguage, readArguments, refuse } from './arguments';
import { openTerminal } from './terminal';

const { values, positionals } = readArguments({
  options: {
    who: { type: 'string' },
    today: { type: 'string' },
    list: { type: 'boolean' },
    only: { type: 'string' },
    'due-before': { type: 'string' },
    lang: { type: 'string' },
    help: { type: 'boolean' },
  },
  allowPositionals: true,
});
const language = outputLanguage(values.lang, process.env);
const words = allWords[language].verify;
if (values.help) {
  console.log(words.help);
  process.exit();
}
const root = positionals[0] ?? '.';
const today = dayIn('--today', values.today) ?? new Date().toISOString().slice(0, 10);
const dueBefore = dayIn('--due-before', values['due-before']);
if (values.who !== undefined && !isRole(values.who)) refuse(words.notWho);

const { sources } = readContent(root);
const { only } = values;
if (only !== undefined) {
  const keys = sources.documents.flatMap(({ type, id }) =>
    type === 'service' || type === 'node' ? `${type}/${id}` : [],
  );
  if (!keys.includes(only)) refuse(words.unknownDocument(only, closest(only, keys)));
}
const { pending, unread } = pendingChannels(sources, { dueBy: dueBefore ? dayBefore(dueBefore) : today, only });
const rows = pending.map((each) => ({ pending: each, facts: factsOf(each, sources, language) }));
for (const file of unread) console.error(words.unread(file));

if (values.list) console.log(sheet(rows, today, words));
else if (rows.length === 0) console.log(words.nothing);
else await askAll();

async function askAll() {
  const terminal = openTerminal();
  try {
    const who = values.who ?? (await askWho(terminal));
    if (who === undefined) return;
    console.log(words.count(rows.length));
    const record: Parameters<typeof interview>[1]['record'] = async (file, channel, check) => {
      const recorded = recordCheck(await readFile(join(root, file), 'utf8'), channel, check);
      if ('refused' in recorded) return recorded.refused;
      await writeWhole(join(root, file), recorded.text);
      return undefined;
    };
    const result = await interview(rows, { words, editor: terminal, today, who, record });
    console.log(closingWords(result, rows.length, today, who, words));
  } finally {
    terminal.close();
  }
}

async function askWho(terminal: Dialogue): Promise<string | undefined> {
  for (;;) {
    const who = (await terminal.ask(words.who))?.trim();
    if (who === undefined || isRole(who)) return who;
    terminal.say(words.notWho);
  }
}

function dayIn(flag: string, text: string | undefined): string | undefined {
  return text === undefined || day.safeParse(text).success ? text : refuse(words.notADay(flag, text));
}

function dayBefore(text: string): string {
  const date = new Date(`${text}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() - 1);
  return date.toISOString().slice(0, 10);
}
