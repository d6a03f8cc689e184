/**
 * Runs a script of this project, on a machine that may have nothing but Node: installs what is missing first.
 * Plain JavaScript without imports from packages, since nothing is installed yet.
 *
 * Usage: node scripts/with-modules.mjs <script.ts> [arguments]
 */
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';

// Programs that we build with take these for parts of an address.
if (/[#?%]/.test(process.cwd())) {
  console.error(`The project is in "${process.cwd()}". Move it to a folder without #, ? or % in its name.`);
  process.exit(1);
}

const [script, ...scriptArguments] = process.argv.slice(2);

/** Every package of the lockfile stands in node_modules with its version; npm keeps its own list of what it put there. */
function modulesAreFresh() {
  if (!existsSync('node_modules/.package-lock.json')) return false;
  const wanted = JSON.parse(readFileSync('package-lock.json', 'utf8')).packages;
  const present = JSON.parse(readFileSync('node_modules/.package-lock.json', 'utf8')).packages;
  return Object.entries(wanted).every(
    ([place, { version, optional }]) => place === '' || optional || present[place]?.version === version,
  );
}

if (!modulesAreFresh()) {
  // Exactly what the lockfile says, with its integrity hashes; writes neither it nor package.json.
  console.log('Installing packages (npm ci) …');
  const { status } = spawnSync('npm', ['ci'], { stdio: 'inherit', shell: process.platform === 'win32' });
  if (status !== 0) {
    console.error('The packages could not be installed. See the lines above.');
    process.exit(1);
  }
}

const child = spawn(process.execPath, ['--import', 'tsx', script, ...scriptArguments], { stdio: 'inherit' });
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => child.kill(signal));
child.on('exit', (code) => process.exit(code ?? 1));

// npm runs us in a shell, and hands a signal to that shell only. When the shell is gone, so is whoever asked for us.
const parent = process.ppid;
setInterval(() => {
  if (process.ppid !== parent) child.kill('SIGTERM');
}, 500).unref();
