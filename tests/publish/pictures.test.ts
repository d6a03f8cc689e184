import sharp from 'sharp';
import { expect, test } from 'vitest';
import { type MadePicture, madeAddresses, readMade } from '@/content/made';
import { makeFiles } from '@/publish/files';
import { refuseHeavy } from '@/publish/files/heavy';
import { isAll } from '../support/scope';
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
  return sharp(await grain(300, 200))
    .resize(700)
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

test('of a photo that stays too heavy an editor is told the file and what to do, in both languages', () => {
  const file = { address: '/files/night.png', bytes: 100_000 };
  const made = (bytes: number): MadePicture => ({ width: 320, height: 640, forms: [], fallback: { ...file, bytes } });
  const refused = () =>
    refuseHeavy([
      { file: 'content/pictures/leaves/picture.jpg', picture: made(120_000) },
      { file: 'content/pictures/night/picture.png', picture: made(150_000) },
    ]);
  expect(refused).toThrow(
    /^content\/pictures\/night\/picture\.png:1:1: Dit plaatje weegt op de site 150 kB, .* 120 kB .* picture\.jpg.*\n/,
  );
  expect(refused).toThrow(
    /\ncontent\/pictures\/night\/picture\.png:1:1: On the site this picture weighs 150 kB, .* 120 kB .* picture\.jpg.*$/,
  );
});

// The program tries every quality of a picture full of grain: half a minute.
test.runIf(isAll)('a build stops at a photo that stays too heavy, and publishes none', async () => {
  const root = temporaryFolder({
    'content/pictures/night/picture.yaml': 'alt:\n  nl: "Nacht"\n  en: "Night"\n',
    'content/pictures/night/picture.png': await grain(320, 640),
  });
  await expect(makeFiles(root)).rejects.toThrow('content/pictures/night/picture.png:1:1: ');
  expect(readMade(root).picture).toEqual({});
});
