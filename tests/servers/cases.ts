import { asking } from './raw';
import { host } from './release';

/** What a server may do: these answers, each with the headers of the site, or close without one. */
type Allowed = (number | 'closed')[];

/** One thing that an attacker or a broken client sends. */
export type FaultCase = { name: string; bytes: string; allowed: Allowed };

const refused: Allowed = [400, 404];

const traversals = [
  '/../secret.txt',
  '/nl/../../../secret.txt',
  '/%2e%2e/secret.txt',
  '/..%2fsecret.txt',
  '/%2e%2e%2fsecret.txt',
  '/..%5csecret.txt',
  '/..\\secret.txt',
  '/%252e%252e/secret.txt',
  '/%252e%252e%252fsecret.txt',
  '/..%c0%afsecret.txt',
  '/%c0%ae%c0%ae/secret.txt',
  '/%uff0e%uff0e/secret.txt',
  '/nl/%00/../../secret.txt',
  '/.%0d./secret.txt',
  '/nl/..;/secret.txt',
  '/nl//../../secret.txt',
  '/./nl/',
  '/.git/config',
  '/nl/.git/config',
  '/.server/root.nginx.conf',
  '/.server/headers.caddy',
  '/%2eserver/root.caddy',
  '/_headers',
  '/_redirects',
  '/index.html.br',
  '/nl/index.html.gz',
  '/.well-known/security.txt.br',
  '/.well-known/.git/config',
];

/** They move to the path with single slashes, on this host. */
const doubled = ['//etc/passwd', '/....//nl', '//evil.example', '///evil.example/', '//.git/config'];

const garbage = ['/%', '/%e', '/%zz', '/nl/%e0%80%af', '/%u002e', '/%ff%fe', '/nl%0d%0aSet-Cookie:%20a=b', '/nl/%7f'];

const badRanges = ['bytes=abc', 'bytes=99999-', 'bytes=-0', 'bytes=5-2', 'lines=1-2', `bytes=0-${'9'.repeat(40)}`];

const otherMethods = ['POST', 'PUT', 'DELETE', 'OPTIONS', 'PATCH', 'TRACE', 'PROPFIND', 'PURGE'];

const get = (target: string, headers: Record<string, string> = {}) => asking(target, { headers });

/** A request line and header lines exactly as they are given. */
const lines = (...all: string[]) => `${all.join('\r\n')}\r\n\r\n`;

const own = `Host: ${host}`;

/** Every fault that the three servers are tested with, and what they may do about it. */
export const faultCases: FaultCase[] = [
  ...traversals.map((target) => ({ name: `reads ${target}`, bytes: get(target), allowed: refused })),
  ...doubled.map((target) => ({ name: `asks for ${target}`, bytes: get(target), allowed: [301] })),
  ...garbage.map((target) => ({ name: `asks for ${target}`, bytes: get(target), allowed: refused })),
  ...badRanges.map((Range) => ({ name: `asks for the part ${Range}`, bytes: get('/', { Range }), allowed: [200] })),
  {
    name: 'asks for 200 parts',
    bytes: get('/', { Range: `bytes=${Array.from({ length: 200 }, (_, part) => `${part}-${part}`).join(',')}` }),
    allowed: [200],
  },
  ...otherMethods.map((method) => ({ name: `sends ${method}`, bytes: asking('/', { method }), allowed: [405] })),
  { name: 'sends a method that does not exist', bytes: asking('/', { method: 'LOOK' }), allowed: [400, 405] },
  { name: 'sends get in small letters', bytes: asking('/', { method: 'get' }), allowed: [400, 405] },
  { name: 'asks for a tunnel', bytes: lines(`CONNECT ${host}:443 HTTP/1.1`, own), allowed: [400, 405] },
  {
    name: 'sends a body of 1 MB',
    bytes: `${asking('/', { method: 'POST', headers: { 'Content-Length': '1000000' } })}${'x'.repeat(65_536)}`,
    allowed: [405, 413],
  },
  { name: 'asks for an address of 9 kB', bytes: get(`/${'a'.repeat(9_000)}`), allowed: [414] },
  { name: 'asks with a query of 9 kB', bytes: get(`/?${'a'.repeat(9_000)}`), allowed: [414] },
  { name: 'asks for a name of 300 letters', bytes: get(`/nl/${'a'.repeat(300)}/`), allowed: [404] },
  { name: 'sends a header of 64 kB', bytes: get('/', { 'X-Long': 'a'.repeat(65_536) }), allowed: [400, 431] },
  {
    name: 'sends 5,000 headers',
    bytes: get('/', Object.fromEntries(Array.from({ length: 5_000 }, (_, part) => [`X-${part}`, 'a']))),
    allowed: [400, 431],
  },
  { name: 'speaks HTTP/0.9', bytes: 'GET /\r\n\r\n', allowed: ['closed', 400] },
  { name: 'speaks HTTP/1.0', bytes: asking('/', { version: '1.0' }), allowed: [200] },
  { name: 'speaks HTTP/1.0 without Host', bytes: lines('GET / HTTP/1.0'), allowed: [200, 'closed'] },
  { name: 'speaks HTTP/9.9', bytes: asking('/', { version: '9.9' }), allowed: [400] },
  { name: 'names no Host', bytes: lines('GET / HTTP/1.1'), allowed: [400] },
  { name: 'names two Hosts', bytes: lines('GET / HTTP/1.1', own, 'Host: evil.example'), allowed: [400] },
  { name: 'names another Host', bytes: lines('GET / HTTP/1.1', 'Host: evil.example'), allowed: ['closed'] },
  {
    name: 'names another Host in the address',
    bytes: lines('GET http://evil.example/ HTTP/1.1', own),
    allowed: ['closed'],
  },
  { name: 'names the site in the address', bytes: lines(`GET http://${host}/nl/ HTTP/1.1`, own), allowed: [200] },
  {
    name: 'gives a length and chunks',
    bytes: `${lines('GET / HTTP/1.1', own, 'Content-Length: 5', 'Transfer-Encoding: chunked')}0\r\n\r\n`,
    allowed: [400],
  },
  {
    name: 'gives two lengths',
    bytes: lines('GET / HTTP/1.1', own, 'Content-Length: 0', 'Content-Length: 5'),
    allowed: [400],
  },
  { name: 'gives a length below nothing', bytes: lines('GET / HTTP/1.1', own, 'Content-Length: -1'), allowed: [400] },
  {
    name: 'gives a coding that does not exist',
    bytes: lines('GET / HTTP/1.1', own, 'Transfer-Encoding: xchunked'),
    allowed: [400],
  },
  { name: 'puts a NUL in the address', bytes: get('/nl/\0/'), allowed: [400] },
  { name: 'puts a NUL in a header', bytes: get('/', { 'X-Nul': 'a\0b' }), allowed: [400] },
  { name: 'puts a space before a colon', bytes: lines('GET / HTTP/1.1', own, 'X-Space : a'), allowed: [200, 400] },
  { name: 'sends no HTTP at all', bytes: '\x16\x03\x01 hello\r\n\r\n', allowed: [400] },
  { name: 'expects what no server does', bytes: get('/', { Expect: 'a miracle' }), allowed: [200, 417] },
  { name: 'wants another protocol', bytes: get('/', { Upgrade: 'h2c', Connection: 'Upgrade, close' }), allowed: [200] },
  { name: 'takes no coding at all', bytes: get('/', { 'Accept-Encoding': '*;q=0, identity;q=0' }), allowed: [200] },
];
