import { execFileSync } from 'node:child_process';
import type { Bill } from './bill';

/**
 * The bill of materials as npm makes it from package-lock.json alone: it asks no network, and looks at no installed
 * package, so that it holds the packages for every platform.
 *
 * @param folder that holds package-lock.json
 * @throws Error when npm is older than 10, which knows no bills, or cannot read the lockfile
 */
export function askNpmForBill(folder: string): Bill {
  const wanted = ['--sbom-format', 'cyclonedx', '--sbom-type', 'application', '--package-lock-only', '--offline'];
  const text = execFileSync('npm', ['sbom', ...wanted, '--loglevel', 'error'], {
    cwd: folder,
    encoding: 'utf8',
    maxBuffer: 64e6,
    shell: process.platform === 'win32',
  });
  return JSON.parse(text);
}
