import type { Page } from '@playwright/test';
import { loadTool, readTool } from './tools';

/** The few parts of Alfa that we call; its own types would bring all of it into the project. */
type Alfa = {
  Audit: { of: (page: unknown, rules: unknown) => { evaluate: () => PromiseLike<Iterable<Outcome>> } };
  Device: { from: (json: unknown) => unknown };
  Node: { from: (json: unknown, device: unknown) => unknown };
  Page: { of: (request: unknown, response: unknown, document: unknown, device: unknown) => unknown };
  Request: { empty: () => unknown };
  Response: { empty: () => unknown };
  default: unknown;
};

/** What Alfa says of one rule and one part of a page. */
type Outcome = { toJSON: () => { outcome: string; rule: { uri: string } }; target?: { path?: () => string } };

const parts = ['act', 'device', 'dom', 'http', 'rules', 'web'];

/** What Siteimprove Alfa finds: it judges a picture of the page that is taken in the browser. */
export async function alfaOn(page: Page): Promise<string[]> {
  const loaded = await Promise.all(parts.map((part) => loadTool<Alfa>(`@siteimprove/alfa-${part}/dist/index.js`)));
  const alfa: Alfa = Object.assign({}, ...loaded);
  const native = readTool('@siteimprove/alfa-dom/dist/native.js').replace('export var Native', 'var Native');
  // As one text: Playwright looks at every part of an object that leaves the page, which took most of the time.
  const picture = await page.evaluate<string>(
    `(async () => {\n${native}\nreturn JSON.stringify(await Native.fromNode(document));\n})()`,
  );
  const device = alfa.Device.from(await page.evaluate(deviceOf));
  const taken = alfa.Page.of(
    alfa.Request.empty(),
    alfa.Response.empty(),
    alfa.Node.from(JSON.parse(picture), device),
    device,
  );
  const outcomes = [...(await alfa.Audit.of(taken, alfa.default).evaluate())];
  return outcomes
    .map((outcome) => ({ ...outcome.toJSON(), target: outcome.target }))
    .filter(({ outcome }) => outcome === 'failed')
    .map(({ rule, target }) => `${rule.uri.split('/').at(-1)}: ${target?.path?.() ?? 'the page'}`);
}

/** What the browser shows the page on, as Alfa writes it: it works styles out itself. */
function deviceOf() {
  const isDark = matchMedia('(prefers-color-scheme: dark)').matches;
  const isForced = matchMedia('(forced-colors: active)').matches;
  return {
    type: 'screen',
    viewport: {
      width: innerWidth,
      height: innerHeight,
      orientation: innerWidth > innerHeight ? 'landscape' : 'portrait',
    },
    display: { resolution: devicePixelRatio, scan: 'progressive' },
    scripting: { enabled: true },
    preferences: [
      { name: 'prefers-color-scheme', value: isDark ? 'dark' : 'light' },
      { name: 'forced-colors', value: isForced ? 'active' : 'none' },
    ],
  };
}
