import { expect, test } from 'vitest';
import { NodeDirectory } from '@/blocks/NodeDirectory';
import { find } from '@/content/model';
import { content } from '../support/content';
import { channelFields, serviceWith } from '../support/documents';
import { renderIn } from '../support/render';

const helpline = find(content, 'node', 'helpline');

const nodeWith = (...channels: Record<string, unknown>[]) =>
  renderIn(
    'en',
    <NodeDirectory node={{ ...helpline, channels: serviceWith({ channels: channels.map(channelFields) }).channels }} />,
  );

const valuesIn = (container: HTMLElement) =>
  [...container.querySelectorAll('[data-channel] a')].map((value) => value.textContent);

test('a visitor meets who helps first, then the node itself, and nothing that only an old source gives', () => {
  const container = nodeWith(
    { id: 'old', type: 'email', value: 'old@node.example', status: 'dated', sources: ['profile'] },
    { id: 'site', type: 'website', value: 'https://node.example' },
  );
  expect(valuesIn(container)).toEqual(['020-555 01 00', 'Go to node.example']);
  expect(container.innerHTML).not.toContain('old@node.example');
});

test.each(['unconfirmed', 'superseded'])('a %s address of a node is not shown', (status) => {
  const container = nodeWith({ id: 'mail', type: 'email', value: 'guess@node.example', status });
  expect(container.innerHTML).not.toContain('guess@node.example');
  expect(valuesIn(container)).toEqual(['020-555 01 00']);
});

test('the directory of a node is found by its id', () => {
  expect(nodeWith().querySelector('[data-node="helpline"] [data-service="talk-line"]')).not.toBeNull();
});
