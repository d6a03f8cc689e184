import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { filesBelow } from '@/machine/files';

/** Everything that the built site depends on. */
export const inputs = [
  'content',
  'editorial/editions.json',
  'editorial/engines.json',
  'editorial/proof.json',
  'messages',
  'public',
  'src',
  'scripts',
  'contentlayer.config.ts',
  'next.config.ts',
  'postcss.config.mjs',
  'tsconfig.json',
  'package.json',
  'package-lock.json',
];

/** Settings that change the output. */
const settings = [
  'SITE_ORIGIN',
  'BUILD_DATE',
  'REPOSITORY_URL',
  'FEEDBACK_CONTACT',
  'PRESS_CONTACT',
  'SECURITY_CONTACT',
  'REVIEWED_LANGUAGES_ONLY',
];

const manifestFile = path.join('.cache', 'build.json');

type Manifest = Record<string, string>;

const toText = (manifest: Manifest) => `${JSON.stringify(manifest, null, 1)}\n`;

const sha256 = (bytes: Buffer | string) => createHash('sha256').update(bytes).digest('hex');

/** The hash of every input, by path; of the settings that change the output, too. File times do not count. */
async function currentManifest(): Promise<Manifest> {
  const files = (await Promise.all(inputs.map(listFiles))).flat().sort();
  const hashes = await Promise.all(files.map(async (file) => [file, sha256(await readFile(file))] as const));
  return {
    ...Object.fromEntries(hashes),
    ...Object.fromEntries(settings.map((name) => [name, sha256(process.env[name] ?? '')])),
  };
}

/** The files of an input: a folder or a file. A copy of the project that a test builds has no lockfile: see bench/project-copy. */
function listFiles(input: string): Promise<string[]> {
  return filesBelow(input).catch(() => (existsSync(input) ? [input] : []));
}

/** Tells whether `out/` was built from exactly what is here now. */
export async function isBuilt(): Promise<boolean> {
  if (!existsSync('out/index.html') || !existsSync(manifestFile)) return false;
  return (await readFile(manifestFile, 'utf8')) === toText(await currentManifest());
}

/** Remembers what `out/` was built from. */
export async function rememberBuild(): Promise<void> {
  await mkdir(path.dirname(manifestFile), { recursive: true });
  await writeFile(manifestFile, toText(await currentManifest()));
}

/** Forgets the last build, so that a failed one is never served. */
export async function forgetBuild(): Promise<void> {
  await rm(manifestFile, { force: true });
  await rm('out', { recursive: true, force: true });
}
