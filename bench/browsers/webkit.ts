import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import type { Readable } from 'node:stream';
import { setTimeout } from 'node:timers/promises';
import { freePort } from '../outside/ports';
import { codeOf, keys, openByScript, type Visitor } from './visitor';

/** The programs that WebKitGTK needs: its driver, its small browser, and a screen that nobody sees. */
export type WebKit = { driver: string; browser: string; screen: string };

/** What WebDriver calls an element in its answers. */
const element = 'element-6066-11e4-a52e-4f735466cecf';

/**
 * Starts WebKitGTK with its data in a folder.
 *
 * @see https://www.w3.org/TR/webdriver2/ what is asked of its driver
 * @throws Error with what the driver said when it does not do what it is asked
 */
export async function withWebKit({ driver, browser, screen }: WebKit, profile: string): Promise<Visitor> {
  const display = spawn(screen, ['-displayfd', '3', '-screen', '0', '1280x1024x24', '-nolisten', 'tcp'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  const [number] = await once(display.stdio[3] as Readable, 'data');
  const port = await freePort();
  const service = spawn(driver, [`--port=${port}`], {
    stdio: 'ignore',
    env: {
      ...process.env,
      DISPLAY: `:${String(number).trim()}`,
      XDG_DATA_HOME: profile,
      XDG_CACHE_HOME: profile,
      XDG_CONFIG_HOME: profile,
    },
  });
  const ask = async (method: 'GET' | 'POST' | 'DELETE', path: string, body?: object) => {
    const answer = await fetch(`http://127.0.0.1:${port}${path}`, {
      method,
      ...(body && { body: JSON.stringify(body) }),
    });
    const { value } = (await answer.json()) as { value: never };
    if (!answer.ok) throw new Error(`${path}: ${JSON.stringify(value)}`);
    return value;
  };
  await listening(() => ask('GET', '/status'));
  const options = { binary: browser, args: ['--automation'] };
  const { sessionId, capabilities }: { sessionId: string; capabilities: { browserVersion: string } } = await ask(
    'POST',
    '/session',
    { capabilities: { alwaysMatch: { browserName: 'MiniBrowser', 'webkitgtk:browserOptions': options } } },
  );
  const session = `/session/${sessionId}`;
  const type = async (strokes: readonly string[]) => {
    const actions = strokes.flatMap((value) => ['keyDown', 'keyUp'].map((type) => ({ type, value })));
    await ask('POST', `${session}/actions`, { actions: [{ type: 'key', id: 'keyboard', actions }] });
  };
  const run: Visitor['run'] = (look, given) =>
    ask('POST', `${session}/execute/sync`, { script: `return ${codeOf(look, given)}`, args: [] });
  await ask('POST', `${session}/window/rect`, { width: 480, height: 900 });
  return {
    name: `WebKitGTK ${capabilities.browserVersion}`,
    open: (address) => openByScript(run, address),
    run,
    tap: async (value) => {
      const found = await ask('POST', `${session}/element`, { using: 'css selector', value });
      await ask('POST', `${session}/element/${found[element]}/click`, {});
    },
    press: (key) => type([keys[key]]),
    type: (text) => type([...text]),
    print: async () => {
      const base64: string | undefined = await ask('POST', `${session}/print`, {}).catch(() => undefined);
      return base64 === undefined ? undefined : Buffer.from(base64, 'base64');
    },
    close: async () => {
      await ask('DELETE', session).catch(() => undefined);
      await Promise.all([service, display].map(ended));
    },
  };
}

async function listening(ask: () => Promise<unknown>): Promise<void> {
  for (let attempt = 0; attempt < 100; attempt += 1) {
    if (await ask().then(Boolean, () => false)) return;
    await setTimeout(100);
  }
  throw new Error('The driver of WebKitGTK did not start.');
}

async function ended(child: ChildProcess): Promise<void> {
  const exit = once(child, 'exit');
  child.kill();
  await exit;
}
