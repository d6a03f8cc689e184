import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import path from 'node:path';
import sirv from 'sirv';
import { isLocale } from '@/i18n/locale';
import { cacheControl, securityHeaders } from '@/site/headers';
import { hashSource, inlineStyles } from '../finish/html';

/**
 * A server for the built site: files as they were compressed beforehand, the site's headers on every answer, the
 * right 404 per language.
 *
 * @param out the folder with the built site
 * @throws Error when the folder holds no built site
 */
export function createSiteServer(out: string): Server {
  const index = path.join(out, 'index.html');
  if (!existsSync(index)) throw new Error(`There is no built site in ${out}/. Run: npm run build`);
  const headers = headersOf(out);
  // `dev`: look on disk at each request. A list kept from the start would crash on a file that a new build took away.
  const serveFile = sirv(out, { dev: true, etag: true, brotli: true, gzip: true });

  return createServer((request, response) => {
    const address = pathOf(request);
    for (const [name, value] of Object.entries(headers(address))) response.setHeader(name, value);
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      response.setHeader('Allow', 'GET, HEAD');
      return answer(response, 405, 'Method not allowed\n');
    }
    // Pages are small, so a part of one is not worth an answer of its own; RFC 9110, 14.2 lets a server ignore it.
    delete request.headers.range;
    if (address === undefined) return answer(response, 400, 'Bad request\n');
    // One address per page: without the slash at the end it moves.
    if (!address.endsWith('/') && existsSync(path.join(out, address, 'index.html'))) {
      response.setHeader('Location', `${encodeURI(address)}/`);
      return answer(response, 301, '');
    }
    serveFile(request, response, () => notFound(out, address, request, response));
  });
}

/**
 * The headers of an answer. Their policy allows the one stylesheet by its hash, and the finder is told from the other
 * pages, so they follow a new build: both are read again when the front page has changed, and stay while it is away.
 */
function headersOf(out: string): (address: string | undefined) => Record<string, string> {
  const index = path.join(out, 'index.html');
  let changed: number | undefined;
  let policy: Record<string, string> = {};
  let finder: string[] = [];
  return (address) => {
    const now = statSync(index, { throwIfNoEntry: false })?.mtimeMs;
    if (now !== undefined && now !== changed) {
      changed = now;
      policy = securityHeaders(inlineStyles(readFileSync(index, 'utf8')).map(hashSource));
      finder = finderAddresses(out);
    }
    return { ...policy, 'Cache-Control': cacheControl(finder.includes(address ?? '')) };
  };
}

/** Where the finder is, per language, as the built site publishes it. */
function finderAddresses(out: string): string[] {
  const data = path.join(out, 'data', 'finder.json');
  return existsSync(data) ? Object.values(JSON.parse(readFileSync(data, 'utf8')).pages) : [];
}

/** The decoded path of a request; undefined when it does not decode or tries to leave the site. */
function pathOf({ url = '/' }: IncomingMessage): string | undefined {
  try {
    const decoded = decodeURIComponent(url.split('?', 1)[0] ?? '/');
    const isPlain = /^\/(?![/\\])/.test(decoded) && !decoded.includes('\0') && !decoded.split(/[/\\]/).includes('..');
    return isPlain ? decoded : undefined;
  } catch {
    return undefined;
  }
}

/** The 404 of the language in the address, or the one in all languages. */
function notFound(out: string, address: string, request: IncomingMessage, response: ServerResponse): void {
  const locale = address.split('/')[1] ?? '';
  const page = path.join(out, isLocale(locale) ? `${locale}/404/index.html` : '404.html');
  const isThere = existsSync(page);
  if (isThere) response.setHeader('Content-Type', 'text/html;charset=utf-8');
  const body = isThere ? readFileSync(page) : 'Not found\n';
  answer(response, 404, request.method === 'HEAD' ? '' : body);
}

function answer(response: ServerResponse, status: number, body: string | Buffer): void {
  response.statusCode = status;
  if (!response.hasHeader('Content-Type')) response.setHeader('Content-Type', 'text/plain;charset=utf-8');
  response.end(body);
}
