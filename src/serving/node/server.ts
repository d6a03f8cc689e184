import { createServer, type IncomingMessage, type Server, type ServerResponse, STATUS_CODES } from 'node:http';
import type { Duplex } from 'node:stream';
import { movedTo } from '../build';
import { answerHeaders, contentTypes } from '../headers';
import { isHidden, limits, methods, notFoundFile, pathOf, single } from '../requests';
import { findFile, isFolderWithPage, isKnown } from './file';
import { partOf } from './part';
import { type Release, releasesOf } from './release';

/** An answer before the headers of the site are added. */
type Answer = { status: number; headers?: Record<string, string>; body?: Buffer | string };

/**
 * A server for the built site: files as they were compressed beforehand, the site's headers on every answer, the
 * right 404 per language. It takes any name in `Host`, since it does not know its own.
 *
 * @param out the folder with the built site, or a link to it
 * @throws Error when the folder holds no built site
 */
export function createSiteServer(out: string): Server {
  const release = releasesOf(out);
  const respond = async (request: IncomingMessage, response: ServerResponse) => {
    const now = release();
    const answer = await answerTo(request, now).catch((): Answer => ({ status: 500 }));
    write(request, response, now, answer);
  };
  const server = createServer(
    {
      maxHeaderSize: limits.headerBytes,
      requestTimeout: limits.secondsToAsk * 1000,
      keepAliveTimeout: limits.secondsIdle * 1000,
      connectionsCheckingInterval: 1000,
      // Node's own answer to a request without a name has no headers of ours; answerTo gives one that has.
      requireHostHeader: false,
    },
    respond,
  );
  server.setTimeout(limits.secondsIdle * 1000);
  server.on('checkExpectation', respond);
  server.on('connect', (_, socket) => writeRaw(socket, release(), 405));
  server.on('clientError', (error: NodeJS.ErrnoException, socket) =>
    writeRaw(socket, release(), statusOf[error.code ?? ''] ?? 400),
  );
  return server;
}

/** What Node's parser refuses, by the code of its error; anything else is a bad request. */
const statusOf: Record<string, number> = { HPE_HEADER_OVERFLOW: 431, ERR_HTTP_REQUEST_TIMEOUT: 408 };

async function answerTo(request: IncomingMessage, { folder, build }: Release): Promise<Answer> {
  const { method = '', url = '', headers } = request;
  const text = (status: number, extra = {}): Answer => ({ status, headers: extra, body: `${STATUS_CODES[status]}\n` });
  if (!isPlain(request)) return text(400);
  if (!methods.includes(method)) return text(405, { Allow: methods.join(', ') });
  if (url.length > limits.addressBytes) return text(414);
  const address = pathOf(url);
  const moved = address && (plainAddress(folder, address) ?? movedTo(build, address));
  if (moved) return { status: 301, headers: { Location: encodeURI(moved) } };
  if (address !== undefined && !isHidden(address)) {
    const found = await findFile(folder, address, headers);
    if (found && isKnown(headers, found)) return { status: 304, headers: found.headers };
    // Pages are small, so a part of one is not worth an answer of its own; RFC 9110, 14.2 lets a server ignore it.
    const part = found && partOf(address, found, request);
    if (part?.status === 416) return part;
    if (part) return { status: 206, headers: part.headers, body: await found.read(...part.bytes) };
    if (found) return { status: 200, headers: found.headers, body: await found.read() };
  }
  const status = address === undefined ? 400 : 404;
  const words = await findFile(folder, notFoundFile(url), headers);
  return words ? { status, headers: withoutValidators(words.headers), body: await words.read() } : text(status);
}

/** Tells whether a request is one that has headers, and names its host as often as it should (RFC 9112, 3.2). */
function isPlain({ httpVersion, rawHeaders }: IncomingMessage): boolean {
  const hosts = rawHeaders.filter((name, index) => index % 2 === 0 && name.toLowerCase() === 'host').length;
  return httpVersion === '1.1' ? hosts === 1 : httpVersion === '1.0' && hosts <= 1;
}

/** One address per page: with single slashes, one at its end, and without the name of the file. */
function plainAddress(folder: string, address: string): string | undefined {
  if (address.includes('//')) return single(address);
  if (isHidden(address)) return undefined;
  if (address.endsWith('/index.html')) return address.slice(0, -'index.html'.length);
  return isFolderWithPage(folder, address) ? `${address}/` : undefined;
}

/** An error is not kept, so nobody asks whether it has changed. */
function withoutValidators({ ETag, 'Last-Modified': _, ...headers }: Record<string, string>) {
  return headers;
}

function write(request: IncomingMessage, response: ServerResponse, { build }: Release, answer: Answer): void {
  const { status, headers = {}, body = '' } = answer;
  const all = {
    'Content-Type': contentTypes.txt,
    ...headers,
    ...answerHeaders(build, status, pathOf(request.url ?? '') ?? ''),
  };
  response.statusCode = status;
  for (const [name, value] of Object.entries(all)) response.setHeader(name, value);
  if (status === 304) response.removeHeader('Content-Type');
  else response.setHeader('Content-Length', Buffer.byteLength(body));
  response.end(request.method === 'HEAD' || status === 304 ? undefined : body);
}

/** Answers what never became a request: one with which Node's parser stopped, or a wish for a tunnel. */
function writeRaw(socket: Duplex, { build }: Release, status: number): void {
  // Nobody else listens to this socket any more; a client that goes away must not end the server.
  socket.on('error', () => socket.destroy());
  if (!socket.writable) return void socket.destroy();
  const headers = { ...answerHeaders(build, status, ''), ...(status === 405 && { Allow: methods.join(', ') }) };
  const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}\r\n`);
  const reason = `${STATUS_CODES[status]}\n`;
  socket.end(
    `HTTP/1.1 ${status} ${STATUS_CODES[status]}\r\n${lines.join('')}Content-Type: ${contentTypes.txt}\r\n` +
      `Content-Length: ${reason.length}\r\nConnection: close\r\n\r\n${reason}`,
  );
}
