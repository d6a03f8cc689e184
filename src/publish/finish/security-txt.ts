import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { type SecurityTxtSettings, securityTxt } from '@/serving/security-txt';

/**
 * Writes `/.well-known/security.txt` into the built site, or says in one line why there is none.
 *
 * @param out the folder with the built site
 * @throws Error when the contact is no https: or mailto: address
 */
export async function writeSecurityTxt(out: string, settings: SecurityTxtSettings): Promise<void> {
  const text = securityTxt(settings);
  if (text === undefined) {
    console.log('No security.txt: set SECURITY_CONTACT, or REPOSITORY_URL, to say where reports go.');
    return;
  }
  const folder = path.join(out, '.well-known');
  await mkdir(folder, { recursive: true });
  await writeFile(path.join(folder, 'security.txt'), text);
}
