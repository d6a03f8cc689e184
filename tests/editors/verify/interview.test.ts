import { expect, test } from 'vitest';
import { factsOf } from '@/editors/verify/facts';
import { interview, type Result } from '@/editors/verify/interview';
import { closingWords } from '@/editors/verify/notes';
import { pendingChannels } from '@/editors/verify/pending';
import type { Check, Refusal } from '@/editors/verify/record';
import { words as allWords } from '@/editors/words';
import { serviceYaml, sourcesIn, validContent } from '../check/fixture';

const words = allWords.en.verify;
const second = `  - id: chat
    type: chat
    value: "https://helpwanted.example/chat"
    status: current
    confidence: medium
    sources: [about]
    asOf: undated
    hours: { value: "24/7", status: current, confidence: medium, sources: [about], asOf: undated }
`;

/** What comes of a round of questions about a number without hours, and a chat with hours, with these answers. */
async function round(
  lines: string[],
  refuse?: Refusal,
): Promise<Result & { checks: [string, Check][]; said: string; left: number }> {
  const left = [...lines];
  const said: string[] = [];
  const checks: [string, Check][] = [];
  const files = { ...validContent(), 'content/services/helpwanted/service.yaml': serviceYaml + second };
  const sources = sourcesIn(files);
  const { pending } = pendingChannels(sources, { dueBy: '2026-11-22', only: 'service/helpwanted' });
  const rows = pending.map((each) => ({ pending: each, facts: factsOf(each, sources, 'en') }));
  const result = await interview(rows, {
    words,
    today: '2026-11-22',
    who: 'redactie-1',
    editor: {
      say: (text) => said.push(text),
      ask: async (question) => {
        said.push(question);
        return left.shift();
      },
    },
    record: async (_file, channel, check) => {
      if (refuse === undefined) checks.push([channel, check]);
      return refuse;
    },
  });
  return { ...result, checks, said: said.join('\n'), left: left.length };
}

const phone: Check = { on: '2026-11-22', by: 'redactie-1', value: '020-261 52 75' };
const chat: Check = { on: '2026-11-22', by: 'redactie-1', value: 'https://helpwanted.example/chat' };

test('three times yes writes down the value, and the hours where there are any', async () => {
  const { checks, recorded, notes } = await round(['y', 'y', 'y', 'y', 'y']);
  expect(checks).toEqual([
    ['phone', phone],
    ['chat', { ...chat, hours: '24/7' }],
  ]);
  expect([recorded, notes]).toEqual([2, []]);
});

test('what is wrong is noted, changes nothing, and the editor reads what to do now', async () => {
  const { checks, notes, said } = await round(['n', 'It rings at a shop', 'q']);
  expect(checks).toEqual([]);
  expect(notes).toEqual([
    { key: 'service/helpwanted', channel: 'phone', value: '020-261 52 75', about: 'value', text: 'It rings at a shop' },
  ]);
  expect(said).toContain(
    'content/services/helpwanted/service.yaml:21 and write status: unconfirmed, and take away confidence.',
  );
});

test('wrong hours leave the value checked and the hours not', async () => {
  const { checks, notes } = await round(['s', 'y', 'n', 'Closed at night', 'y']);
  expect(checks).toEqual([['chat', chat]]);
  expect(notes.map(({ about, text }) => [about, text])).toEqual([['hours', 'Closed at night']]);
});

test('a wrong name is noted, and the value still counts as checked', async () => {
  const { checks, notes } = await round(['y', 'n', 'They have a new name', 'q']);
  expect(checks).toEqual([['phone', phone]]);
  expect(notes.map(({ about }) => about)).toEqual(['name']);
});

test('whoever stops, at whatever question, keeps what was answered', async () => {
  expect((await round([])).checks).toEqual([]);
  expect((await round(['y'])).checks).toEqual([['phone', phone]]);
  expect((await round(['y', 'q', 'y'])).checks).toEqual([['phone', phone]]);
  expect((await round(['s', 'y', 'q'])).checks).toEqual([['chat', chat]]);
  expect((await round(['s', 'y', 'y'])).checks).toEqual([['chat', { ...chat, hours: '24/7' }]]);
  expect((await round(['n'])).notes.map(({ text }) => text)).toEqual([words.noNote]);
});

test('an answer that is none of the four is asked for again', async () => {
  const { checks, said } = await round(['maybe', '', 'constructor', 'YES', 'j', 'q']);
  expect(checks).toEqual([['phone', phone]]);
  expect(said.split(words.again).length - 1).toBe(3);
});

test('what could not be written down is said, with the line to write by hand', async () => {
  const { recorded, said } = await round(['y', 'y', 'q'], 'changed-meanwhile');
  expect(recorded).toBe(0);
  expect(said).toContain('were changed while you looked');
  expect(said).toContain('check: {on: "2026-11-22", by: "redactie-1", value: "020-261 52 75"}');
});

test('the round ends with the notes of the day', () => {
  const result: Result = {
    recorded: 2,
    notes: [{ key: 'service/police', channel: 'phone', value: '0900-8844', about: 'hours', text: 'only by day' }],
  };
  expect(closingWords(result, 5, '2026-11-22', 'redactie-1', words)).toMatchInlineSnapshot(`
    "
    Notes of 2026-11-22, redactie-1
    - service/police, phone (0900-8844), hours: only by day

    2 written down, 3 left. What has been written down is not asked again."
  `);
});
