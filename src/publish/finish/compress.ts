import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { copyFile, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import pLimit from 'p-limit';
import { filesBelow } from '@/machine/files';
import { writeWhole } from '@/machine/write-whole';

const toBrotli = promisify(brotliCompress);
const toGzip = promisify(gzip);

/** Files that get smaller. */
const compressible = /\.(html|css|js|json|svg|xml|txt|csv|vcf|ics|vtt)$/;

/** Writes `<file>.br` and `<file>.gz` beside a file, as small as they get: they are made once and served often. */
export async function compressFile(file: string): Promise<void> {
  const bytes = await readFile(file);
  const [brotli, gzipped] = await compress(bytes);
  await Promise.all([writeFile(`${file}.br`, brotli), writeFile(`${file}.gz`, gzipped)]);
}

/**
 * Compresses what gets smaller in a built site, and takes what has not changed since the last time from a folder that
 * keeps it: most of the time that a build takes after an edit would go here.
 *
 * @param out the folder with the built site
 * @param kept the folder that keeps; what this site does not need is removed from it
 */
export async function compressSite(out: string, kept: string): Promise<void> {
  const files = (await filesBelow(out)).filter((file) => compressible.test(file));
  await mkdir(kept, { recursive: true });
  const needed = new Map<string, Promise<void>>();
  await pLimit(os.availableParallelism()).map(files, async (file) => {
    const bytes = await readFile(file);
    const name = createHash('sha256').update(bytes).digest('hex');
    const stored = path.join(kept, name);
    // Two files may hold the same.
    const isKept = needed.get(name) ?? keep(bytes, stored);
    needed.set(name, isKept);
    await isKept;
    await Promise.all([copyFile(`${stored}.br`, `${file}.br`), copyFile(`${stored}.gz`, `${file}.gz`)]);
  });
  const gone = (await readdir(kept)).filter((name) => !needed.has(path.parse(name).name));
  await Promise.all(gone.map((name) => rm(path.join(kept, name))));
}

/** Compresses some bytes into `<stored>.br` and `<stored>.gz`, unless both are there. */
async function keep(bytes: Buffer, stored: string): Promise<void> {
  // It is written last: when it is there, both are.
  if (existsSync(`${stored}.gz`)) return;
  const [brotli, gzipped] = await compress(bytes);
  await writeWhole(`${stored}.br`, brotli);
  await writeWhole(`${stored}.gz`, gzipped);
}

function compress(bytes: Buffer): Promise<[brotli: Buffer, gzipped: Buffer]> {
  const brotliOptions = {
    params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length },
  };
  return Promise.all([toBrotli(bytes, brotliOptions), toGzip(bytes, { level: 9 })]);
}
