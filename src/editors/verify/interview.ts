import type { Dialogue } from '../dialogue';
import type { Words } from '../words';
import { card } from './card';
import type { ChannelFacts } from './facts';
import type { Pending } from './pending';
import { type Check, checkAsYaml, type Refusal } from './record';

/** Something that was not right. */
type Note = { key: string; channel: string; value: string; about: 'value' | 'hours' | 'name'; text: string };

/** What has come of a round of questions. */
export type Result = { recorded: number; notes: Note[] };

type Setting = {
  words: Words<'verify'>;
  editor: Dialogue;
  today: string;
  who: string;
  /** Writes a check into a file; gives the reason when it did not. */
  record(file: string, channel: string, check: Check): Promise<Refusal | undefined>;
};

type Reply = 'yes' | 'no' | 'skip' | 'quit';

const replies: Record<string, Reply> = { y: 'yes', j: 'yes', n: 'no', s: 'skip', q: 'quit' };

/**
 * Asks about channels one by one, and writes down at once what is right: whoever stops keeps all that was answered.
 * What is wrong is never changed here; it becomes a note, with what to do now.
 */
export async function interview(
  rows: readonly { pending: Pending; facts: ChannelFacts }[],
  setting: Setting,
): Promise<Result> {
  const result: Result = { recorded: 0, notes: [] };
  for (const [index, row] of rows.entries()) {
    const { editor, words } = setting;
    editor.say(`\n[${words.place(index + 1, rows.length)}] ${card(row.pending, row.facts, words)}`);
    if ((await askAboutOne(row, setting, result)) === 'quit') break;
  }
  return result;
}

async function askAboutOne(
  { pending, facts }: { pending: Pending; facts: ChannelFacts },
  setting: Setting,
  result: Result,
): Promise<'quit' | 'next'> {
  const { words, editor, today, who } = setting;
  const { channel } = pending;
  const place = `${facts.file}:${facts.line}`;
  const note = async (about: Note['about'], remedy: string) => {
    const text = (await editor.ask(words.whatIsWrong))?.trim() || words.noNote;
    result.notes.push({ key: facts.key, channel: channel.id, value: channel.value, about, text });
    editor.say(remedy);
  };

  const value = await askReply(words.isValueRight, setting);
  if (value === 'no') await note('value', remedyFor(pending, place, words));
  if (value !== 'yes') return value === 'quit' ? 'quit' : 'next';

  // Whoever stops at a later question has still checked the value.
  const hoursValue = channel.hours?.status === 'superseded' ? undefined : channel.hours?.value;
  const hours = hoursValue === undefined ? 'skip' : await askReply(words.areHoursRight(hoursValue), setting);
  const check: Check = {
    on: today,
    by: who,
    value: channel.value,
    ...(hours === 'yes' && hoursValue !== undefined && { hours: hoursValue }),
  };
  const refused = await setting.record(facts.file, channel.id, check);
  if (refused) editor.say(words.notRecorded(words.refusals[refused], facts.file, checkAsYaml(check)));
  else {
    result.recorded += 1;
    editor.say(words.recorded(facts.file));
  }
  if (hours === 'no') await note('hours', words.remedies.hours(place));
  if (hours === 'quit') return 'quit';

  const name = await askReply(words.isNameRight(facts.provider ?? facts.title), setting);
  if (name === 'no') await note('name', words.remedies.name(facts.file, facts.provider !== undefined));
  return name === 'quit' ? 'quit' : 'next';
}

/** What to do about a wrong value: a reader must not see it any longer. */
function remedyFor({ channel, check }: Pending, place: string, words: Words<'verify'>): string {
  if (channel.status === 'unconfirmed') return words.remedies.hidden(place);
  return words.remedies.shown(place, [
    ...(channel.status === 'current' ? ['confidence'] : []),
    ...(check === undefined ? [] : ['check']),
  ]);
}

/** Asks until an answer is one of the four; the end of the answers is the wish to stop. */
async function askReply(question: string, { editor, words }: Setting): Promise<Reply> {
  for (;;) {
    const line = await editor.ask(`${question} ${words.answers}`);
    if (line === undefined) return 'quit';
    const letter = line.trim().toLowerCase().slice(0, 1);
    const reply = Object.hasOwn(replies, letter) ? replies[letter] : undefined;
    if (reply) return reply;
    editor.say(words.again);
  }
}
