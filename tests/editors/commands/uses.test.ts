import { expect, test } from 'vitest';
import { runContent } from '../../support/commands';
import { temporaryFolder } from '../../support/temp-dir';
import { swap, validContent } from '../check/fixture';

const files = validContent();
swap(files, 'content/situations/blackmail/nl.mdx', 'Tell somebody.', 'Tell [Helpwanted](helpwanted/phone).');
const uses = (key: string) => runContent(['uses', key], { cwd: temporaryFolder(files as Record<string, string>) });

test('an editor sees each place that names a service, and each page that changes with it, in both languages', async () => {
  const { code, stdout } = await uses('service/helpwanted');
  const [places = '', pages = ''] = stdout.split('\n\n');
  expect(code).toBe(0);
  expect(places.split('\n').slice(1)).toEqual([
    '  content/nodes/helpline/node.yaml:4:12  services[0]',
    '  content/services/helpwanted/nl.mdx:11:23',
    '  content/services/helpwanted/en.mdx:11:23',
    '  content/situations/blackmail/situation.yaml:6:16  desks[1].service',
    expect.stringMatching(/^ {2}content\/situations\/blackmail\/nl\.mdx:\d+:\d+ {2}steps\.tell-someone$/),
    '  content/situations/blackmail/nl.mdx:14:3  desks.helpwanted',
    '  content/situations/blackmail/en.mdx:14:3  desks.helpwanted',
    '  content/updates/start/update.yaml:3:9  about[0]',
  ]);
  expect(pages.trimEnd().split('\n').slice(1)).toEqual([
    '  /nl/directory/helpwanted/  /en/directory/helpwanted/',
    '  /nl/a-z/  /en/a-z/',
    '  /nl/centre/helpline/  /en/centre/helpline/',
    '  /nl/directory/  /en/directory/',
    '  /nl/find-help/  /en/find-help/',
    '  /nl/find-help/sextortion/  /en/find-help/sextortion/',
    '  /nl/help-table/  /en/help-table/',
    '  /nl/search/  /en/search/',
    '  /nl/updates/start/  /en/updates/start/',
  ]);
});

test('what the site counts on is said, and a document that is not there is asked about', async () => {
  expect((await uses('service/kindertelefoon')).stdout).toContain('The site itself counts on it');
  expect(await uses('service/kindertelefon')).toMatchObject({
    code: 2,
    stderr: expect.stringMatching(/kindertelefoon/),
  });
});

test('of a picture, which has no page, an editor sees the pages that show it', async () => {
  const withPicture = validContent();
  withPicture['content/pictures/poster/picture.yaml'] = 'alt:\n  nl: Een meisje\n  en: A girl\n';
  for (const locale of ['nl', 'en'])
    withPicture[`content/services/helpwanted/${locale}.mdx`] += '\n<Picture id="poster" />\n';
  const { stdout } = await runContent(['uses', 'picture/poster'], {
    cwd: temporaryFolder(withPicture as Record<string, string>),
  });
  expect(stdout.match(/^ {2}content\/.*mdx/gm)).toHaveLength(2);
  expect(stdout.match(/^ {2}\/.*/gm)).toEqual(['  /nl/directory/helpwanted/  /en/directory/helpwanted/']);
});
