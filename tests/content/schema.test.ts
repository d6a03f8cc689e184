import { expect, test } from 'vitest';
import type { z } from 'zod';
import { channelSchema } from '@/content/schema/channel';
import { partialDate } from '@/content/schema/common';
import { honestyQuestions } from '@/content/schema/honesty';
import { serviceSchema } from '@/content/schema/service';
import { channelFields, current, evidence, serviceFields } from '../support/documents';

/** Where the schema objects, as paths: `check.value`; empty when all is well. */
const objections = (schema: z.ZodType, fields: object) =>
  schema.safeParse(fields).error?.issues.map(({ path }) => path.join('.')) ?? [];

const channel = (fields: object) => objections(channelSchema, { ...channelFields({}), ...fields });
const service = (fields: object) => objections(serviceSchema, { ...serviceFields(), ...fields });

test('a complete channel and a complete service are fine', () => {
  expect(channel({})).toEqual([]);
  expect(service({})).toEqual([]);
});

test('a current channel says how sure it is', () => {
  expect(channel({ confidence: undefined })).toEqual(['confidence']);
  expect(channel({ confidence: 'medium' })).toEqual([]);
  expect(channel({ confidence: 'low' })).toEqual(['confidence']);
});

test.each(['dated', 'unconfirmed', 'superseded'])('a %s channel does not say how sure it is', (status) => {
  expect(channel({ status, confidence: 'high' })).toEqual(['confidence']);
  expect(channel({ status, confidence: undefined })).toEqual([]);
});

test('hours and costs are facts of their own, with their own confidence and source', () => {
  const hours = { value: '24/7', ...current };
  expect(channel({ hours, cost: { value: 'free', ...current } })).toEqual([]);
  expect(channel({ hours: { ...hours, confidence: undefined } })).toEqual(['hours.confidence']);
  expect(channel({ hours: { ...hours, status: 'dated' } })).toEqual(['hours.confidence']);
  expect(channel({ hours: { ...hours, sources: [] } })).toEqual(['hours.sources']);
});

test('hours can say which disputed days count as holidays, in the words of the table only', () => {
  const hours = { value: 'Mo-Fr 09:00-17:00; PH off', ...current };
  expect(channel({ hours: { ...hours, disputedHolidays: [] } })).toEqual([]);
  expect(channel({ hours: { ...hours, disputedHolidays: ['good-friday', 'liberation-day'] } })).toEqual([]);
  expect(channel({ hours: { ...hours, disputedHolidays: ['easter'] } })).toEqual(['hours.disputedHolidays.0']);
});

test('hours that the site cannot read are refused', () => {
  expect(channel({ hours: { value: 'during office hours', ...current } })).toEqual(['hours.value']);
});

test('a fact without a source or a date is no fact', () => {
  expect(channel({ sources: [] })).toEqual(['sources']);
  expect(channel({ asOf: undefined })).toEqual(['asOf']);
});

test('a check counts only for the value that was rung', () => {
  const check = { on: '2026-11-01', by: 'editor-1', value: '020-555 01 00' };
  expect(channel({ check })).toEqual([]);
  expect(channel({ value: '020-555 01 99', check })).toEqual(['check.value']);
});

test('a channel that nobody checked has no check', () => {
  expect(channelSchema.parse(channelFields({})).check).toBeNull();
});

test.each([
  ['phone', 'call us'],
  ['phone', 'https://desk.example'],
  ['whatsapp', 'desk@desk.example'],
  ['email', 'desk.example'],
  ['chat', 'http://desk.example'],
  ['form', 'desk.example/form'],
  ['app', 'javascript:alert(1)'],
  ['website', 'mailto:desk@desk.example'],
  ['post', ' '],
])('a %s channel cannot hold "%s"', (type, value) => {
  expect(channel({ type, value })).toEqual(['value']);
});

test('an editor cannot misspell a field of a channel unseen', () => {
  expect(objections(channelSchema, { ...channelFields({}), hour: '24/7' })).toEqual(['']);
});

test('a superseded service names where to go now', () => {
  expect(service({ status: 'superseded' })).toEqual(['successors']);
  expect(service({ status: 'superseded', successors: ['other-desk'] })).toEqual([]);
});

test('a service that no longer exists has no channel to use', () => {
  const gone = { status: 'superseded', successors: ['other-desk'] };
  const superseded = channelFields({ status: 'superseded' });
  expect(service({ ...gone, channels: [superseded] })).toEqual([]);
  expect(service({ ...gone, channels: [superseded, channelFields({})] })).toEqual(['status']);
});

test('a service that exists has no successor', () => {
  expect(service({ successors: ['other-desk'] })).toEqual(['successors']);
});

test('each of the ten questions to a service is answered from a source, open, or does not apply', () => {
  expect(honestyQuestions).toHaveLength(10);
  expect(service({})).toEqual([]);
  for (const question of honestyQuestions) {
    expect(service({ honesty: { [question]: 'unknown' } })).toEqual([`honesty.${question}`]);
    expect(service({ honesty: { [question]: evidence } })).toEqual([]);
    expect(service({ doesNotApply: [question] })).toEqual([]);
    expect(service({ honesty: { [question]: evidence }, doesNotApply: [question] })).toEqual(['doesNotApply']);
  }
});

test.each(['2024', '2024-10', '2024-10-31', 'undated'])('a source can be from %s', (date) => {
  expect(partialDate.safeParse(date).success).toBe(true);
});

test.each(['24', '2024-13', '2024-00', '2024-1-1', '31-10-2024', '2024-10-32', ''])(
  'a source cannot be from "%s"',
  (date) => {
    expect(partialDate.safeParse(date).success).toBe(false);
  },
);
