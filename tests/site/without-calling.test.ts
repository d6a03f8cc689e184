import { expect, test } from 'vitest';
import { desksForRelay, desksWithoutVoice, waysWithoutVoice } from '@/site/without-calling';
import { channelFields, serviceWith } from '../support/documents';

const chat = { id: 'chat', type: 'chat', value: 'https://desk.example/chat' };
const mail = { id: 'mail', type: 'email', value: 'desk@desk.example' };
const site = { id: 'site', type: 'website', value: 'https://www.desk.example/' };
const phone = { id: 'phone' };

const withChannels = (channels: Record<string, unknown>[], more: Record<string, unknown> = {}, id = 'desk') =>
  serviceWith({ ...more, channels: channels.map(channelFields) }, {}, id);

const idsOf = (channels: readonly { id: string }[]) => channels.map(({ id }) => id);

test('a visitor who cannot speak finds no number among the ways without calling, and no way that is not sure', () => {
  const doubtful = { ...mail, id: 'doubtful', status: 'unconfirmed' };
  expect(idsOf(waysWithoutVoice(withChannels([phone, chat, mail, doubtful])))).toEqual(['chat', 'mail']);
});

test('a website gives way to a chat, and stands beside an e-mail address, which may be for one thing only', () => {
  expect(idsOf(waysWithoutVoice(withChannels([site, chat])))).toEqual(['chat']);
  expect(idsOf(waysWithoutVoice(withChannels([phone, mail, site])))).toEqual(['mail', 'site']);
});

test('a desk that has only a number is not named as a way without calling, and what no longer exists neither', () => {
  const ended = { status: 'superseded', successors: ['desk'] };
  expect(desksWithoutVoice([withChannels([phone]), withChannels([], ended, 'gone')])).toEqual([]);
});

test('a visitor who cannot speak first meets who helps, and after that the police, for what has no haste', () => {
  const groups = desksWithoutVoice([
    withChannels([mail], { group: 'emergency' }, 'police'),
    withChannels([chat], { group: 'someone-to-talk-to' }, 'talk'),
    withChannels([mail], { group: 'organisations' }, 'school'),
    withChannels([mail], { group: 'fraud-and-identity' }, 'fraud'),
  ]).map(({ group }) => group);
  expect(groups).toEqual(['someone-to-talk-to', 'fraud-and-identity', 'emergency', 'organisations']);
});

test('a deaf visitor is sent to no number that Teletolk may not ring: 112, one of the islands, one that is not sure', () => {
  const desks = desksForRelay([
    withChannels([{ ...phone, value: '112' }], {}, 'emergency'),
    withChannels([phone], { areaServed: ['caribbean-netherlands'] }, 'islands'),
    withChannels([{ ...phone, status: 'unconfirmed' }], {}, 'doubtful'),
    withChannels([chat, phone], { areaServed: ['european-netherlands', 'abroad'] }, 'desk'),
  ]);
  expect(desks.map(({ service, channels }) => [service.id, ...idsOf(channels)])).toEqual([['desk', 'phone']]);
});
