import { existsSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { expiryProblem, securityTxt, securityTxtExpires } from '@/serving/security-txt';

const settings = {
  origin: 'https://site.example',
  contact: 'mailto:security@site.example',
  repository: 'https://code.example/centre/site/',
};

/** The fields of a security.txt, in order. */
const fields = (text: string | undefined) =>
  (text ?? '')
    .trimEnd()
    .split('\n')
    .filter((line) => !line.startsWith('#'))
    .map((line) => line.split(/: /, 2));

const policy = 'https://code.example/centre/site/raw/main/SECURITY.md';

describe('who finds a weakness', () => {
  test('reads where to report it, until when that counts, and in which languages', () => {
    expect(fields(securityTxt(settings))).toEqual([
      ['Contact', 'mailto:security@site.example'],
      ['Expires', `${securityTxtExpires}T23:59:59Z`],
      ['Preferred-Languages', 'nl, en'],
      ['Canonical', 'https://site.example/.well-known/security.txt'],
      ['Policy', policy],
    ]);
  });

  test('finds the policy in the repository under the name that is given', () => {
    expect(existsSync(path.basename(policy))).toBe(true);
  });

  test('is sent to the policy in the repository when there is no contact', () => {
    expect(fields(securityTxt({ ...settings, contact: undefined }))[0]).toEqual(['Contact', policy]);
    expect(fields(securityTxt({ ...settings, contact: '' }))[0]).toEqual(['Contact', policy]);
  });

  test('is told of no policy when nobody knows where the repository is', () => {
    expect(fields(securityTxt({ ...settings, repository: undefined })).map(([name]) => name)).not.toContain('Policy');
  });

  test.each([undefined, '', 'http://code.example/site'])(
    'is given no invented contact (repository: %s)',
    (repository) => {
      expect(securityTxt({ ...settings, contact: undefined, repository })).toBeUndefined();
    },
  );
});

test('who needs help and lands here is led to the site', () => {
  expect(securityTxt(settings)).toMatch(/^# .*https:\/\/site\.example\/$/m);
});

test.each(['https://site.example/report', 'https://site.example', 'mailto:a.b+c@site.example'])(
  '%s is a contact',
  (contact) => {
    expect(fields(securityTxt({ ...settings, contact }))[0]).toEqual(['Contact', contact]);
  },
);

test.each([
  'security@site.example',
  'http://site.example/report',
  'https://',
  'mailto:',
  'mailto:security',
  'javascript:alert(1)',
  'mailto:a@site.example\nContact: mailto:b@site.example',
  'https://site.example/a b',
  'mailto:a@site.example?subject=x',
])('%j is refused as a contact, with the setting named', (contact) => {
  expect(() => securityTxt({ ...settings, contact })).toThrow(/SECURITY_CONTACT/);
});

describe('the day on which security.txt expires', () => {
  const today = '2026-11-22';

  test.each(['2027-01-21', '2027-11-22'])('%s is near and far enough', (expires) => {
    expect(expiryProblem(expires, today)).toBeUndefined();
  });

  test.each([
    ['2027-01-20', 'less than 60 days ahead'],
    ['2026-11-21', 'less than 60 days ahead'],
    ['2027-11-23', 'more than a year ahead'],
  ])('%s is %3$s', (expires, what) => {
    expect(expiryProblem(expires, today)).toBe(
      `security.txt expires on ${expires}, ${what}. Read SECURITY.md, and when it still holds choose a day from 2027-01-21 to 2027-11-22.`,
    );
  });

  test('a year from a leap day is the last of February', () => {
    expect(expiryProblem('2029-02-28', '2028-02-29')).toBeUndefined();
    expect(expiryProblem('2029-03-01', '2028-02-29')).toContain('more than a year');
  });

  test('is a day that exists', () => {
    expect(new Date(`${securityTxtExpires}T00:00:00Z`).toISOString()).toContain(securityTxtExpires);
  });
});
