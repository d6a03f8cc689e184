import { randomBytes } from 'node:crypto';
import { createServer, type IncomingMessage, type Server, STATUS_CODES } from 'node:http';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { createElement } from 'react';
import { writeWhole } from '@/machine/write-whole';
import type { Language } from '../language';
import { words as allWords } from '../words';
import type { Checks } from './checks';
import { changedFiles, idsByType } from './documents';
import { ListPage, ProblemsPage } from './Lists';
import { DocumentPage, htmlOf } from './Page';
import { entriesOf, goneFrom, isUnchanged, openDocument, type Part, written } from './parts';
import { changeList, postedForm } from './posted';
import { css } from './style';
import type { Entries } from './values';

type Answer = { status: number; body?: string; type?: string; location?: string };

/** How long a page waits for the check before it says that it is busy, in milliseconds. */
const patience = 700;

/** What a page of the desk may do: nothing but be read, be filled in and be sent back. */
const headers = {
  'Content-Security-Policy':
    "default-src 'none'; style-src 'self'; frame-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'self'",
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Referrer-Policy': 'same-origin',
  'X-Content-Type-Options': 'nosniff',
  'Cache-Control': 'no-store',
};

/**
 * A server that shows each document as a form and writes what is saved into its files. It answers this machine only,
 * under its own name, and writes only what its own pages send.
 *
 * @param root the folder that holds content/
 */
export function createDesk({ root, language, checks }: { root: string; language: Language; checks: Checks }): Server {
  const token = randomBytes(24).toString('base64url');
  const words = allWords[language].desk;
  /** Told once, on the page that follows what was saved. */
  const saved = new Map<string, string>();
  let writing: Promise<unknown> = Promise.resolve();

  const show = (
    name: string,
    parts: Part[],
    entries: Entries,
    message?: { text: string; isRefusal: boolean },
  ): Answer => ({
    status: message?.isRefusal ? 409 : 200,
    body: htmlOf(createElement(DocumentPage, { name, parts, entries, ids: idsByType(root), token, language, message })),
  });

  const save = async (name: string, entries: Entries): Promise<Answer> => {
    const parts = partsOf(root, name) ?? [];
    const refuse = (text: string) => show(name, parts, entries, { text, isRefusal: true });
    const moved = parts.find((part) => !isUnchanged(part, entries))?.file ?? goneFrom(parts, entries);
    if (moved) return refuse(words.meanwhile(moved));
    const made = parts.filter(({ text }) => text !== undefined).map((part) => ({ part, text: written(part, entries) }));
    const unable = made.find(({ text }) => text === undefined);
    if (unable) return refuse(words.cannot(unable.part.file));
    const changed = made.filter(({ part, text }) => text !== part.raw);
    for (const { part, text = '' } of changed) await writeWhole(join(root, part.file), text);
    checks.forget();
    const files = changed.map(({ part }) => part.file);
    saved.set(name, files.length > 0 ? words.saved(files) : words.same);
    return { status: 303, location: `/${name}` };
  };

  const answer = async (request: IncomingMessage): Promise<Answer> => {
    const { method, url = '', headers: asked } = request;
    const ours = isOurs(request);
    if (!ours) return { status: 403, body: words.forbidden, type: 'text/plain' };
    if (url === '/desk.css') return { status: 200, body: css, type: 'text/css' };
    const [, name = '', below] = /^\/([a-z]+\/[a-z0-9-]+)?(?:\/?(problems))?$/.exec(url) ?? [undefined, 'nowhere'];
    const parts = name === '' ? [] : partsOf(root, name);
    if (!parts) return { status: 404, body: words.notFound, type: 'text/plain' };
    if (method === 'POST' && parts.length > 0 && !below) {
      const entries = await postedForm(request);
      if (entries?.get('+token') !== token || (asked.origin !== undefined && asked.origin !== `http://${asked.host}`))
        return { status: 403, body: words.forbidden, type: 'text/plain' };
      if (changeList(entries)) return show(name, parts, entries);
      // One after the other, so that what is compared is what is written over.
      const done = writing.then(() => save(name, entries));
      writing = done.catch(() => undefined);
      return done;
    }
    if (method !== 'GET') return { status: 405, body: 'GET, POST', type: 'text/plain' };
    if (below) {
      const busy = setTimeout(patience, 'busy' as const);
      const all = await Promise.race([checks.now().catch(() => 'failed' as const), busy]);
      const folder = parts[0]?.file.split('/').slice(0, 3).join('/');
      return { status: 200, body: htmlOf(createElement(ProblemsPage, { all, folder, language })) };
    }
    if (parts.length === 0)
      return {
        status: 200,
        body: htmlOf(createElement(ListPage, { documents: idsByType(root), changed: changedFiles(root), language })),
      };
    const text = saved.get(name);
    saved.delete(name);
    return show(name, parts, entriesOf(parts), text === undefined ? undefined : { text, isRefusal: false });
  };

  return createServer(async (request, response) => {
    const {
      status,
      body = '',
      type = 'text/html',
      location,
    } = await answer(request).catch(
      (error: Error): Answer => ({ status: 500, body: error.message, type: 'text/plain' }),
    );
    response.writeHead(status, STATUS_CODES[status], {
      ...headers,
      'Content-Type': `${type}; charset=utf-8`,
      ...(location !== undefined && { Location: location }),
    });
    response.end(body);
  });
}

function partsOf(root: string, name: string): Part[] | undefined {
  const [type = '', id = ''] = name.split('/');
  return openDocument(root, type, id);
}

/** Under another name another site could have this machine asked for it (DNS rebinding). */
function isOurs({ headers: { host }, socket }: IncomingMessage): boolean {
  return [`127.0.0.1:${socket.localPort}`, `localhost:${socket.localPort}`].includes(host ?? '');
}
