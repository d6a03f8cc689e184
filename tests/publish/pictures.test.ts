import sharp from 'sharp';
import { expect, test } from 'vitest';
import { madeAddresses, readMade } from '@/content/made';
import { makeFiles } from '@/publish/files';
import { temporaryFolder } from '../support/temp-dir';

/** Grain as of a camera in the dark. */
function grain(width: number, height: number): Promise<Buffer> {
  const noise = { type: 'gaussian', mean: 128, sigma: 50 } as const;
  return sharp({ create: { width, height, channels: 3, background: '#000', noise } })
    .png()
    .toBuffer();
}

/** A photo with much in it, as of leaves. */
async function leaves(): Promise<Buffer> {
  return sharp(await grain(400, 300))
    .resize(800)
    .jpeg({ quality: 90 })
    .toBuffer();
}

test('a photo with much in it is made light enough for a page', async () => {
  const root = temporaryFolder({
    'content/pictures/leaves/picture.yaml': 'alt:\n  nl: "Bladeren"\n  en: "Leaves"\n',
    'content/pictures/leaves/picture.jpg': await leaves(),
  });
  await makeFiles(root);
  const made = readMade(root);
  const { forms = [], fallback } = made.picture.leaves ?? {};
  const files = [...forms.flatMap(({ files }) => files), ...(fallback ? [fallback] : [])];
  expect(files).toHaveLength(madeAddresses(made).length);
  expect(files.filter(({ bytes }) => bytes > 120_000)).toEqual([]);
});

test('of a photo that stays too heavy an editor is told the file and what to do, in both languages', async () => {
  const root = temporaryFolder({
    'content/pictures/leaves/picture.yaml': 'alt:\n  nl: "Bladeren"\n  en: "Leaves"\n',
    'content/pictures/leaves/picture.jpg': await leaves(),
    'content/pictures/night/picture.yaml': 'alt:\n  nl: "Nacht"\n  en: "Night"\n',
    'content/pictures/night/picture.png': await grain(640, 480),
  });
  const told = await makeFiles(root).then(
    () => [],
    (error: Error) => error.message.split('\n'),
  );
  expect(told).toEqual([
    expect.stringMatching(
      /^content\/pictures\/night\/picture\.png:1:1: Dit plaatje weegt op de site \d+ kB, .* 120 kB .* picture\.jpg/,
    ),
    expect.stringMatching(
      /^content\/pictures\/night\/picture\.png:1:1: On the site this picture weighs \d+ kB, .* 120 kB .* picture\.jpg/,
    ),
  ]);
  expect(readMade(root).picture).toEqual({});
});
