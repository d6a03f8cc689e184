import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { runContent } from '../../support/commands';
import { temporaryFolder } from '../../support/temp-dir';

const lists = [
  'jargon.nl.yaml',
  'jargon.en.yaml',
  'wording.nl.yaml',
  'wording.en.yaml',
  'spelling.nl.txt',
  'spelling.en.txt',
];
const page = (summary: string, body: string) => `---\ntitle: Site\nslug: site\nsummary: ${summary}\n---\n\n${body}\n`;

/** A site of one page, with the lists of this one. */
const project = (body: string, more: Record<string, string> = {}) =>
  temporaryFolder({
    ...Object.fromEntries(lists.map((list) => [`editorial/${list}`, readFileSync(`editorial/${list}`, 'utf8')])),
    'content/pages/about/page.yaml': 'order: 1\n',
    'content/pages/about/nl.mdx': page('Over ons.', body),
    'content/pages/about/en.mdx': page('About us.', 'Call us.'),
    ...more,
  });

const run = (command: 'words' | 'spelling', cwd: string, ...given: string[]) =>
  runContent([command, ...given], { cwd });

test('hints end with 0, however bad the words are, and say what to write instead', async () => {
  const { code, stdout } = await run('words', project('Wij faciliteren indien kinderporno bestaat.'));
  expect(code).toBe(0);
  expect(stdout).toContain('content/pages/about/nl.mdx:7:24  “kinderporno” can hurt. Better: beelden van');
  expect(stdout.indexOf('kinderporno')).toBeLessThan(stdout.indexOf('faciliteren'));
});

test('with --json the hints are data, and nothing else is said', async () => {
  const { stdout } = await run('words', project(`Bel indien nodig. ${'Wij luisteren. '.repeat(50)}`), '--json');
  const reports = JSON.parse(stdout);
  expect(reports).toHaveLength(1);
  expect(reports[0]).toMatchObject({
    page: 'page/about',
    locale: 'nl',
    figures: { words: 105, sentences: 52 },
    hints: [{ kind: 'jargon', words: 'indien', place: { file: 'content/pages/about/nl.mdx', line: 7, column: 5 } }],
  });
});

test('a page without hints still shows its figures when it is asked for', async () => {
  const { stdout } = await run('words', project('Bel ons. '.repeat(50)), 'page/about');
  expect(stdout).toContain('page/about (Dutch): 102 words in 51 sentences, 2.0 a sentence; reading ease ');
});

test('a page that does not exist is one line with the page that was meant, and ends with 2', async () => {
  const { code, stderr } = await run('words', '/', 'page/abuot', project('Bel.'), '--lang', 'nl');
  expect([code, stderr]).toEqual([2, 'Er is geen tekst page/abuot. Bedoel je page/about?\n']);
});

test('a list with a fault is told by both commands, before any text is judged', async () => {
  const broken = project('Bel de pollitie.', { 'editorial/spelling.nl.txt': 'Helpwanted\nappgroep\n' });
  for (const script of ['words', 'spelling'] as const) {
    const { code, stdout, stderr } = await run(script, broken);
    expect(code).toBe(1);
    expect(stdout).toBe('');
    expect(stderr).toContain('editorial/spelling.nl.txt:2:1  “appgroep” comes before “Helpwanted”');
  }
});

test('a misspelt word ends content:spelling with 1, with its place, and a right text with 0', async () => {
  const wrong = await run('spelling', project('Bel de pollitie.'), '--lang', 'nl');
  expect(wrong.code).toBe(1);
  expect(wrong.stdout).toContain('content/pages/about/nl.mdx:7:8  “pollitie” staat niet in het woordenboek.');
  expect(wrong.stdout).toContain('“politie”?');
  expect(wrong.stdout).toContain('editorial/spelling.nl.txt');
  const right = await run('spelling', project('Bel de politie.'), '--lang', 'nl');
  expect(right).toMatchObject({ code: 0, stderr: '' });
});
