import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { closest } from '@/lib/closest';
import { addDays } from '@/lib/dates';
import { writeWhole } from '@/machine/write-whole';
import { type Dialogue, openDialogue } from '../dialogue';
import { readContent } from '../read/read';
import { factsOf } from '../verify/facts';
import { interview } from '../verify/interview';
import { closingWords } from '../verify/notes';
import { pendingChannels } from '../verify/pending';
import { recordCheck } from '../verify/record';
import { sheet } from '../verify/sheet';
import { isRole } from '../verify/who';
import { words as allWords, type Words } from '../words';
import { defineCommand } from './command';

/** Walks through the numbers and addresses that somebody must check. */
export const verify = defineCommand({
  name: 'verify',
  options: { who: 'text', only: 'text', 'due-before': 'day', list: 'flag', today: 'day' },
  run: async ({ values, root, language, today: day, stdin, stdout, say, complain, refuse }) => {
    const words = allWords[language].verify;
    const today = day();
    const { only, 'due-before': dueBefore } = values;
    if (values.who !== undefined && !isRole(values.who)) return refuse(words.notWho);

    const { sources } = readContent(root);
    if (only !== undefined) {
      const keys = sources.documents
        .filter(({ type }) => type === 'service' || type === 'node')
        .map(({ type, id }) => `${type}/${id}`);
      if (!keys.includes(only)) return refuse(words.unknownDocument(only, closest(only, keys)));
    }
    const { pending, unread } = pendingChannels(sources, { dueBy: dueBefore ? addDays(dueBefore, -1) : today, only });
    const rows = pending.map((each) => ({ pending: each, facts: factsOf(each, sources, language) }));
    for (const file of unread) complain(words.unread(file));
    if (values.list) say(sheet(rows, today, words));
    else if (rows.length === 0) say(words.nothing);
    else {
      const editor = openDialogue({ stdin, stdout });
      try {
        const who = values.who ?? (await askWho(editor, words));
        if (who === undefined) return 0;
        say(words.count(rows.length));
        const result = await interview(rows, { words, editor, today, who, record: recordIn(root) });
        say(closingWords(result, rows.length, today, who, words));
      } finally {
        editor.close();
      }
    }
    return 0;
  },
});

async function askWho(editor: Dialogue, words: Words<'verify'>): Promise<string | undefined> {
  for (;;) {
    const who = (await editor.ask(words.who))?.trim();
    if (who === undefined || isRole(who)) return who;
    editor.say(words.notWho);
  }
}

/** Writes a check down in a file of the content; gives why it could not, if so. */
function recordIn(root: string): Parameters<typeof interview>[1]['record'] {
  return async (file, channel, check) => {
    const recorded = recordCheck(file, await readFile(join(root, file), 'utf8'), channel, check);
    if ('refused' in recorded) return recorded.refused;
    await writeWhole(join(root, file), recorded.text);
    return undefined;
  };
}
