import path from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { pages as sitePages } from '@/site/site';
import { isGrave, type JudgedPolicy } from '../../bench/outside/csp';
import { serveWithEmbedded } from '../../bench/outside/embedded';
import { hostOf, makeIdentity } from '../../bench/outside/identity';
import { type Judgement, judgementOf } from '../../bench/outside/lighthouse';
import { judgedPages } from '../../bench/outside/pages';
import { outsideSection, shortfalls, type Verdict } from '../../bench/outside/report';
import { policyOf } from '../../bench/outside/served';
import { temporaryFolder } from '../support/temp-dir';
import { files } from '../support/tiny-site';

const page = { name: 'page/home', address: '/nl/', found: true };
const remark = { severity: 50, directive: 'script-src', description: 'could be a problem' };
const policy: JudgedPolicy = { policy: "default-src 'none'", address: '/nl/', findings: [remark] };

/** A run in which every category has 100, but for what is given. */
const runWith = (scores: Partial<Judgement> = {}): Judgement => ({
  performance: { score: 100, lost: [] },
  accessibility: { score: 100, lost: [] },
  'best-practices': { score: 100, lost: [] },
  seo: { score: 100, lost: [] },
  ...scores,
});

const perfect: Verdict = {
  scan: {
    scan: { score: 135, grade: 'A+' },
    tests: { cookies: { pass: true, result: 'cookies-not-found', scoreModifier: 0 } },
  },
  policies: [policy],
  robotsAreValid: true,
  pages: [{ page, runs: [runWith()] }],
};

const slow = (score: number) => runWith({ performance: { score, lost: ['Total Blocking Time'] } });

describe('what falls short', () => {
  test('is nothing when every judge is content', () => {
    expect(shortfalls(perfect)).toEqual([]);
  });

  test.each<[string, Partial<Verdict>, string]>([
    [
      'a lost bonus',
      { scan: { ...perfect.scan, scan: { score: 130, grade: 'A+' } } },
      'Observatory gives 130 points, not 135.',
    ],
    [
      'a test that fails',
      { scan: { ...perfect.scan, tests: { cookies: { pass: false, result: 'bad', scoreModifier: -5 } } } },
      'Observatory: cookies fails with bad.',
    ],
    [
      'a hole in a policy',
      { policies: [{ ...policy, findings: [remark, { ...remark, severity: 30 }] }] },
      'The policy of /nl/: script-src: could be a problem',
    ],
    ['a robots.txt that nobody can read', { robotsAreValid: false }, 'Lighthouse finds robots.txt not valid.'],
    [
      'one point of accessibility',
      { pages: [{ page, runs: [runWith({ accessibility: { score: 99, lost: ['Contrast'] } })] }] },
      'page/home: accessibility is 99, not 100: Contrast.',
    ],
    [
      'two points of performance in the middle run',
      { pages: [{ page, runs: [slow(98), slow(90), slow(100)] }] },
      'page/home: performance is 98, not 99: Total Blocking Time.',
    ],
  ])('names %s', (_, verdict, line) => {
    expect(shortfalls({ ...perfect, ...verdict })).toEqual([line]);
  });

  test('does not name one slow run, nor a median of 99', () => {
    expect(shortfalls({ ...perfect, pages: [{ page, runs: [slow(99), slow(50), slow(100)] }] })).toEqual([]);
  });
});

test.each([
  [10, true],
  [20, true],
  [30, true],
  [40, false],
  [60, false],
])('a finding of severity %i is grave: %s', (severity, grave) => {
  expect(isGrave({ ...remark, severity })).toBe(grave);
});

test('the page of benchmarks says what was measured, with the spread', () => {
  const circumstances = { day: '2026-11-22', machine: 'm', browser: 'b', server: 's', versions: 'v' };
  const section = outsideSection(
    { ...perfect, pages: [{ page, runs: [slow(99), slow(95), slow(100)] }] },
    circumstances,
  );
  expect(section).toContain('Nothing falls short of the goals.');
  expect(section).toMatch(/\| page\/home \| 99 \(95–100\) +\| 100 +\| 100 +\| 100 +\| Total Blocking Time +\|/);
  expect(section).toContain('nothing high or medium. Severity 50, script-src: could be a problem');
  const other = outsideSection({ ...perfect, robotsAreValid: false }, circumstances);
  expect(other).toContain('- Lighthouse finds robots.txt not valid.');
});

test('of a report of Lighthouse only what costs points is kept', () => {
  const ids = ['passes', 'fails', 'free', 'unknown', 'not applicable'];
  const refs = ids.map((id) => ({ id, weight: id === 'free' ? 0 : 1 }));
  const audits = {
    passes: { title: 'Passes', score: 1 },
    fails: { title: 'Fails', score: 0.4 },
    free: { title: 'Free', score: 0 },
    'not applicable': { title: 'Not applicable', score: null },
  };
  const category = (score: number | null) => ({ score, auditRefs: refs });
  const judgement = judgementOf({
    audits,
    categories: {
      performance: category(0.994),
      accessibility: category(1),
      'best-practices': category(0.5),
      seo: category(null),
    },
  });
  expect(judgement.performance).toEqual({ score: 99, lost: ['Fails'] });
  expect(judgement.seo.score).toBe(0);
});

test('every type of page that the site has is judged, and one that is not there', () => {
  const judged = judgedPages('nl');
  const types = new Set(judged.map(({ name }) => name.split('/')[0]));
  expect([...new Set(sitePages.map(({ type }) => type))].filter((type) => !types.has(type))).toEqual([]);
  const addresses = ['/', ...sitePages.map((one) => one.addresses.nl)];
  expect(judged.filter(({ address }) => !addresses.includes(address))).toEqual([
    { name: 'not found', address: '/nl/not-there/', found: false },
  ]);
});

test('the site is judged under the name that it was built for, with TLS and its own headers', async () => {
  const folder = temporaryFolder(files);
  const identity = makeIdentity(hostOf('User-Agent: *\n\nSitemap: https://site.example/sitemap.xml\n'), folder);
  expect(identity.host).toBe('site.example');
  const serving = await serveWithEmbedded(path.join(folder, 'out'), identity);
  onTestFinished(serving.stop);
  expect(await policyOf({ ...serving, ...identity }, '/nl/')).toContain("default-src 'none'");
});

test('a built site that does not tell its name is refused', () => {
  expect(() => hostOf('User-Agent: *\nAllow: /\n')).toThrow('npm run build');
});
