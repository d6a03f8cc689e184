import { main } from '@/machine/run';
import { buildIfStale } from '@/publish/build';
import { serve } from '@/serving/node/listen';

main(async () => {
  await buildIfStale();
  await serve();
});
