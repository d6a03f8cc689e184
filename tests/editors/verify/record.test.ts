import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { type Check, recordCheck } from '@/editors/verify/record';

const check: Check = { on: '2026-11-22', by: 'redactie-1', value: '0800-0432' };
const written = 'check: { on: "2026-11-22", by: redactie-1, value: "0800-0432" }';

/** What is recorded for the channel `phone`, or why it is not. */
function record(source: string, fields: Partial<Check> = {}): string {
  const result = recordCheck(source, 'phone', { ...check, ...fields });
  return 'text' in result ? result.text : result.refused;
}

/** The lines of a file that were not in it before. */
const newLines = (before: string, after: string) => {
  const old = before.split(/\r?\n/);
  return after.split(/\r?\n/).filter((line) => !old.includes(line));
};

const plain = `order: 1
channels:
  - id: phone
    type: phone
    value: "0800-0432"
    status: current
    confidence: high
    sources: [about]
    asOf: undated
`;

/** Ways in which editors write the same channel, and the line that must be the only new one. */
const forms: [what: string, source: string, line: string][] = [
  ['ends the file', plain, `    ${written}`],
  ['ends the file without a line end', plain.trimEnd(), `    ${written}`],
  ['is followed by another channel', `${plain}  - id: chat\n    value: x\n`, `    ${written}`],
  ['is followed by an empty line', `${plain}\nsources: [about]\n`, `    ${written}`],
  ['has hours after its evidence', `${plain}    hours: { value: "24/7" }\n`, `    ${written}`],
  ['has a comment before it', plain.replace('  - id', '  # the line\n  - id'), `    ${written}`],
  ['has a comment between its fields', plain.replace('    status', '    # sure\n    status'), `    ${written}`],
  ['has a comment after its last field', plain.replace('undated', 'undated # none shown'), `    ${written}`],
  ['has a comment at its end', `${plain}    # rang twice\n`, `    ${written}`],
  ['has an empty check', plain.replace('    status', '    check:\n    status'), `    ${written}`],
  ['has no check yet: null', `${plain}    check: null\n`, `    ${written}`],
  ['has no check yet: ~', `${plain}    check: ~ # later\n`, `    ${written} # later`],
  ['has an empty check with a comment', `${plain}    check: # later\n    languages: [nl]\n`, `    ${written} # later`],
  [
    'has an old check between braces',
    `${plain}    check: { on: "2025-01-01", by: ab, value: "0800-0432" } # by phone\n    languages: [nl]\n`,
    `    ${written} # by phone`,
  ],
  [
    'has an old check over several lines',
    `${plain}    check:\n      on: "2025-01-01"\n      by: 'a b'\n      value: "112" # old\n    languages: [nl]\n`,
    `    ${written} # old`,
  ],
  [
    'has an old check between braces over several lines',
    `${plain}    check: {\n      on: "2025-01-01",\n      by: ab,\n      value: "112"\n    }\n`,
    `    ${written}`,
  ],
  [
    'has its fields in another order',
    plain.replace('    value: "0800-0432"\n', '').concat('    value: "0800-0432"\n'),
    `    ${written}`,
  ],
  ['has single quotes', plain.replaceAll('"', "'"), `    ${written}`],
  ['has no quotes at all', plain.replaceAll('"', ''), `    ${written}`],
  ['is indented by four', plain.replaceAll(/^ {2}/gm, '    '), `      ${written}`],
  ['is not indented', plain.replaceAll(/^ {2}/gm, ''), `  ${written}`],
  [
    'has its sources as a list',
    plain.replace('[about]\n    asOf: undated', '\n      - about # own\n    asOf: undated'),
    `    ${written}`,
  ],
  [
    'has its sources as a list at its end',
    plain.replace(
      '    sources: [about]\n    asOf: undated\n',
      '    asOf: undated\n    sources:\n      - about # own\n',
    ),
    `    ${written}`,
  ],
  ['has its sources in brackets over lines', plain.replace('[about]', '[\n      about,\n    ]'), `    ${written}`],
  ['has a date on more lines', plain.replace('undated', '>-\n      undated'), `    ${written}`],
  [
    'starts with its status',
    plain.replace('- id: phone', '- status: current\n    id: phone').replace('    status: current\n', ''),
    `    ${written}`,
  ],
  [
    'stands on one line',
    'channels:\n  - { id: phone, value: "0800-0432", status: current, asOf: undated, languages: [nl] } # ours\n',
    `  - { id: phone, value: "0800-0432", status: current, asOf: undated, ${written}, languages: [nl] } # ours`,
  ],
  [
    'stands on one line with a null',
    'channels: [{ id: phone, value: "0800-0432", check: null }]',
    `channels: [{ id: phone, value: "0800-0432", ${written} }]`,
  ],
  [
    'stands between braces over several lines',
    'channels:\n  - {\n      id: phone,\n      value: "0800-0432", # rang\n      asOf: undated # none\n    }\n',
    `      asOf: undated, ${written} # none`,
  ],
  [
    'has the same number as another',
    `channels:\n  - id: whatsapp\n    value: "0800-0432"\n    asOf: undated\n${plain.slice(plain.indexOf('  - id'))}`,
    `    ${written}`,
  ],
];

test.each(forms)('a check is one new line where the channel %s', (_what, source, line) => {
  const after = record(source);
  expect(newLines(source, after)).toEqual([line]);
  const old = parse(source);
  for (const channel of old.channels) if (channel.id === 'phone') channel.check = check;
  expect(parse(after)).toEqual(old);
});

test.each(forms)('with the line ends of Windows, and where the channel %s', (_what, source, line) => {
  const windows = source.replaceAll('\n', '\r\n');
  const after = record(windows);
  expect(newLines(windows, after)).toEqual([line]);
  expect(after.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
});

test('the check of a channel with hours says which hours were right', () => {
  const source = `${plain}    hours: { value: "24/7", status: current }\n`;
  expect(newLines(source, record(source, { hours: '24/7' }))).toEqual([
    `    ${written.replace(' }', ', hours: "24/7" }')}`,
  ]);
});

test('whoever checked is written so that no reader of YAML takes it for something else', () => {
  for (const by of ['no', '12', 'J. B.', 'null']) expect(record(plain, { by })).toContain(`by: "${by}"`);
});

test.each([
  ['there is no such channel', plain.replace('id: phone', 'id: chat'), 'no-channel'],
  ['there are two channels of that name', `${plain}  - id: phone\n    value: "0800-0432"\n`, 'no-channel'],
  ['the number was changed meanwhile', plain.replace('0432', '0433'), 'changed-meanwhile'],
  ['the number is spelt in another way', plain.replace('0800-0432', '0800 0432'), 'changed-meanwhile'],
  [
    'a comment stands in the old check',
    `${plain}    check:\n      on: "2025-01-01"\n      # rang\n      by: ab\n`,
    'comment-inside',
  ],
  ['the line would not fit', plain.replace('asOf: undated', '? asOf\n    : undated'), 'not-proven'],
  ['the file has an anchor', plain.replace('[about]', '&a [about]'), 'unreadable'],
  ['the file has a field twice', `${plain}    asOf: "2026"\n`, 'unreadable'],
  ['the file is broken', `${plain}  wrong\n`, 'unreadable'],
  ['the file has two documents', `${plain}---\n${plain}`, 'unreadable'],
  ['the channels are no list', 'channels: none\n', 'no-channel'],
])('nothing is written when %s', (_what, source, reason) => {
  expect(record(source)).toBe(reason);
});

test('nothing is written when the hours were changed meanwhile', () => {
  const source = `${plain}    hours: { value: "Mo-Fr 09:00-17:00" }\n`;
  expect(record(source, { hours: '24/7' })).toBe('changed-meanwhile');
});

/** A channel as an editor may write it: which fields, in which order, in which form, with which comments. */
const layout = fc.record({
  id: fc.constantFrom('phone', 'chat', 'e-mail', 'form-2'),
  indent: fc.constantFrom('', '  ', '    '),
  order: fc.shuffledSubarray(['type', 'status', 'sources', 'asOf', 'hours', 'languages'], { minLength: 1 }),
  comments: fc.array(fc.constantFrom('', ' # why', '  # x: { y'), { minLength: 8, maxLength: 8 }),
  old: fc.constantFrom(
    '',
    'check: null',
    'check:',
    'check: { on: "2020-01-01", by: ab, value: "#1" }',
    'check:\n  on: "2020-01-01"\n  by: "a: b"',
  ),
  value: fc.constantFrom('"0800-0432"', "'it''s # here'", 'https://desk.example/a?b=c#d', '"020 \\"1\\""'),
  onOneLine: fc.boolean(),
});

type Layout = typeof layout extends fc.Arbitrary<infer Value> ? Value : never;

const fieldForms: Record<string, string> = {
  type: 'type: phone',
  status: "status: 'current'",
  sources: 'sources:\n  - about\n  - "other" # both',
  asOf: 'asOf: "2024-10"',
  hours: 'hours: { value: "Mo-Fr 09:00-17:00", sources: [about] }',
  languages: 'languages: [nl,\n  en]',
};

function writtenAs({ id, indent, order, comments, old, value, onOneLine }: Layout): string {
  const fields = [`value: ${value}`, ...order.map((name) => fieldForms[name] ?? ''), ...(old ? [old] : [])];
  if (onOneLine) {
    const flat = ['asOf: undated', `value: ${value}`, ...(old && !old.includes('\n') ? [old] : [])];
    return `${indent}- { id: ${id}, ${flat.join(', ')} }${comments[0]}\n`;
  }
  const lines = [`id: ${id}`, ...fields].map((field, index) => `${field}${comments[index] ?? ''}`).join('\n');
  return `${indent}- ${lines.replaceAll('\n', `\n${indent}  `)}\n`;
}

test('in any file of channels, only the check of one of them changes, in the data and in the lines', () => {
  const file = fc.record({
    channels: fc.uniqueArray(layout, { selector: ({ id }) => id, minLength: 1, maxLength: 4 }),
    chosen: fc.nat(),
    tail: fc.constantFrom('', '# the end\n', 'sources: [about] # more\n'),
    windows: fc.boolean(),
    ends: fc.boolean(),
  });
  fc.assert(
    fc.property(file, ({ channels, chosen, tail, windows, ends }) => {
      const indent = channels[0]?.indent ?? '';
      const unix = `# head\nchannels:\n${channels.map((each) => writtenAs({ ...each, indent })).join('')}${tail}`;
      const trimmed = ends ? unix : unix.trimEnd();
      const source = windows ? trimmed.replaceAll('\n', '\r\n') : trimmed;
      const index = chosen % channels.length;
      const before = parse(source);
      const id = before.channels[index].id;
      const made = { on: '2026-11-22', by: 'redactie-1', value: before.channels[index].value };
      const result = recordCheck(source, id, made);
      if ('refused' in result) {
        expect(result.refused).toBe('comment-inside');
        return;
      }
      before.channels[index].check = made;
      expect(parse(result.text)).toEqual(before);
      // The two files are the same from the top and from the end, line by line, but for the check in between.
      const [old, now] = [source.split(/\r?\n/), result.text.split(/\r?\n/)];
      const top = now.findIndex((line, place) => line !== old[place]);
      const end = [...now].reverse().findIndex((line, place) => line !== old.at(-1 - place));
      const same = Math.min(end, now.length - top, old.length - top);
      expect(now.slice(top, now.length - same).join('\n')).toMatch(/^[^\n]*check: \{ on: "2026-11-22"[^\n]*$/);
      const gone = old.slice(top, old.length - same).map((line) => line.trim());
      const ofCheck = channels[index]?.onOneLine
        ? gone
        : (channels[index]?.old ?? '').split('\n').map((line) => line.trim());
      expect(gone.filter((line) => !ofCheck.some((part) => line.startsWith(part)))).toEqual([]);
      expect(gone.length).toBeLessThanOrEqual(ofCheck.length);
    }),
    { numRuns: 400, seed: 20261122 },
  );
});
