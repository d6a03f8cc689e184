import { main } from '@/machine/run';
import { buildIfStale } from '@/publish/build';
import { portFrom, serve } from '@/serving/node/listen';

main(async () => {
  portFrom(process.env.PORT);
  await buildIfStale();
  await serve();
});
