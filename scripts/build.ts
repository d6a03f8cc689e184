import { main } from '@/machine/run';
import { build } from '@/publish/build';

main(build);
