import { readArguments } from './arguments';
import { buildIslands } from './build/islands';
import { main } from './run';

// --development: with what only `npm run dev` shows.
const { values } = readArguments({ options: { development: { type: 'boolean', default: false } } });
main(() => buildIslands(values));
