import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { type AddressInfo, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { plans, type ServerName } from './plans';
import { asking, type Door, exchange } from './raw';
import { deploy, writeBuiltSite } from './release';

/** A server of its own for a test, with a deployed release `one`. */
export type TestServer = {
  name: ServerName;
  /** Where the site is, and where the plain address is that leads to it (the embedded server has none). */
  door: Door;
  plain: Door | undefined;
  /** A folder for the test; `site` in it is the one that releases are deployed to. */
  folder: string;
  site: string;
  /** What it wrote: to the terminal and to its log. */
  said: () => string;
  /** Environment for deploy.sh: how this server checks and reads its settings. */
  deployment: Record<string, string>;
  /** Ends it and all its processes at once, as a crash would. */
  kill: () => Promise<void>;
  start: () => Promise<void>;
  /** Ends it and takes its folder away. */
  stop: () => Promise<void>;
};

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const { port } = probe.address() as AddressInfo;
  probe.close();
  await once(probe, 'close');
  return port;
}

/** Deploys release `one` of a small site below a folder; gives the folder that it is deployed to. */
async function deployOne(folder: string): Promise<string> {
  const [built, site] = [path.join(folder, 'built-one'), path.join(folder, 'site')];
  await writeBuiltSite(built, 'one');
  await deploy([built, site]);
  return site;
}

/**
 * Starts a server on free ports of this machine.
 *
 * @param deployed the folder that a site has been deployed to; without it, one of its own with release `one` of a small site
 */
export async function startServer(name: ServerName, deployed?: string): Promise<TestServer> {
  const folder = mkdtempSync(path.join(tmpdir(), `site-${name}-`));
  // What reads requests runs as another user than root.
  chmodSync(folder, 0o755);
  writeFileSync(path.join(folder, 'secret.txt'), 'SECRET');
  const site = deployed ?? (await deployOne(folder));
  const [http, https] = [await freePort(), await freePort()];
  const plan = plans[name](folder, site, http, https);
  const door: Door = { port: https, isTls: name !== 'embedded' };

  let child: ChildProcess | undefined;
  let output = '';
  const start = async () => {
    const [command = '', ...rest] = plan.command;
    child = spawn(command, rest, { cwd: plan.cwd, env: { ...process.env, ...plan.env }, detached: true });
    for (const stream of [child.stdout, child.stderr]) stream?.on('data', (text) => (output += text));
    await answers(door, child, () => output);
  };
  const kill = async () => {
    const running = child;
    if (!running?.pid || running.exitCode !== null || running.signalCode !== null) return;
    const gone = new Promise((resolve) => running.once('exit', resolve));
    process.kill(-running.pid, 'SIGKILL');
    await gone;
  };
  const stop = async () => {
    await kill();
    rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
  };
  try {
    await start();
  } catch (error) {
    await stop();
    throw error;
  }
  const plain = name === 'embedded' ? undefined : { port: http, isTls: false };
  return { name, door, plain, folder, site, said: () => output, deployment: plan.deployment, kill, start, stop };
}

/** Waits until a server answers; gives up after some seconds. */
async function answers(door: Door, child: ChildProcess, said: () => string): Promise<void> {
  for (let attempt = 0; attempt < 150 && child.exitCode === null; attempt += 1) {
    const { status } = await exchange(door, asking('/')).catch(() => ({ status: 0 }));
    if (status === 200) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`The server did not start. It said:\n${said()}`);
}
