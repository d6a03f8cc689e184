import { readFileSync } from 'node:fs';
import { dayIn } from '@/lib/dates';
import { expiryProblem, securityTxtExpires } from '@/serving/security-txt';

// Part of npm run check: ends with 1 when security.txt expires too soon, or too late to be believed.
const problem = expiryProblem(securityTxtExpires, dayIn('Europe/Amsterdam', new Date()));
if (problem) {
  const file = 'src/serving/security-txt.ts';
  const line =
    readFileSync(file, 'utf8')
      .split('\n')
      .findIndex((text) => text.includes(`'${securityTxtExpires}'`)) + 1;
  console.error(`${file}:${line}: ${problem}`);
  process.exitCode = 1;
}
