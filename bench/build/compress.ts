import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { main } from '@/machine/run';
import { compressSite } from '@/publish/finish/compress';

/** Compresses a built site as ours is, with nothing kept from before. Takes its folder. */
main(async () => {
  const kept = await mkdtemp(path.join(tmpdir(), 'bench-compress-'));
  await compressSite(process.argv[2] ?? '', kept);
  await rm(kept, { recursive: true });
});
