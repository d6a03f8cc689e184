import { expect, test } from 'vitest';
import { factsOf } from '@/editors/verify/facts';
import { pendingChannels } from '@/editors/verify/pending';
import { sheet } from '@/editors/verify/sheet';
import { wayToCheck } from '@/editors/verify/way';
import { isRole } from '@/editors/verify/who';
import { words } from '@/editors/words';
import { check, type Files, serviceYaml, sourcesIn, validContent } from '../check/fixture';

const today = '2026-11-22';
const service = 'content/services/helpwanted/service.yaml';

/** The fixture with other channels in one of its services. */
const withChannels = (channels: string): Files => ({
  ...validContent(),
  [service]: serviceYaml.slice(0, serviceYaml.indexOf('channels:')) + channels,
});

const channel = (id: string, rest: string, status = 'current') =>
  `  - id: ${id}\n    type: phone\n    value: "020-261 52 75"\n    status: ${status}\n${
    status === 'current' ? '    confidence: high\n' : ''
  }    sources: [about]\n    asOf: undated\n${rest && `    ${rest}\n`}`;

const hours = (value: string, status = 'current') =>
  `hours: { value: "${value}", status: ${status}, ${status === 'current' ? 'confidence: high, ' : ''}sources: [about], asOf: undated }`;

/** What is asked about the channels of one service: id and reason. */
const asked = (channels: string, dueBy = today) => {
  const only = 'service/helpwanted';
  const { pending, unread } = pendingChannels(sourcesIn(withChannels(channels)), { dueBy, only });
  return [...pending.map((each) => `${each.channel.id}: ${each.reason}`), ...unread];
};

test.each([
  ['a channel that nobody has checked is asked about', '', ['phone: never']],
  ['an empty check is no check', 'check: null', ['phone: never']],
  ['a checked channel is left alone', 'check: { on: "2026-11-01", by: ab, value: "020-261 52 75" }', []],
  [
    'a check of another number is none',
    'check: { on: "2026-11-01", by: ab, value: "020-261 52 70" }',
    ['phone: other-value'],
  ],
  [
    'the same number in another spelling has not been checked',
    'check: { on: "2026-11-01", by: ab, value: "020-2615275" }',
    ['phone: other-value'],
  ],
  ['a check of half a year ago is due', 'check: { on: "2026-05-22", by: ab, value: "020-261 52 75" }', ['phone: due']],
  ['a check of a day less is not', 'check: { on: "2026-05-23", by: ab, value: "020-261 52 75" }', []],
  ['a check without a day is no check', 'check: { by: ab, value: "020-261 52 75" }', ['phone: never']],
  [
    'a check on a day that is none is no check',
    'check: { on: soon, by: ab, value: "020-261 52 75" }',
    ['phone: never'],
  ],
])('%s', (_what, check, expected) => {
  expect(asked(`channels:\n${channel('phone', check)}`)).toEqual(expected);
});

const checkedWith = (fields: string) => `check: { on: "2026-11-01", by: ab, value: "020-261 52 75"${fields} }`;

test.each([
  ['hours that nobody checked are asked about', hours('24/7'), '', ['phone: hours']],
  ['hours that were checked are not', hours('24/7'), ', hours: "24/7"', []],
  ['hours that changed since are', hours('24/7'), ', hours: "Mo-Fr 09:00-17:00"', ['phone: hours']],
  ['hours that no reader sees may go unchecked', hours('24/7', 'unconfirmed'), '', []],
  [
    'hours that have been taken away make the check of them stale',
    'languages: [nl]',
    ', hours: "24/7"',
    ['phone: hours'],
  ],
])('%s', (_what, rest, checked, expected) => {
  expect(asked(`channels:\n${channel('phone', `${rest}\n    ${checkedWith(checked)}`)}`)).toEqual(expected);
});

test('what readers act upon is asked first, what they do not see last, and history never', () => {
  const channels = ['unconfirmed', 'superseded', 'dated', 'current'].map((status) => channel(status, '', status));
  expect(asked(`channels:\n${channels.join('')}`)).toEqual(['current: never', 'dated: never', 'unconfirmed: never']);
});

test('who asks for what falls due before a day gets that too', () => {
  const channels = `channels:\n${channel('phone', 'check: { on: "2026-11-01", by: ab, value: "020-261 52 75" }')}`;
  expect(asked(channels, '2027-04-30')).toEqual([]);
  expect(asked(channels, '2027-05-01')).toEqual(['phone: due']);
});

test('a channel that cannot be read is named, and the others are asked about all the same', () => {
  const broken = channel('broken', '').replace('"020-261 52 75"', '0800');
  expect(asked(`channels:\n${broken}${channel('phone', '')}`)).toEqual(['phone: never', service]);
});

test('services come before nodes, and the emergency number before everything', () => {
  const node = 'content/nodes/helpline/node.yaml';
  const files = withChannels(`channels:\n${channel('phone', '')}`);
  files[node] = `${files[node]}channels:\n${channel('node-phone', '')}`;
  const place = 'content/services/emergency-112/service.yaml';
  files[place] = String(files[place]).replace('group: someone-to-talk-to', 'group: emergency');
  const keys = pendingChannels(sourcesIn(files), { dueBy: today }).pending.map(({ document }) => document.id);
  expect(keys[0]).toBe('emergency-112');
  expect(keys.at(-1)).toBe('helpline');
});

test.each([
  ['check-of-other-value', ', hours: "24/7"', 'value: "020-261 52 70"'],
  ['check-of-other-hours', ', hours: "Mo-Fr 09:00-17:00"', 'value: "020-261 52 75"'],
])('a check that no longer holds is refused: %s', (code, extra, value) => {
  const checked = checkedWith(extra).replace('value: "020-261 52 75"', value);
  const files = withChannels(`channels:\n${channel('phone', `${hours('24/7')}\n    ${checked}`)}`);
  expect(check(files).map((problem) => problem.code)).toEqual([code]);
});

test('nobody is asked to ring a number where somebody in need may be waiting', () => {
  expect(wayToCheck('phone', 'emergency')).toBe('official-page');
  expect(wayToCheck('phone', 'someone-to-talk-to')).toBe('website');
  expect(wayToCheck('phone', 'violence-and-safety')).toBe('website');
  expect(wayToCheck('phone', 'fraud-and-identity')).toBe('ring');
  expect(wayToCheck('phone', undefined)).toBe('ring');
  expect(['email', 'whatsapp', 'post'].map((type) => wayToCheck(type as 'email', 'emergency'))).toEqual(
    Array(3).fill('compare'),
  );
  for (const {
    verify: { tasks },
  } of Object.values(words)) {
    expect(tasks['official-page']).toMatch(/NOT ring|NIET/);
    expect(tasks.website).toMatch(/NOT ring|NIET/);
  }
});

test('an editor sees where a reader meets the channel, and who says so', () => {
  const sources = sourcesIn(validContent());
  const [pending] = pendingChannels(sources, { dueBy: today, only: 'service/helpwanted' }).pending;
  if (!pending) throw new Error('nothing to check');
  expect(factsOf(pending, sources, 'en')).toEqual({
    key: 'service/helpwanted',
    title: 'Helpwanted',
    provider: 'Helpwanted',
    way: 'website',
    website: undefined,
    sources: ['Helpwanted: About us'],
    seen: {
      inLists: true,
      situations: ['Somebody blackmails me'],
      texts: ['service/helpwanted'],
    },
    file: service,
    line: 21,
  });
});

test('the sheet for paper has a row with an empty box for each channel, in both languages', () => {
  const sources = sourcesIn(withChannels(`channels:\n${channel('phone', hours('24/7'))}`));
  const rows = pendingChannels(sources, { dueBy: today, only: 'service/helpwanted' }).pending.map((pending) => ({
    pending,
    facts: { ...factsOf(pending, sources, 'nl'), title: 'Een | streep' },
  }));
  expect(sheet(rows, today, words.nl.verify)).toMatchInlineSnapshot(`
      "# Nummers en adressen om na te kijken, 2026-11-22

      1 kanaal om na te kijken.

      | Klopt | Dienst | Kanaal | Waarde | Tijden | Kosten | Website | Hoe | Klopt niet, namelijk |
      | --- | --- | --- | --- | --- | --- | --- | --- | --- |
      | ☐ | Een \\| streep (service/helpwanted) | phone | 020-261 52 75 | 24/7 ☐ | niet bekend | Helpwanted: Over ons | Bel deze lijn NIET als proef: iemand die hulp nodig heeft, moet dan misschien wachten. Kijk op de website. |  |"
    `);
  expect(sheet(rows, today, words.en.verify)).toContain('| Right | Service |');
});

test.each(['redactie-1', 'editor 2', 'JB', 'J.B.', 'nachtdienst', 'Redactie', 'Anna'])(
  '%s may stand in a public file',
  (who) => {
    expect(isRole(who)).toBe(true);
  },
);

test.each(['Jan Jansen', 'Jan de Vries', 'Anne-Marie Öz', 'jan@offlimits.nl', '', ' redactie', 'a'.repeat(41), 'x\ny'])(
  'the full name or address %j may not stand in a public file',
  (who) => {
    expect(isRole(who)).toBe(false);
  },
);
