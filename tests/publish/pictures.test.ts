import sharp from 'sharp';
import { expect, test } from 'vitest';
import { madeAddresses, readMade } from '@/content/made';
import { makeFiles } from '@/publish/files';
import { temporaryFolder } from '../support/temp-dir';

/** A photo with much in it, as of leaves. */
async function leaves(): Promise<Buffer> {
  const noise = { type: 'gaussian', mean: 128, sigma: 50 } as const;
  const grain = await sharp({ create: { width: 400, height: 300, channels: 3, background: '#000', noise } })
    .png()
    .toBuffer();
  return sharp(grain).resize(800).jpeg({ quality: 90 }).toBuffer();
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
