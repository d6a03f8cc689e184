// @vitest-environment jsdom
import { renderToStaticMarkup } from 'react-dom/server';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';

vi.mock('next/root-params', () => ({ locale: async () => 'nl' }));

beforeEach(() => {
  vi.resetModules();
  document.body.replaceChildren();
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllEnvs();
  vi.unstubAllGlobals();
});

/** The document around a page, as it is made in a mode. */
async function layoutIn(mode: 'production' | 'development'): Promise<string> {
  vi.stubEnv('NODE_ENV', mode);
  const { default: LocaleLayout } = await import('@/app/[locale]/layout');
  return renderToStaticMarkup(await LocaleLayout({ children: <main /> }));
}

test('visitors get no panel with problems, and editors do', async () => {
  expect(await layoutIn('production')).toMatch(/<body><main><\/main><\/body><\/html>$/);
  expect(await layoutIn('development')).toContain('<script src="/islands/problems.js" defer="">');
});

/** Opens a page with the panel's code; `answer` is what the server says, each time that it is asked. */
async function openPage(answer: () => Response | Error): Promise<() => Promise<string | undefined>> {
  vi.useFakeTimers();
  vi.stubGlobal('fetch', async (address: string) => {
    expect(address).toBe('/islands/problems.txt');
    const given = answer();
    if (given instanceof Error) throw given;
    return given;
  });
  await import('@/islands/problems');
  return async () => {
    await vi.advanceTimersByTimeAsync(1000);
    return document.querySelector('[data-problems]')?.textContent ?? undefined;
  };
}

test('an editor sees in the browser what is wrong, until it is mended', async () => {
  let problems = '';
  const look = await openPage(() => new Response(problems));
  expect(await look()).toBeUndefined();
  problems = 'content/x/nl.mdx:3:8  title\n  <img src=x onerror=alert(1)>';
  expect(await look()).toBe(problems);
  expect(document.querySelector('img')).toBeNull();
  problems = 'content/x/nl.mdx:4:1';
  expect(await look()).toBe(problems);
  expect(document.querySelectorAll('[data-problems]')).toHaveLength(1);
  problems = '';
  expect(await look()).toBeUndefined();
});

test('a server that starts again does not take the panel away', async () => {
  let answer: () => Response | Error = () => new Response('wrong');
  const look = await openPage(() => answer());
  expect(await look()).toBe('wrong');
  answer = () => new TypeError('fetch failed');
  expect(await look()).toBe('wrong');
  answer = () => new Response('<h1>404</h1>', { status: 404 });
  expect(await look()).toBe('wrong');
});
