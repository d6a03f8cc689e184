import { once } from 'node:events';
import { mkdir, rm, symlink, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { checkContent, formatProblem } from '@/content/check';
import { inFolder, validContent, withFault } from './fixture';

const service = 'content/services/helpwanted';

test('correct content has no problems', async () => {
  expect(await withFault(() => {})).toBe('');
});

test('Windows line ends and a byte order mark are accepted', async () => {
  const told = await withFault((files) => {
    for (const [path, text] of Object.entries(files)) files[path] = `\uFEFF${String(text).replaceAll('\n', '\r\n')}`;
  });
  expect(told).toBe('');
});

test('an editor who runs the check elsewhere is told so', async () => {
  const [problem] = await inFolder({ 'readme.txt': 'x' }, (root) => checkContent({ root, today: '2026-11-22' }));
  expect(problem && formatProblem(problem)).toMatchInlineSnapshot(
    `"content:1: there is no folder content/ here; mend it: run the check from the root of the project"`,
  );
});

test('files and folders that belong to no type are refused', async () => {
  const told = await withFault((files) => {
    files['content/notes.txt'] = 'x';
    files['content/servces/x/service.yaml'] = 'x';
    files['content/services/readme.md'] = 'x';
    files[`${service}/service.yml`] = 'x';
    files[`${service}/fr.mdx`] = 'x';
    files[`${service}/images/a.png`] = 'x';
    files[`${service}/.DS_Store`] = 'x';
    files['content/sources/about/nl.mdx'] = 'x';
  });
  expect(told).toMatchInlineSnapshot(`
    "content/notes.txt:1: this file does not belong here; mend it: delete it; only folders may stand here
    content/servces:1: this folder belongs to no type of content; mend it: did you mean "services"? Otherwise move its documents to one of pages, nodes, situations, services, partners, successes, indicators, statistics, updates, sources
    content/services/helpwanted/.DS_Store:1: was made by your computer and is no content; mend it: delete it, and add its name to your own .gitignore so that it stays away
    content/services/helpwanted/fr.mdx:1: "fr.mdx" is no text in a language of this site; mend it: name it nl.mdx or en.mdx, or delete it
    content/services/helpwanted/images:1: is a folder inside a document, and documents hold files only; mend it: move the files in it to their own place and delete the folder
    content/services/helpwanted/service.yml:1: this file does not belong here; mend it: did you mean "service.yaml"? Otherwise delete it; only service.yaml, nl.mdx, en.mdx may stand here
    content/services/readme.md:1: this file does not belong here; mend it: delete it; only folders may stand here
    content/sources/about/nl.mdx:1: a source has no texts of its own; mend it: delete this file; what it says belongs in source.yaml"
  `);
});

test('a folder whose name is no id is refused', async () => {
  const told = await withFault((files) => {
    files['content/services/Help Wanted/service.yaml'] = 'x';
  });
  expect(told).toMatchInlineSnapshot(
    `"content/services/Help Wanted:1: the name of this folder is not an id; mend it: use small letters, digits and single hyphens only, such as de-kindertelefoon"`,
  );
});

test('an editor who forgets a file is told which', async () => {
  const told = await withFault((files) => {
    delete files[`${service}/service.yaml`];
    delete files['content/nodes/helpline/en.mdx'];
  });
  expect(told).toMatchInlineSnapshot(`
    "content/nodes/helpline/en.mdx:1: the text in English is missing; mend it: write it; a page must stand in every language
    content/services/helpwanted/service.yaml:1: this file is missing; mend it: write it; another folder of the type service shows what must be in it"
  `);
});

test('an empty file is refused', async () => {
  const told = await withFault((files) => {
    files['content/updates/start/update.yaml'] = '';
    files['content/updates/start/nl.mdx'] = ' \n';
    files['content/nodes/helpline/node.yaml'] = '# only a comment\n';
  });
  expect(told).toMatchInlineSnapshot(`
    "content/nodes/helpline/node.yaml:1: the file is empty; mend it: fill it in or delete it
    content/updates/start/nl.mdx:1: the file is empty; mend it: fill it in or delete it
    content/updates/start/update.yaml:1: the file is empty; mend it: fill it in or delete it"
  `);
});

test('a file of 5 MB is refused without being read', async () => {
  const start = performance.now();
  const told = await withFault((files) => {
    files[`${service}/nl.mdx`] = '['.repeat(5_000_000);
  });
  expect(told).toMatchInlineSnapshot(
    `"content/services/helpwanted/nl.mdx:1: the file is 5000 kB, and may be 256 kB at most; it was not read; mend it: make it shorter, or split it into more documents"`,
  );
  expect(performance.now() - start).toBeLessThan(2000);
});

test('only UTF-8 text is read', async () => {
  const told = await withFault((files) => {
    files['content/updates/start/nl.mdx'] = Buffer.from('---\ntitle: caf\xE9\n---\n', 'latin1');
    files['content/updates/start/en.mdx'] = Buffer.from('---\ntitle: x\n', 'utf16le');
  });
  expect(told).toMatchInlineSnapshot(`
    "content/updates/start/en.mdx:1: holds a NUL byte, so it is no text file; mend it: save it again as plain text (UTF-8)
    content/updates/start/nl.mdx:2: this line is not UTF-8 text; mend it: save the file again with the encoding UTF-8"
  `);
});

test('characters that cannot be seen are refused, with their place', async () => {
  const told = await withFault((files) => {
    files[`${service}/nl.mdx`] = `${files[`${service}/nl.mdx`]}\nDe \u202Etekst\u200B en\u00AD\u0007 &#x2066;\n`;
    files['content/updates/start/update.yaml'] += '# \u2067\n';
    files['content/updates/start/en.mdx'] = '---\ntitle: "a\\u200fb"\nslug: start\nsummary: x\n---\n\nA &#x202e;b\n';
  });
  expect(told).toMatchInlineSnapshot(`
    "content/services/helpwanted/nl.mdx:21: holds U+202E, an invisible character that turns the direction of text; mend it: delete it: type the words around it again, don’t paste them
    content/services/helpwanted/nl.mdx:21: holds U+200B, an invisible character; mend it: delete it: type the words around it again, don’t paste them
    content/services/helpwanted/nl.mdx:21: holds U+00AD, an invisible hyphen; mend it: delete it: type the words around it again, don’t paste them
    content/services/helpwanted/nl.mdx:21: holds U+0007, a control character; mend it: delete it: type the words around it again, don’t paste them
    content/updates/start/en.mdx:2 title: holds U+200F, an invisible character that turns the direction of text; mend it: delete it: type the words around it again, don’t paste them
    content/updates/start/en.mdx:7: holds U+202E, an invisible character that turns the direction of text; mend it: delete it: type the words around it again, don’t paste them
    content/updates/start/update.yaml:4: holds U+2067, an invisible character that turns the direction of text; mend it: delete it: type the words around it again, don’t paste them"
  `);
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
  expect(problems.map(formatProblem).join('\n')).toMatchInlineSnapshot(`
    "content/linked:1: is a symbolic link; mend it: put the file itself here
    content/updates/start/update.yaml:1: is a symbolic link; mend it: put the file itself here
    content/updates/start/update.yaml:1: this file is missing; mend it: write it; another folder of the type update shows what must be in it"
  `);
});

test('a name of a file cannot steer the terminal', async () => {
  const told = await withFault((files) => {
    files['content/\u001b[2Jx\ny'] = 'x';
  });
  expect(told).toMatchInlineSnapshot(
    `"content/\\u{1b}[2Jx\\u{a}y:1: this file does not belong here; mend it: delete it; only folders may stand here"`,
  );
});

test('what is neither a file nor a folder is refused, and not waited for', async () => {
  const problems = await inFolder(validContent(), async (root) => {
    const socket = createServer().listen(join(root, 'content/services/helpwanted/fr.mdx'));
    await once(socket, 'listening');
    const told = await checkContent({ root, today: '2026-11-22' });
    socket.close();
    return told;
  });
  expect(problems.map(formatProblem).join('\n')).toMatchInlineSnapshot(
    `"content/services/helpwanted/fr.mdx:1: is neither a file nor a folder; mend it: delete it"`,
  );
});
