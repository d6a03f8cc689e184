import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { channelSchema } from '@/content/schema/channel';
import { closureSchema } from '@/content/schema/closure';
import { checkForm } from '@/editors/check/form';
import { snippets } from '@/editors/snippets';
import { toDosIn } from '@/editors/to-do';
import { check, contentInForm, sourcesIn, swap } from './fixture';

/** What an editor fills in, by the number of the place: all else is left as VS Code offers it. */
const filled = {
  channel: { 3: '088-033 01 00', 5: 'about' },
  closure: { 1: '2026-12-24', 2: 'Kerst', 3: 'Christmas' },
};

/** What stands there after Tab on each place: what was typed, else what was offered, the first of several. */
function expanded(name: keyof typeof snippets, typed: Readonly<Record<string, string>>): string {
  const body = snippets[name].body.join('\n');
  return body.replace(
    /\$\{(\d)(?::([^}]*)|\|([^,|]*)[^}]*)\}/g,
    (_, place, offered, first) => typed[place] ?? offered ?? first,
  );
}

test.each([
  ['channel', channelSchema],
  ['closure', closureSchema],
] as const)('who types the word for a %s and fills it in has one that is right', (name, schema) => {
  const [data] = parse(expanded(name, filled[name]));
  expect(schema.safeParse(data).error).toBeUndefined();
  expect(snippets[name].prefix.length).toBe(2);
});

test('what is filled in has the one form, so that nothing else has to be done', () => {
  const service = 'content/services/helpwanted/service.yaml';
  const [outer, inner] = [expanded('channel', { ...filled.channel, 1: 'second' }), expanded('closure', filled.closure)];
  const lines = [outer, '  closures:', inner.replace(/^/gm, '    ')].join('\n').replace(/^/gm, '  ');
  const files = contentInForm();
  swap(files, service, /$/, `${lines}\n`);
  expect([...check(files), ...checkForm(sourcesIn(files))]).toEqual([]);
});

test('what is not filled in is refused', () => {
  for (const name of ['channel', 'closure'] as const) {
    const [data] = parse(expanded(name, {}));
    expect(toDosIn(JSON.stringify(data)).length).toBeGreaterThan(0);
  }
});
