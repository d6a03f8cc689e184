import { mkdir, readFile } from 'node:fs/promises';
import { main } from '@/machine/run';
import { writeWhole } from '@/machine/write-whole';
import { idlePermissions, refusedLicences } from './allowed';
import { packagesOf } from './packages';
import { licencesPage } from './page';

// npm run licences: prints every package with its licence, and writes the same into .cache/licences.md.
// Ends with 1, and writes nothing, when a package has a licence that is not allowed.
main(async () => {
  const packages = packagesOf(await readFile('package-lock.json', 'utf8'));
  const problems = [
    ...refusedLicences(packages),
    ...idlePermissions(packages).map((permission) => `${permission} is allowed, and nothing needs it.`),
  ];
  if (problems.length > 0) {
    throw new Error(`${problems.join('\n')}\nSee bench/licences/allowed.ts for what is allowed, and why.`);
  }
  const page = licencesPage(packages);
  await mkdir('.cache', { recursive: true });
  await writeWhole('.cache/licences.md', page);
  console.log(page);
});
