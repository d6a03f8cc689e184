import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { idlePermissions, refusedLicences } from '../../bench/licences/allowed';
import { packagesOf } from '../../bench/licences/packages';
import { licencesPage } from '../../bench/licences/page';

const ours = packagesOf(readFileSync('package-lock.json', 'utf8'));

/** One package with this name and licence. */
const one = (name: string, licence?: string) => [{ name, version: '1.0.0', licence, development: false }];

test('no package that we use has a licence that is not allowed', () => {
  expect(ours.length).toBeGreaterThan(100);
  expect(refusedLicences(ours)).toEqual([]);
});

test('nothing is allowed that we do not need', () => {
  expect(idlePermissions(ours)).toEqual([]);
});

test('the list that `npm run licences` writes names every package', () => {
  const page = licencesPage(ours);
  expect(ours.filter(({ name }) => !page.includes(`| ${name} `))).toEqual([]);
});

describe('a developer who adds a package', () => {
  test.each(['MIT', 'Apache-2.0', 'MIT OR Apache-2.0'])('may take one under %s', (licence) => {
    expect(refusedLicences(one('some-package', licence))).toEqual([]);
  });

  test.each(['AGPL-3.0-only', 'GPL-3.0', 'UNLICENSED', 'SEE LICENSE IN x', 'toString'])(
    'is stopped when it is under %s',
    (licence) => {
      expect(refusedLicences(one('some-package', licence))).toEqual([
        `some-package@1.0.0 has ${licence}, which is not allowed.`,
      ]);
    },
  );

  test('is stopped when it has a copyleft licence that another package was allowed to have', () => {
    expect(refusedLicences(one('some-package', 'LGPL-3.0-only'))).toEqual([
      'some-package@1.0.0 has LGPL-3.0-only, which is allowed for opening_hours only.',
    ]);
  });

  test('is stopped when it says nothing about its licence', () => {
    expect(refusedLicences(one('some-package'))).toEqual(['some-package@1.0.0 states no licence.']);
  });

  test('hears which permission went out of use', () => {
    expect(idlePermissions(ours.filter(({ name }) => name !== 'ical.js'))).toEqual(['ical.js']);
    expect(idlePermissions(ours.filter(({ name }) => name !== 'hunspell-wasm'))).toEqual([
      '(LGPL-2.0 OR GPL-2.0 OR MPL-1.1)',
    ]);
  });
});

test('a package in two places counts once, and as one of the site when either place is', () => {
  const packages = {
    '': { name: 'site', version: '1.0.0' },
    'node_modules/tool/node_modules/a': { version: '2.0.0', license: 'MIT', dev: true },
    'node_modules/a': { version: '2.0.0', license: 'MIT' },
    'node_modules/other/node_modules/a': { version: '2.0.0', license: 'MIT', dev: true },
    'node_modules/@scope/b': { version: '1.0.0', license: 'ISC', devOptional: true },
    'node_modules/alias': { name: 'c', version: '3.0.0', license: 'MIT', dev: true },
  };
  expect(packagesOf(JSON.stringify({ packages }))).toEqual([
    { name: '@scope/b', version: '1.0.0', licence: 'ISC', development: true },
    { name: 'a', version: '2.0.0', licence: 'MIT', development: false },
    { name: 'c', version: '3.0.0', licence: 'MIT', development: true },
  ]);
});
