import { build } from './build/build';
import { main } from './run';

main(build);
