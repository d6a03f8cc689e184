import { buildIfStale } from './build/build';
import { main } from './run';
import { serve } from './server/listen';

main(async () => {
  await buildIfStale();
  await serve();
});
