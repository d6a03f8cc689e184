import { mkdir, readFile } from 'node:fs/promises';
import { main } from '@/machine/run';
import { writeWhole } from '@/machine/write-whole';
import { packagesOf } from '../licences/packages';
import { askNpmForBill } from './ask-npm';
import { billProblems, settledBill } from './bill';

// npm run sbom: writes the software bill of materials (CycloneDX, JSON). The same lockfile and npm give the same file.
const file = '.cache/sbom.cdx.json';

main(async () => {
  const packages = packagesOf(await readFile('package-lock.json', 'utf8'));
  const { name } = JSON.parse(await readFile('package.json', 'utf8'));
  const bill = settledBill(askNpmForBill('.'), name, packages);
  const problems = billProblems(bill, packages, process.cwd());
  if (problems.length > 0) throw new Error(`npm made a bill that is not right.\n${problems.join('\n')}`);
  await mkdir('.cache', { recursive: true });
  await writeWhole(file, `${JSON.stringify(bill, null, 2)}\n`);
  console.log(`Wrote ${file}: ${packages.length} packages, CycloneDX ${bill.specVersion}.`);
});
