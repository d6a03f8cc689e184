import { readFile, writeFile } from 'node:fs/promises';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

const toBrotli = promisify(brotliCompress);
const toGzip = promisify(gzip);

/** Files that get smaller. */
export const compressible = /\.(html|css|js|json|svg|xml|txt|csv|vcf)$/;

/** Writes `<file>.br` and `<file>.gz` beside a file, as small as they get: they are made once and served often. */
export async function compressFile(file: string): Promise<void> {
  const bytes = await readFile(file);
  const brotliOptions = {
    params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length },
  };
  await Promise.all([
    toBrotli(bytes, brotliOptions).then((small) => writeFile(`${file}.br`, small)),
    toGzip(bytes, { level: 9 }).then((small) => writeFile(`${file}.gz`, small)),
  ]);
}
