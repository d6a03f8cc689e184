import { expect, test } from 'vitest';
import { runContent } from '../../support/commands';
import { temporaryFolder } from '../../support/temp-dir';
import { contentInForm, type Files, swap } from '../check/fixture';

const service = 'content/services/helpwanted/service.yaml';

/** Valid content with one problem. */
function contentWithFault(): Files {
  const files = contentInForm();
  swap(files, service, '"020-261 52 75"', '0800');
  return files;
}

const folderOf = (files: Files) => temporaryFolder(files as Record<string, string>);
const check = (cwd: string, ...given: string[]) => runContent(['check', ...given], { cwd });

test('content that is right ends with 0 and one line, also when its folder is named', async () => {
  const folder = folderOf(contentInForm());
  const { code, stdout } = await check(folder);
  expect([code, stdout]).toEqual([0, expect.stringMatching(/^Content: \d+ documents, 0 problems\.\n$/)]);
  expect(await check('/', folder)).toEqual({ code, stdout, stderr: '' });
});

test('a problem ends with 1, as a report, as data or as a remark on GitHub', async () => {
  const folder = folderOf(contentWithFault());
  const report = await check(folder, '--lang', 'nl');
  expect(report.code).toBe(1);
  expect(report.stdout).toContain('    23 |     value: 0800\n       |            ^\n');
  const json = await check(folder, '--json');
  expect([json.code, json.stderr]).toEqual([1, '']);
  expect(JSON.parse(json.stdout)).toMatchObject([{ file: service, line: 23, column: 12, code: 'wrong-type' }]);
  const annotations = await check(folder, '--annotations');
  expect(annotations.code).toBe(1);
  expect(annotations.stdout).toContain(`::error file=${service},line=23,col=12,title=`);
});

test('a hint is told when nothing is wrong, and stops nothing', async () => {
  const files = contentInForm();
  for (const [locale, words] of [
    ['nl', 'Bel de politie.'],
    ['en', 'Do not call the police.'],
  ])
    files[`content/services/helpwanted/${locale}.mdx`] += `\n${words}\n`;
  const folder = folderOf(files);
  const report = await check(folder);
  expect(report.code).toBe(0);
  expect(report.stdout).toMatch(/en\.mdx:21:1\n {2}Hint: Here one text warns .* 0 problems, 1 hint\.\n$/s);
  expect((await check(folder, '--annotations')).stdout).toContain('::notice file=content/services/helpwanted/en.mdx');
  swap(files, service, '"020-261 52 75"', '0800');
  expect((await check(folderOf(files))).stdout).not.toContain('Hint:');
});

test('without problems --json is an empty list', async () => {
  const { code, stdout } = await check(folderOf(contentInForm()), '--json');
  expect([code, JSON.parse(stdout)]).toEqual([0, []]);
});

test('two forms of answer at once are refused', async () => {
  const { code, stderr } = await check(folderOf({}), '--json', '--watch');
  expect([code, stderr]).toEqual([2, '--watch, --json do not go together: choose one\n']);
});
