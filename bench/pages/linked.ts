import { createServer, type Server } from 'node:http';
import { brotliCompressSync } from 'node:zlib';

/** Where the linked stylesheet is served. */
const address = '/linked.css';

/** A page that asks for its stylesheet, and that stylesheet. */
export type Linked = { html: string; css: string };

/**
 * A page of ours with its stylesheet in a file of its own, as most sites have it, and nothing else changed.
 *
 * @throws Error when the page has no stylesheet inline
 */
export function linkedPage(html: string): Linked {
  const [element, css] = /<style>([^<]*)<\/style>/.exec(html) ?? [];
  if (element === undefined || css === undefined) throw new Error('The page has no stylesheet inline');
  return { html: html.replace(element, `<link rel="stylesheet" href="${address}">`), css };
}

/** The server of a site with one file more: the stylesheet, which the site itself has in its pages only. */
export function withStylesheet(site: Server, css: string): Server {
  const body = brotliCompressSync(css);
  return createServer((request, response) => {
    if (request.url !== address) return void site.emit('request', request, response);
    response.writeHead(200, {
      'Content-Type': 'text/css; charset=utf-8',
      'Content-Encoding': 'br',
      'Content-Length': body.length,
    });
    response.end(body);
  });
}
