import { existsSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { run } from '@/machine/run';
import { writeWhole } from '@/machine/write-whole';

/**
 * Installs packages that the project does not depend on into a folder below `.cache/`, when they are not there at these
 * versions: what only judges or compares the site (decision 0021).
 *
 * @param more flags for npm
 */
export async function installOnDemand(
  folder: string,
  wanted: Readonly<Record<string, string>>,
  more: readonly string[] = [],
): Promise<void> {
  const stamp = path.join(folder, 'installed.json');
  const text = `${JSON.stringify(wanted)}\n`;
  if (existsSync(stamp) && (await readFile(stamp, 'utf8')) === text) return;
  await mkdir(folder, { recursive: true });
  await writeFile(path.join(folder, 'package.json'), '{ "private": true, "type": "module" }\n');
  // No scripts of packages run here.
  const flags = ['--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error', ...more];
  const packages = Object.entries(wanted).map(([name, version]) => `${name}@${version}`);
  console.log(`Installing ${packages.join(', ')} into ${path.relative('.', folder)} …`);
  await run('npm', ['install', '--prefix', folder, ...flags, ...packages]);
  await writeWhole(stamp, text);
}
