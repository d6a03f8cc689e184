import { expect, test } from 'vitest';
import {
  areHoursChecked,
  channelAddress,
  channelText,
  firstChannel,
  hasUnknownHours,
  isChecked,
  otherWays,
  ownWebsite,
  shownChannels,
  unconfirmedChannels,
} from '@/content/channels';
import type { Channel } from '@/content/schema/channel';
import { channelFields, serviceWith } from '../support/documents';

const channelsWith = (...fields: Record<string, unknown>[]): Channel[] =>
  serviceWith({ channels: fields.map(channelFields) }).channels;

const channelWith = (type: string, value: string) => channelsWith({ type, value })[0] as Channel;

const ids = (channels: Channel[]) => channels.map(({ id }) => id);

const ofEachStatus = channelsWith(
  { id: 'guess', status: 'unconfirmed' },
  { id: 'old-a', status: 'dated' },
  { id: 'gone', status: 'superseded' },
  { id: 'now-a' },
  { id: 'old-b', status: 'dated' },
  { id: 'now-b' },
);

test('a visitor sees current channels first and dated ones after, each in the order of the editor', () => {
  expect(ids(shownChannels(ofEachStatus))).toEqual(['now-a', 'now-b', 'old-a', 'old-b']);
});

test('a visitor never sees an unconfirmed or a superseded channel', () => {
  const hidden = channelsWith({ id: 'guess', status: 'unconfirmed' }, { id: 'gone', status: 'superseded' });
  expect(shownChannels(hidden)).toEqual([]);
});

test('only what nobody could confirm is named as such; what is history is not', () => {
  expect(ids(unconfirmedChannels(ofEachStatus))).toEqual(['guess']);
});

test('the one channel in a list is the first current one, whatever stands before it', () => {
  expect(firstChannel(ofEachStatus)?.id).toBe('now-a');
});

test.each(['dated', 'unconfirmed', 'superseded'])('a %s channel is never the one channel in a list', (status) => {
  expect(firstChannel(channelsWith({ status }))).toBeUndefined();
});

test.each([
  ['phone', '020-555 01 00', 'tel:+31205550100'],
  ['phone', '0800-0432', 'tel:08000432'],
  ['whatsapp', '06-1234 5678', 'https://wa.me/31612345678'],
  ['whatsapp', '+599 717 8000', 'https://wa.me/5997178000'],
  ['email', 'desk@desk.example', 'mailto:desk@desk.example'],
  ['email', 'help+chat@desk.example', 'mailto:help%2Bchat@desk.example'],
  ['chat', 'https://desk.example/chat', 'https://desk.example/chat'],
  ['form', 'https://desk.example/form', 'https://desk.example/form'],
  ['app', 'https://desk.example/app', 'https://desk.example/app'],
  ['website', 'https://desk.example', 'https://desk.example'],
])('following a %s channel %s opens %s', (type, value, address) => {
  expect(channelAddress(channelWith(type, value))).toBe(address);
});

test('a postal address is no link', () => {
  expect(channelAddress(channelWith('post', 'Postbus 1, Den Haag'))).toBeUndefined();
});

test('what else a visitor can do: each other way once, and never one that nobody could confirm', () => {
  const channels = channelsWith(
    { id: 'phone' },
    { id: 'second-phone' },
    { id: 'mail', type: 'email', value: 'desk@desk.example' },
    { id: 'mail-too', type: 'email', value: 'desk2@desk.example' },
    { id: 'chat', type: 'chat', value: 'https://desk.example/chat', status: 'unconfirmed' },
    { id: 'form', type: 'form', value: 'https://desk.example/form', status: 'dated' },
    { id: 'site', type: 'website', value: 'https://desk.example' },
  );
  expect(otherWays(channels[0] as Channel, channels)).toEqual(['email']);
});

test('a visitor reads the name of the site of a chat', () => {
  expect(channelText(channelWith('chat', 'https://www.desk.example/chat/'))).toBe('desk.example/chat');
});

test('a visitor reads a number and an e-mail address as the editor wrote them', () => {
  expect(channelText(channelWith('phone', '020-555 01 00'))).toBe('020-555 01 00');
  expect(channelText(channelWith('email', 'desk@www.desk.example'))).toBe('desk@www.desk.example');
});

const site = (status: string) => channelFields({ id: 'site', type: 'website', value: 'https://own.example', status });

test('in place of an unconfirmed channel comes the own website of a service', () => {
  expect(ownWebsite(serviceWith({ channels: [site('current')] }))).toBe('https://own.example');
});

test.each(['dated', 'unconfirmed', 'superseded'])(
  'a service whose own website is %s sends a visitor to its provider',
  (status) => {
    expect(ownWebsite(serviceWith({ channels: [site(status)] }))).toBe('https://provider.example');
  },
);

test('without any confirmed website there is none to send a visitor to', () => {
  expect(ownWebsite(serviceWith({ provider: { name: 'Provider' }, channels: [site('dated')] }))).toBeUndefined();
});

test('a visitor is told that hours are not known, but never of the emergency number', () => {
  expect(hasUnknownHours(channelWith('phone', '0800-0432'))).toBe(true);
  expect(hasUnknownHours(channelWith('phone', '112'))).toBe(false);
  expect(hasUnknownHours(channelWith('website', 'https://desk.example'))).toBe(false);
});

const check = { on: '2026-11-01', by: 'redactie-1', value: '0800-0432' };
const day = { value: 'Mo-Fr 09:00-17:00' } as NonNullable<Channel['hours']>;

test.each([
  ['0800-0432', true],
  ['0800 0432', false],
  ['08000432', false],
  ['0800-0433', false],
])('after a check of 0800-0432, %s has been checked: %s', (value, expected) => {
  expect(isChecked({ check, value })).toBe(expected);
});

test('a channel that nobody checked has not been checked', () => {
  expect(isChecked({ check: null, value: '0800-0432' })).toBe(false);
});

test('hours have been checked only when they are those of the check, and the value is too', () => {
  const value = '0800-0432';
  const withHours = { ...check, hours: day.value };
  expect(areHoursChecked({ check: withHours, value, hours: day })).toBe(true);
  expect(areHoursChecked({ check, value, hours: day })).toBe(false);
  expect(areHoursChecked({ check: withHours, value, hours: { ...day, value: '24/7' } })).toBe(false);
  expect(areHoursChecked({ check: withHours, value: '0800-0433', hours: day })).toBe(false);
  expect(areHoursChecked({ check, value, hours: undefined })).toBe(false);
});
