import { expect, test } from 'vitest';
import { runContent } from '../../support/commands';
import { temporaryFolder } from '../../support/temp-dir';
import { validContent } from '../check/fixture';

const content = validContent() as Record<string, string>;
const edition = (code: string, sheet: string, value: string) => ({ code, sheet, numbers: [{ value }] });

const built = {
  'editorial/editions.json': JSON.stringify([
    edition('AAAAAA', 'helpwanted', '020-000 00 00'),
    edition('BBBBBB', 'numbers', '020-261 52 75'),
    edition('CCCCCC', 'police', '0900-8844'),
  ]),
  'out/nl/start/index.html': '<a href="tel:+31202615275">Bel</a>',
  'out/nl/paper/index.html':
    '<section id="numbers" class="poster">020-261 52 75</section><section id="police" class="poster">0900-8844</section>',
  'out/nl/police/index.html': '<main data-id="police">0900-8844</main>',
  'out/nl/elsewhere/index.html': '1020-261 52 75',
  'out/nl/updates.xml': '<link href="https://site.example/nl/directory/helpwanted/"/>',
  'out/data/services.json': '{"helpwanted":{}}',
  'out/data/statistics.csv': 'year,value',
};
const impact = (files: Record<string, string>, ...given: string[]) =>
  runContent(['impact', ...given], { cwd: temporaryFolder({ ...content, ...files }) });

test('on the day that a desk stops, an editor sees each page, sheet, file and printed edition that has it', async () => {
  const { code, stdout } = await impact(built, 'service/helpwanted', '--json');
  expect([code, JSON.parse(stdout)]).toEqual([
    0,
    {
      pages: ['/nl/paper/', '/nl/paper/#numbers', '/nl/start/'],
      files: ['/data/services.json', '/nl/updates.xml'],
      editions: ['AAAAAA', 'BBBBBB'],
    },
  ]);
});

test('who asks before there is a site, or about a desk that is not there, is told what to do', async () => {
  expect(await impact({}, 'service/helpwanted')).toMatchObject({
    code: 2,
    stderr: expect.stringContaining('npm run build'),
  });
  expect(await impact(built, 'service/helpwantd')).toMatchObject({
    code: 2,
    stderr: expect.stringContaining('helpwanted'),
  });
});

test('of a film an editor sees the pages that show it, and no other', async () => {
  const film = {
    'content/films/greeting/film.yaml': '{}\n',
    'out/nl/young/index.html': '<figure data-file="film/greeting"></figure>',
    'editorial/editions.json': '[]',
    'out/nl/index.html': '<a href="/nl/">greeting</a>',
  };
  const { stdout } = await impact(film, 'film/greeting', '--json');
  expect(JSON.parse(stdout).pages).toEqual(['/nl/young/']);
});
