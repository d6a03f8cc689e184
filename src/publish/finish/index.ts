import { readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { origin } from '@/lib/origin';
import { filesBelow } from '@/machine/files';
import { hashSource } from '@/serving/inline-styles';
import { noLanguage } from '@/site/no-language';
import { writeStyleHashes } from '../server-files';
import { strip, withStyle } from './html';
import { writeLicenceTexts } from './licence-texts';
import { refusals } from './refuse';
import { hashScriptNames, withScriptNames } from './script-names';
import { writeSecurityTxt } from './security-txt';
import { sheetsIn } from './sheets';
import { dropUnshown } from './unshown';

/**
 * Turns Next's export into the site as it is published: pages without framework scripts, the stylesheet of their group
 * inline, without files that no page shows, and nothing that breaks the policy.
 *
 * @param out the folder that Next exported to
 * @throws Error that names every offender when a page breaks the policy
 */
export async function finish(out: string): Promise<void> {
  // Next's own copies of the 404, reachable as pages (the server uses 404.html and the pages of the list), and what
  // stands for a list without members.
  await Promise.all(
    ['_not-found', '404', `help/${noLanguage}`].map((folder) =>
      rm(path.join(out, folder), { recursive: true, force: true }),
    ),
  );

  const pages = (await filesBelow(out)).filter((file) => file.endsWith('.html'));
  const scriptNames = await hashScriptNames(out);
  const readStyle = styleReader(out);
  const sheets = sheetsIn(out);
  const stripped: { page: string; html: string; css: string }[] = [];
  for (const page of pages) {
    const { html, stylesheets } = strip(await readFile(page, 'utf8'));
    const named = withScriptNames(html, scriptNames);
    await sheets.add(named);
    stripped.push({ page, html: named, css: await readStyle(stylesheets) });
  }
  const problems: string[] = [];
  const hashes = new Set<string>();
  for (const { page, html: bare, css } of stripped) {
    const sheet = sheets.of(bare, css);
    hashes.add(hashSource(sheet));
    const html = withStyle(bare, sheet);
    problems.push(...refusals(html).map((refusal) => `${path.relative(out, page)}: ${refusal}`));
    await writeFile(page, html);
  }
  if (problems.length > 0) throw new Error(problems.sort().join('\n'));
  await dropUnshown(
    out,
    stripped.map(({ html }) => html),
  );
  await writeStyleHashes(out, [...hashes].sort());

  const { SECURITY_CONTACT: contact, REPOSITORY_URL: repository } = process.env;
  await writeLicenceTexts(out);
  await writeSecurityTxt(out, { origin, contact, repository });

  // The framework's code, and the data that it would fetch for navigation in the browser.
  await rm(path.join(out, '_next'), { recursive: true, force: true });
  await Promise.all((await filesBelow(out)).filter(isFlightData).map((file) => rm(file)));
}

const isFlightData = (file: string) => /^(index|404|_not-found|__next\..*)\.txt$/.test(path.basename(file));

/** Reads the stylesheets of a page, once per set: every page has the same. */
function styleReader(out: string) {
  const known = new Map<string, Promise<string>>();
  return (addresses: string[]): Promise<string> => {
    const key = addresses.join(' ');
    const css =
      known.get(key) ??
      Promise.all(addresses.map((address) => readFile(path.join(out, address), 'utf8'))).then((texts) =>
        texts.join('\n'),
      );
    known.set(key, css);
    return css;
  };
}
