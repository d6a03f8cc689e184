import { main } from '@/machine/run';
import { buildIslands } from './islands';

// --development: with what only `npm run dev` shows.
main(() => buildIslands({ development: process.argv.includes('--development') }));
