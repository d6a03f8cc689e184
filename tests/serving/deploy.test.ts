import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { caddyHeaders } from '@/serving/caddy-release';
import { answerHeaders, type Build, matchesPath } from '@/serving/headers';
import { hostHeaders, hostRedirects } from '@/serving/hosts';
import { nginxHeaders } from '@/serving/nginx-release';
import { limits } from '@/serving/requests';

const build: Build = {
  styleHashes: ['sha256-abc='],
  finder: ['/nl/hulp-vinden/', '/en/find-help/'],
  moved: { '/nl/hulp/': '/nl/hulp-vinden/' },
};

/** The rules of a `_headers` file: path to lines, header and value. */
function rulesIn(text: string): [path: string, headers: [string, string][]][] {
  return text.split('\n\n').map((block) => {
    const [path = '', ...lines] = block.trim().split('\n');
    return [
      path,
      lines.map(
        (line) =>
          line
            .trim()
            .split(/: (.*)/s)
            .slice(0, 2) as [string, string],
      ),
    ];
  });
}

/** Every value that a host gives to an address, from all the rules that hold for it. */
function valuesFor(address: string): [string, string][] {
  return rulesIn(hostHeaders(build)).flatMap(([path, headers]) => (matchesPath(path, address) ? headers : []));
}

test.each([
  '/',
  '/nl/',
  '/nl/hulp-vinden/',
  '/en/find-help/',
  '/data/finder.json',
  '/islands/a.0123456789.js',
  '/favicon.svg',
])('a static host gives %s the headers of the site, and no header twice', (address) => {
  const values = valuesFor(address);
  const names = values.map(([name]) => name);
  expect(names.length).toBe(new Set(names).size);
  const { 'Cache-Control': cache, ...wanted } = answerHeaders(build, 200, address);
  expect(Object.fromEntries(values)).toMatchObject(wanted);
  // Of a page that is not the finder, the hosts themselves say that it is asked for again each time.
  if (cache !== 'no-cache') expect(Object.fromEntries(values)['Cache-Control']).toBe(cache);
});

test('an address that does not exist has the policy on a static host, too', () => {
  const policy = answerHeaders(build, 404, '/nowhere')['Content-Security-Policy'];
  expect(Object.fromEntries(valuesFor('/nowhere'))['Content-Security-Policy']).toBe(policy);
});

test('a file that hosts would read only half of is not written', () => {
  const finder = Array.from({ length: 120 }, (_, part) => `/${part}/`);
  expect(() => hostHeaders({ ...build, finder })).toThrow('hosts read 100');
  const styleHashes = Array.from({ length: 60 }, (_, part) => `sha256-${'a'.repeat(43)}${part}`);
  expect(() => hostHeaders({ ...build, styleHashes })).toThrow('longer than 2000');
});

test('a static host leads an old address to the page, and tells in their language that another does not exist', () => {
  expect(hostRedirects(build)).toBe(
    '/nl/hulp/ /nl/hulp-vinden/ 301\n/nl/hulp /nl/hulp-vinden/ 301\n/nl/* /nl/404/ 404\n/en/* /en/404/ 404\n',
  );
});

test.each([
  ['nginx', nginxHeaders],
  ['Caddy', (wrong: Build) => caddyHeaders(wrong, 'site.example')],
])('a header that %s would misread is not written', (_, render) => {
  expect(() => render({ ...build, styleHashes: ['"; }'] })).toThrow('would misread');
});

test('Caddy lets go of a slow client, and of one that asks too much, as the other servers do', () => {
  const text = readFileSync('deploy/Caddyfile', 'utf8');
  const { headerBytes, secondsToAsk, secondsIdle } = limits;
  expect(text).toContain(`max_header_size ${headerBytes}\n`);
  for (const name of ['read_header', 'read_body']) expect(text).toContain(`${name} ${secondsToAsk}s\n`);
  for (const name of ['write', 'idle']) expect(text).toContain(`${name} ${secondsIdle}s\n`);
});

test.each(['debian.env', 'container.env'])(
  'the settings of nginx have every value that they ask for: %s',
  (machine) => {
    const settings = execFileSync(path.resolve('deploy', 'nginx', 'settings.sh'), [`deploy/nginx/${machine}`], {
      encoding: 'utf8',
    });
    expect(settings).toContain('include /srv/safer-internet-centre/current/.server/headers.nginx.conf;');
    expect(settings).not.toMatch(/\$\{[A-Z]/);
  },
);
