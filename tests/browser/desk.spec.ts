import { type ChildProcess, spawn } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from '@playwright/test';
import { contentTypes } from '@/content/schema';
import { isAll } from '../support/scope';
import { rootWith } from '../support/with-documents';

test.use({ javaScriptEnabled: false });

/** A folder with a document of each type, and a desk on it, as `npm run content:desk` starts one. */
let root = '';
let desk: ChildProcess;
let address = '';

test.beforeAll(async () => {
  root = mkdtempSync(path.join(tmpdir(), 'desk-'));
  for (const { folder } of Object.values(contentTypes)) {
    const from = path.join(rootWith(`content/${folder}`), 'content', folder);
    const [id = ''] = readdirSync(from);
    cpSync(path.join(from, id), path.join(root, 'content', folder, id), { recursive: true });
  }
  for (const folder of ['messages', 'editorial']) cpSync(folder, path.join(root, folder), { recursive: true });
  const given = ['scripts/content.mjs', 'desk', '--lang', 'nl', root];
  desk = spawn(process.execPath, given, { env: { ...process.env, PORT: '0' } });
  for await (const text of desk.stdout ?? []) {
    address = /http:\S+/.exec(String(text))?.[0] ?? '';
    if (address) break;
  }
});

test.afterAll(() => {
  desk.kill();
  rmSync(root, { recursive: true, force: true });
});

const types = Object.entries(contentTypes).filter(([type]) => isAll || type === 'service' || type === 'term');
for (const [type, { folder }] of types)
  test(`an editor changes one value of a ${type} in the browser, and one line of one file is another`, async ({
    page,
  }) => {
    const [id = ''] = readdirSync(path.join(root, 'content', folder));
    const read = () =>
      readdirSync(path.join(root, 'content', folder, id)).flatMap((file) =>
        readFileSync(path.join(root, 'content', folder, id, file), 'utf8').split('\n'),
      );
    const save = () => page.getByRole('button', { name: 'Bewaren' }).click();
    const before = read();
    await page.goto(`${address}${type}/${id}`);
    await save();
    await expect(page.getByRole('status')).toHaveText('Er was niets gewijzigd, dus er is niets geschreven.');
    expect(read()).toEqual(before);
    const title = page.locator(
      '[name="structure/title/nl"], [name="nl/title"], [name="structure/name"], [name="structure/alt/nl"]',
    );
    await title.fill(`${await title.inputValue()}: 'meer', "nog" <meer>`);
    await save();
    await expect(page.getByRole('status')).toContainText('Bewaard: content/');
    const after = read();
    expect(after.length).toBe(before.length);
    expect(after.filter((line, index) => line !== before[index])).toHaveLength(1);
  });

test('what the check says stands beside the form, and leads to the field', async ({ page }) => {
  // A check from nothing takes its time on a busy machine.
  test.slow();
  const [id = ''] = readdirSync(path.join(root, 'content/terms'));
  await page.goto(`${address}term/${id}`);
  await page.locator('[name="structure/title/nl"]').fill('');
  await page.getByRole('button', { name: 'Bewaren' }).click();
  const problems = page.frameLocator('iframe');
  await problems
    .getByRole('link', { name: /term\.yaml:\d+ title/ })
    .first()
    .click();
  await expect(page).toHaveURL(/#structure\/title/);
});
