import { type ChildProcess, execFileSync, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { chmod, mkdir, writeFile } from 'node:fs/promises';
import { connect } from 'node:net';
import path from 'node:path';
import { setTimeout } from 'node:timers/promises';
import type { Serving } from './embedded';
import type { Identity } from './identity';
import { freePort } from './ports';

/**
 * Deploys a built site with deploy/deploy.sh, and serves it with nginx and the project's own configuration.
 *
 * @param program nginx, and the folder with its modules
 * @throws Error with what deploy.sh or nginx said when one of them fails
 */
export async function serveWithNginx(
  program: { nginx: string; modules: string },
  out: string,
  folder: string,
  { certificate, key }: Identity,
): Promise<Serving> {
  // The workers run as another user than root.
  await chmod(folder, 0o755);
  const site = path.join(folder, 'site');
  await mkdir(site);
  execFileSync(path.resolve('deploy', 'deploy.sh'), [out, site], { stdio: 'pipe' });
  const [httpPort, httpsPort] = [await freePort(), await freePort()];
  const configuration = path.join(folder, 'nginx.conf');
  const machine = path.join(folder, 'machine.env');
  await writeFile(
    machine,
    `LISTEN_HTTP="listen 127.0.0.1:${httpPort};"
LISTEN_HTTPS="listen 127.0.0.1:${httpsPort} ssl http2;"
SITE=${site}
CERTIFICATE=${certificate}
CERTIFICATE_KEY=${key}
MODULES=${program.modules}
USER=www-data
PID=${folder}/nginx.pid
TEMPORARY=${folder}
ACCESS_LOG=${folder}/access.log
`,
  );
  await writeFile(configuration, execFileSync(path.resolve('deploy', 'nginx', 'settings.sh'), [machine]));
  const child = spawn(program.nginx, ['-e', 'stderr', '-p', folder, '-c', configuration, '-g', 'daemon off;'], {
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  await untilItListens(child, httpsPort);
  const stop = async () => {
    const ended = once(child, 'exit');
    child.kill('SIGTERM');
    await ended;
  };
  return { httpPort, httpsPort, server: versionOf(program.nginx), stop };
}

async function untilItListens(child: ChildProcess, port: number): Promise<void> {
  for (let attempt = 0; attempt < 100 && child.exitCode === null; attempt += 1) {
    if (await listens(port)) return;
    await setTimeout(100);
  }
  child.kill('SIGTERM');
  throw new Error('nginx did not start; what it said stands above.');
}

function listens(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1');
    socket.once('error', () => resolve(false));
    socket.once('connect', () => {
      socket.destroy();
      resolve(true);
    });
  });
}

/** For instance `nginx/1.22.1`; nginx tells it as an error. */
function versionOf(nginx: string): string {
  const { stderr } = spawnSync(nginx, ['-v'], { encoding: 'utf8' });
  return /nginx\/\S+/.exec(stderr)?.[0] ?? 'nginx';
}
