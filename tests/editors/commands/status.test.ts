import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { runContent } from '../../support/commands';
import { temporaryFolder } from '../../support/temp-dir';
import { contentInForm } from '../check/fixture';

const dutch = 'content/services/helpwanted/nl.mdx';
const english = 'content/services/helpwanted/en.mdx';

const author = ['-c', 'user.name=editor', '-c', 'user.email=editor@example.org'];
const git = (cwd: string, ...command: string[]) => execFileSync('git', [...author, ...command], { cwd, stdio: 'pipe' });

function commit(folder: string, message: string) {
  git(folder, 'add', '-A');
  git(folder, 'commit', '-qm', message);
}

const status = (cwd: string, ...given: string[]) => runContent(['status', ...given], { cwd });

function edit(folder: string, file: string, from: string, to: string) {
  const place = path.join(folder, file);
  const text = readFileSync(place, 'utf8');
  expect(text).toContain(from);
  writeFileSync(place, text.replace(from, to));
}

/** A repository with the valid content, in which the English text of one service is recorded as up to date. */
async function recordedRepository() {
  const folder = temporaryFolder(contentInForm());
  git(folder, 'init', '-q');
  const { stdout, code } = await status(folder, '--accept', english);
  expect([code, stdout]).toEqual([0, `${english}: recorded as up to date.\n`]);
  commit(folder, 'Recorded');
  return folder;
}

const partsBehind = async (folder: string) => {
  const { stdout } = await status(folder, '--json');
  const { translations } = JSON.parse(stdout) as { translations: { behind: { file: string; part: string }[] } };
  return translations.behind.map(({ file, part }) => `${file} ${part}`);
};

test('one changed Dutch paragraph puts one part behind; white space puts none', async () => {
  const folder = await recordedRepository();
  expect(await partsBehind(folder)).toEqual([]);

  edit(folder, dutch, 'There were <Figure', 'There  were\n<Figure');
  expect(await partsBehind(folder)).toEqual([]);

  edit(folder, dutch, 'reports, see', 'reports last year, see');
  expect(await partsBehind(folder)).toEqual([`${english} Call`]);
});

test('a clone of the last commit alone tells the same, without the older words', async () => {
  const folder = await recordedRepository();
  edit(folder, dutch, 'reports, see', 'reports last year, see');
  commit(folder, 'Last year');
  const clone = path.join(temporaryFolder(), 'clone');
  git(folder, 'clone', '-q', '--depth=1', `file://${folder}`, clone);
  expect(await partsBehind(clone)).toEqual([`${english} Call`]);
  const { stdout } = await status(clone, '--lang', 'nl');
  expect(stdout).toContain('De oude woorden staan niet in deze kopie');
  expect(stdout).toContain('reports last year, see');
});

test('of words that were never committed a translator is told just that, and no history is asked for that is there', async () => {
  const folder = await recordedRepository();
  edit(folder, dutch, 'reports, see', 'reports last year, see');
  await status(folder, '--accept', english);
  edit(folder, dutch, 'reports last year', 'reports in a year');
  const { stdout } = await status(folder);
  expect(stdout).toContain('the words that were translated were never committed');
  expect(stdout).not.toContain('--unshallow');
  expect(stdout).toContain('reports in a year, see');
});

test('a field that came after the translation is new as a whole', async () => {
  const folder = await recordedRepository();
  for (const file of [dutch, english])
    edit(folder, file, 'slug: helpwanted\n', 'slug: helpwanted\nnight: Who is there?\n');
  const { stdout } = await status(folder);
  expect(stdout).toContain('{+Who is there?+}');
  expect(stdout).not.toContain('--unshallow');
});

test('accepting a translation brings it up to date, and changes nothing else in the file', async () => {
  const folder = await recordedRepository();
  const before = readFileSync(path.join(folder, english), 'utf8');
  edit(folder, dutch, 'reports, see', 'reports last year, see');
  await status(folder, '--accept', `./${english}`);
  expect(await partsBehind(folder)).toEqual([]);
  const after = readFileSync(path.join(folder, english), 'utf8').split('\n');
  const changed = before.split('\n').filter((line, index) => line !== after[index]);
  expect(changed).toHaveLength(1);
  expect(changed[0]).toContain('body: [');
});

test('accepting is not refused for what the check says that accepting mends: a part that came into both texts', async () => {
  const folder = await recordedRepository();
  for (const file of [dutch, english]) {
    const place = path.join(folder, file);
    writeFileSync(place, `${readFileSync(place, 'utf8')}\n## At night\n\nWrite.\n`);
  }
  expect((await status(folder)).code).toBe(1);
  expect((await status(folder, '--accept', english)).code).toBe(0);
  expect(await partsBehind(folder)).toEqual([]);
});

test('a translation that nobody recorded is listed, and a file that is none is refused', async () => {
  const folder = temporaryFolder(contentInForm());
  const listed = await status(folder);
  expect(listed.stdout).toContain('do not say what they were made from');
  expect(listed.stdout).toContain(`\n  ${english}\n`);
  const refused = await status(folder, '--accept', english, '--accept', dutch);
  expect(refused.code).toBe(2);
  expect(refused.stderr).toContain(`${dutch} is not a translation`);
  expect(readFileSync(path.join(folder, english), 'utf8')).not.toContain('translatedFrom');
});

test('what is due comes first, and what nobody checked is counted', async () => {
  const folder = temporaryFolder(contentInForm());
  edit(
    folder,
    'content/services/helpwanted/service.yaml',
    'order: 1\n',
    'order: 1\nreviewed: { on: "2026-04-01", by: ab }\n',
  );
  edit(
    folder,
    'content/services/helpwanted/service.yaml',
    'asOf: "2024-10-31"\n',
    'asOf: "2024-10-31"\n    check: { on: "2025-01-31", by: ab, value: "020-261 52 75" }\n',
  );
  const { stdout } = await status(folder, '--all');
  const rows = stdout.split('\n').filter((line) => line.includes('late'));
  expect(rows.map((row) => row.trim().split(/ {2,}/))).toEqual([
    ['2025-07-31', 'service/helpwanted/phone', 'editors', 'late'],
    ['2026-10-01', 'service/helpwanted', 'editors', 'late'],
  ]);
  expect(stdout).toMatch(/\d+ numbers and addresses have never been checked by a person/);
});

test('content with a fault is mended first', async () => {
  const folder = temporaryFolder(contentInForm());
  edit(folder, dutch, '## Call', '# Call');
  const { code, stderr } = await status(folder);
  expect([code, stderr]).toEqual([1, 'There is 1 problem in content/. Mend that first: npm run content:check\n']);
});

test('a text that names a day ahead is due on that day', async () => {
  const folder = temporaryFolder(contentInForm());
  edit(folder, 'content/pages/about/page.yaml', 'order: 1', 'order: 1\nreviewed: { on: "2026-11-20", by: editor-1 }');
  const due = async () => {
    const { stdout } = await status(folder, '--json', '--today', '2026-11-22');
    const { reviews } = JSON.parse(stdout) as { reviews: { key: string; due?: string }[] };
    return reviews.find(({ key }) => key === 'page/about')?.due;
  };
  expect(await due()).toBe('2027-11-20');
  for (const [locale, day] of [
    ['nl', '9 februari 2027'],
    ['en', '9 February 2027'],
  ])
    edit(folder, `content/pages/about/${locale}.mdx`, 'About it.', `In 2020, on 3 October 2026, and on ${day}.`);
  expect(await due()).toBe('2027-02-09');
});
