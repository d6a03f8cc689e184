import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { packagesOf } from '../../bench/licences/packages';
import { askNpmForBill } from '../../bench/sbom/ask-npm';
import { type Bill, billProblems, settledBill } from '../../bench/sbom/bill';

const packages = [
  { name: 'a', version: '1.0.0', licence: 'MIT', development: false },
  { name: '@scope/b', version: '2.0.0', licence: 'ISC', development: true },
];

const hashes = [{ alg: 'SHA-512', content: '00' }];

/** A bill as npm writes it. */
const fromNpm: Bill = {
  bomFormat: 'CycloneDX',
  specVersion: '1.5',
  serialNumber: 'urn:uuid:0',
  metadata: { timestamp: '2026-11-22T10:00:00Z', component: { name: 'folder' } },
  components: [
    { name: 'a', version: '1.0.0', hashes, licenses: [{ license: { id: 'MIT' } }] },
    { name: '@scope/b', version: '2.0.0', hashes },
  ],
};

const bill = settledBill(fromNpm, 'site', packages);
const [first, second] = bill.components;
if (!first || !second) throw new Error('The bill lost its components.');

describe('the bill of this project', () => {
  const ours = packagesOf(readFileSync('package-lock.json', 'utf8'));
  const settled = () => settledBill(askNpmForBill('.'), 'site', ours);

  test('lists what the lockfile holds, each with a hash and a licence, and tells nothing of this machine', () => {
    expect(billProblems(settled(), ours, process.cwd())).toEqual([]);
  });

  test('is the same when it is made again', () => {
    expect(settled()).toEqual(settled());
  });
});

test('who reads the bill finds the name of the project and a licence for each package', () => {
  expect(bill.metadata.component.name).toBe('site');
  expect(bill.components.map(({ licenses }) => licenses)).toEqual([
    [{ license: { id: 'MIT' } }],
    [{ license: { name: 'ISC' } }],
  ]);
  expect(JSON.stringify(bill)).not.toMatch(/2026|uuid/);
});

test.each<[string, Partial<Bill>, string]>([
  ['misses a package', { components: [first] }, '@scope/b@2.0.0 is in package-lock.json, and not in the bill.'],
  [
    'has one too many',
    { components: [first, second, { ...first, name: 'c' }] },
    'c@1.0.0 is in the bill, and not in package-lock.json.',
  ],
  ['lacks a hash', { components: [{ ...first, hashes: [] }, second] }, 'a@1.0.0 has no hash.'],
  ['lacks a licence', { components: [{ name: 'a', version: '1.0.0', hashes }, second] }, 'a@1.0.0 has no licence.'],
  ['has another form', { bomFormat: 'SPDX' }, 'It is SPDX, and not CycloneDX.'],
  [
    'tells where it was made',
    { metadata: { component: { name: '/home/someone/site' } } },
    'It names the folder that it was made in.',
  ],
])('a bill that %s is refused', (_, fault, problem) => {
  expect(billProblems(bill, packages, '/home/someone')).toEqual([]);
  expect(billProblems({ ...bill, ...fault }, packages, '/home/someone')).toEqual([problem]);
});

test('a bill that names where packages were taken from is refused', () => {
  const told = { ...first, externalReferences: [{ type: 'distribution', url: 'https://packages.example/a.tgz' }] };
  expect(billProblems({ ...bill, components: [told, second] }, packages, '/home/someone')).toHaveLength(1);
});
