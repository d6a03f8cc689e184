import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { inForm } from '@/editors/format/file';
import { type Check, checkAsYaml, recordCheck } from '@/editors/verify/record';
import { serviceYaml } from '../check/fixture';

const file = 'content/services/helpwanted/service.yaml';
const check: Check = { on: '2026-11-22', by: 'redactie-1', value: '020-261 52 75' };
const written = '    check: {on: "2026-11-22", by: "redactie-1", value: "020-261 52 75"}';

const formed = inForm(file, serviceYaml) ?? '';

/** What is recorded for the channel `phone`, or why it is not. */
function record(source: string, fields: Partial<Check> = {}): string {
  const result = recordCheck(file, source, 'phone', { ...check, ...fields });
  return 'text' in result ? result.text : result.refused;
}

/** The lines of a file that were not in it before. */
const newLines = (before: string, after: string) => {
  const old = before.split(/\r?\n/);
  return after.split(/\r?\n/).filter((line) => !old.includes(line));
};

const hours = '    hours: {value: "24/7", status: unconfirmed, sources: [about], asOf: undated}\n';

/** Ways in which editors write the same channel. */
const forms: [what: string, source: string][] = [
  ['ends the file', formed],
  ['is followed by another channel', formed + formed.slice(formed.indexOf('  - id')).replace('id: phone', 'id: other')],
  ['has hours after its evidence', formed + hours],
  ['has no check yet: null', `${formed}    check: null\n`],
  ['has an old check', `${formed}    check: {on: "2025-01-01", by: "ab", value: "020-261 52 75"}\n`],
];

test.each(forms)('a check is one new line where the channel %s', (_what, source) => {
  const after = record(source);
  expect(newLines(source, after)).toEqual([written]);
  const old = parse(source);
  for (const channel of old.channels) if (channel.id === 'phone') channel.check = check;
  expect(parse(after)).toEqual(old);
});

test.each(forms)('with the line ends of Windows, and where the channel %s', (_what, source) => {
  const windows = source.replaceAll('\n', '\r\n');
  const after = record(windows);
  expect(newLines(windows, after)).toEqual([written]);
  expect(after.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
});

test('a comment in the file is not lost', () => {
  const after = record(serviceYaml.replace('  - id: phone', '  # Rang twice.\n  - id: phone'));
  expect(after).toContain('  - remark: "Rang twice."\n    id: phone\n');
});

test('the check of a channel with hours says which hours were right', () => {
  expect(newLines(formed + hours, record(formed + hours, { hours: '24/7' }))).toEqual([
    written.replace('}', ', hours: "24/7"}'),
  ]);
});

test('whoever checked is written so that no reader of YAML takes it for something else', () => {
  for (const by of ['no', '12', 'J. B.', 'null']) expect(checkAsYaml({ ...check, by })).toContain(`by: "${by}"`);
});

test.each([
  ['there is no such channel', formed.replace('id: phone', 'id: chat'), 'no-channel'],
  ['there are two channels of that name', formed + formed.slice(formed.indexOf('  - id')), 'no-channel'],
  ['the number was changed meanwhile', formed.replace('52 75', '52 76'), 'changed-meanwhile'],
  ['the number is spelt in another way', formed.replace('261 52', '26152'), 'changed-meanwhile'],
  ['the file has an anchor', formed.replace('[about]', '&a [about]'), 'unreadable'],
  ['the file has a field twice', `${formed}    asOf: "2026"\n`, 'unreadable'],
  ['the file is broken', `${formed}  wrong\n`, 'unreadable'],
  ['the file has two documents', `${formed}---\n${formed}`, 'unreadable'],
  ['the channels are no list', formed.replace(/channels:[\s\S]*/, 'channels: none\n'), 'unreadable'],
])('nothing is written when %s', (_what, source, reason) => {
  expect(record(source)).toBe(reason);
});

test('nothing is written when the hours were changed meanwhile', () => {
  expect(record(formed + hours.replace('24/7', 'Mo-Fr 09:00-17:00'), { hours: '24/7' })).toBe('changed-meanwhile');
});
