import { readFileSync } from 'node:fs';
import { expiryProblem, securityTxtExpires } from '@/serving/security-txt';

// Part of npm run check: ends with 1 when security.txt expires too soon, or too late to be believed.
const problem = expiryProblem(securityTxtExpires, new Date().toISOString().slice(0, 10));
if (problem) {
  const file = 'src/serving/security-txt.ts';
  const line =
    readFileSync(file, 'utf8')
      .split('\n')
      .findIndex((text) => text.includes(`'${securityTxtExpires}'`)) + 1;
  console.error(`${file}:${line}: ${problem}`);
  process.exitCode = 1;
}
