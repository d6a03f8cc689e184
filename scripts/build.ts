import { main } from '@/machine/run';
import { build, buildIfStale } from '@/publish/build';

// With --if-stale only when something changed since the last build.
main(process.argv.includes('--if-stale') ? buildIfStale : build);
