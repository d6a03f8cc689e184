import { once } from 'node:events';
import { mkdir, rm, symlink, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { checkContent } from '@/editors/check';
import { formatProblem } from '@/editors/show/line';
import { inFolder, validContent, withFault } from './fixture';

const service = 'content/services/helpwanted';

test('correct content has no problems', () => {
  expect(withFault(() => {})).toBe('');
});

test('Windows line ends and a byte order mark are accepted', () => {
  const told = withFault((files) => {
    for (const [path, text] of Object.entries(files)) files[path] = `\uFEFF${String(text).replaceAll('\n', '\r\n')}`;
  });
  expect(told).toBe('');
});

test('a file of 5 MB is refused without being read', () => {
  const told = withFault((files) => {
    files[`${service}/nl.mdx`] = '['.repeat(5_000_000);
  });
  expect(told).toContain(`${service}/nl.mdx:1:1: The file is 5000 kB`);
});

test('symbolic links are refused, wherever they lead', async () => {
  const problems = await inFolder(validContent(), async (root) => {
    await writeFile(join(root, 'secret.yaml'), 'order: 1\n');
    await rm(join(root, 'content/updates/start/update.yaml'));
    await symlink(join(root, 'secret.yaml'), join(root, 'content/updates/start/update.yaml'));
    await mkdir(join(root, 'elsewhere'));
    await symlink(join(root, 'elsewhere'), join(root, 'content/linked'));
    return checkContent({ root, today: '2026-11-22' });
  });
  expect(problems.map((problem) => formatProblem(problem, 'en')).join('\n')).toMatchInlineSnapshot(`
    "content/linked:1:1: This is a symbolic link: it points at a file somewhere else. Put the file itself here.
    content/updates/start/update.yaml:1:1: This is a symbolic link: it points at a file somewhere else. Put the file itself here."
  `);
});

test('a name of a file cannot steer the terminal', () => {
  const told = withFault((files) => {
    files['content/\u001b[2Jx\ny'] = 'x';
  });
  expect(told).toContain('content/\\u{1b}[2Jx\\u{a}y:1:1: This file does not belong here.');
});

test('what is neither a file nor a folder is refused, and not waited for', async () => {
  const problems = await inFolder(validContent(), async (root) => {
    const socket = createServer().listen(join(root, 'content/services/helpwanted/fr.mdx'));
    await once(socket, 'listening');
    const told = checkContent({ root, today: '2026-11-22' });
    socket.close();
    return told;
  });
  expect(problems.map((problem) => formatProblem(problem, 'en')).join('\n')).toMatchInlineSnapshot(
    `"content/services/helpwanted/fr.mdx:1:1: This is neither a file nor a folder. Delete it."`,
  );
});
