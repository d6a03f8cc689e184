import { buildIslands } from './build/islands';
import { main } from './run';

main(buildIslands);
