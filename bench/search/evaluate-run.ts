import { readFileSync } from 'node:fs';
import { main } from '@/machine/run';
import { evaluation } from './evaluation';

/** How well the search finds what a list of queries expects: `npm run search:eval [-- file]`. */
main(async () => console.log(evaluation(readFileSync(process.argv[2] ?? 'tests/search/golden.tsv', 'utf8'))));
