import { rmSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { createElement } from 'react';
import { expect, test } from 'vitest';
import { contentTypeNames } from '@/content/schema';
import { ProblemsPage } from '@/editors/desk/Lists';
import { htmlOf } from '@/editors/desk/Page';
import { changeList } from '@/editors/desk/posted';
import { ask } from '../../support/http';
import { writeFiles } from '../../support/temp-dir';
import { entriesIn, openDesk } from './desk';

const service = 'service/example-line';
const yaml = 'content/services/example-line/service.yaml';

/** The part of a form that a file is in. */
const partOf = (file: string) => (file.endsWith('.yaml') ? 'structure/' : `${path.basename(file, '.mdx')}/`);

/** How many lines of a text are not as they were; a line more counts as well. */
function changedLines(before: string, after: string): number {
  const [old, made] = [before.split('\n'), after.split('\n')];
  return made.filter((line, index) => line !== old[index]).length + Math.abs(made.length - old.length);
}

test.each(contentTypeNames)(
  'who saves a %s without a change changes nothing, and one value more is one line',
  async (type) => {
    const { open, send, read, files } = await openDesk(type);
    const [name = ''] = /(?<=^content\/)[^/]+\/[^/]+/.exec(files[0] ?? '') ?? [];
    const address = `${type}/${path.basename(name)}`;
    const before = files.map(read);
    const form = await open(address);
    expect((await send(address, form)).status).toBe(303);
    expect(files.map(read)).toEqual(before);

    const isValue = ([key, text]: [string, string]) => !key.includes('+') && /^[A-Z]?[a-z ]{4,}/.test(text);
    const isBody = ([key]: [string, string]) => key.endsWith('/+body') && !key.startsWith('structure');
    for (const isChosen of [isValue, isBody]) {
      const fresh = await open(address);
      const old = files.map(read);
      const keys = files.flatMap(
        (file) => [...fresh].find((entry) => entry[0].startsWith(partOf(file)) && isChosen(entry))?.[0] ?? [],
      );
      for (const key of keys) fresh.set(key, fresh.get(key)?.replace(/(?=\n*$)/, ' more') ?? '');
      expect((await send(address, fresh)).status).toBe(303);
      const changed = files.filter((file, index) => changedLines(old[index] ?? '', read(file)) === 1);
      expect(changed.map(partOf)).toEqual(keys.map((key) => `${key.split('/')[0]}/`));
      expect(files.filter((file, index) => old[index] !== read(file))).toEqual(changed);
      if (isChosen === isValue) expect(keys.length).toBe(files.length);
    }
  },
);

test('one channel more is only shown until it is saved, and what was typed stays', async () => {
  const { open, send, read } = await openDesk();
  const form = await open(service);
  form.set('structure/order', '77');
  form.set('+add', 'structure/channels');
  const before = read(yaml);
  const shown = entriesIn(await (await send(service, form)).text());
  expect(read(yaml)).toBe(before);
  expect(shown.get('structure/order')).toBe('77');
  const key = shown.getAll('structure/channels').at(-1);
  shown.set(`structure/channels/${key}/id`, 'app');
  expect((await send(service, shown)).status).toBe(303);
  expect(read(yaml)).toBe(`${before.replace(/^order: .*/m, 'order: 77')}  - id: app\n`);
});

test('a channel is taken away with its lines', async () => {
  const { open, send, read } = await openDesk();
  const form = await open(service);
  form.set('+remove', 'structure/channels/0');
  const shown = entriesIn(await (await send(service, form)).text());
  await send(service, shown);
  expect(read(yaml)).not.toContain('id: phone');
  expect(read(yaml)).toContain('  - id: chat');
});

test('a file that somebody else changed meanwhile is not written over, and what was typed is shown', async () => {
  const { root, open, send, read } = await openDesk();
  const form = await open(service);
  form.set('nl/title', 'Mijn titel');
  writeFileSync(path.join(root, yaml), `${read(yaml)}# somebody else\n`);
  const before = read('content/services/example-line/nl.mdx');
  const refused = await send(service, form);
  expect(refused.status).toBe(409);
  const page = await refused.text();
  expect(page).toContain(`${yaml} was changed`);
  expect(entriesIn(page).get('nl/title')).toBe('Mijn titel');
  expect(read('content/services/example-line/nl.mdx')).toBe(before);
  // Sending what was refused once more is refused as well.
  expect((await send(service, entriesIn(page))).status).toBe(409);
});

test('a text that came or went since the form was opened is told of, and never emptied', async () => {
  const { root, open, send, read } = await openDesk();
  const file = 'content/services/example-line/en.mdx';
  const whole = await open(service);
  const english = read(file);
  rmSync(path.join(root, file));
  expect((await send(service, whole)).status).toBe(409);

  const part = await open(service);
  writeFileSync(path.join(root, file), english);
  const refused = await send(service, part);
  expect(refused.status).toBe(409);
  expect((await send(service, entriesIn(await refused.text()))).status).toBe(409);
  expect(read(file)).toBe(english);
});

test('two things that are added to the same form are two', () => {
  const keys = [1, 2].map(() => {
    const entries = new URLSearchParams({ '+add': 'list' });
    changeList(entries);
    return entries.get('list');
  });
  expect(new Set(keys).size).toBe(2);
});

test('a problem leads to its field, or to the list that it is in', async () => {
  const { port } = await openDesk();
  const told = { what: '', why: '', remedy: '', file: yaml, line: 1, isHint: false, frame: '' };
  const all = ['sources[0]', 'channels[1]', 'channels[0].value', 'order'].map((field) => ({ ...told, field }));
  const problems = htmlOf(createElement(ProblemsPage, { all, language: 'en' }));
  const links = [...problems.matchAll(/href="\/service\/example-line#([^"]+)"/g)].map(([, id]) => id);
  const form = (await ask(port, `/${service}`)).body.toString();
  expect(links).toHaveLength(all.length);
  expect(links.filter((id) => !form.includes(`id="${id}"`))).toEqual([]);
});

test('a file that no form can hold is changed as text, with the line ends that it has', async () => {
  const { root, open, send, read } = await openDesk();
  writeFileSync(path.join(root, yaml), 'order: [1\r\nstatus: current\r\n');
  const form = await open(service);
  expect(form.get('structure/+whole')).toBe('order: [1\nstatus: current\n');
  form.set('structure/+whole', 'order: 1\nstatus: current\n');
  expect((await send(service, form)).status).toBe(303);
  expect(read(yaml)).toBe('order: 1\r\nstatus: current\r\n');
});

test('only the pages of the desk itself can have something written', async () => {
  const { port, open, send, read } = await openDesk();
  const before = read(yaml);
  const form = await open(service);
  form.set('structure/order', '99');
  expect((await send(service, form, { Origin: 'https://evil.example' })).status).toBe(403);
  form.set('+token', 'guessed');
  expect((await send(service, form)).status).toBe(403);
  expect((await ask(port, `/${service}`, { headers: { Host: 'evil.example' } })).status).toBe(403);
  expect((await ask(port, `/${service}`, { method: 'DELETE' })).status).toBe(405);
  expect(read(yaml)).toBe(before);
});

test('nothing outside a document of content/ can be opened', async () => {
  const { root, port } = await openDesk();
  writeFiles(root, { 'elsewhere/service.yaml': 'order: 1\n', 'content/services/linked/nl.mdx': '' });
  symlinkSync(path.join(root, 'elsewhere'), path.join(root, 'content/services/outside'));
  symlinkSync(path.join(root, 'elsewhere/service.yaml'), path.join(root, 'content/services/linked/service.yaml'));
  for (const address of [
    '/service/../../etc/passwd',
    '/service/..%2f..%2fetc',
    '/service/outside',
    '/service/linked',
    '/constructor/x',
    '/service/none',
    '/content/services/example-line/service.yaml',
  ])
    expect([address, (await ask(port, address)).status]).toEqual([address, 404]);
});
