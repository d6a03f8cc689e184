import { afterEach, beforeEach, expect, test, vi } from 'vitest';

const names = ['SITE_ORIGIN', 'BUILD_DATE', 'REPOSITORY_URL', 'SECURITY_CONTACT', 'PRESS_CONTACT'];

beforeEach(() => {
  for (const name of names) vi.stubEnv(name, undefined);
});

afterEach(() => {
  vi.unstubAllEnvs();
  vi.resetModules();
});

/** What an operator is told who builds with these variables; empty when the build may begin. */
async function told(variables: Record<string, string>): Promise<string> {
  for (const [name, value] of Object.entries(variables)) vi.stubEnv(name, value);
  vi.resetModules();
  const { refuseSettings } = await import('@/publish/settings');
  return refuseSettings(process.env).then(
    () => '',
    ({ message }: Error) => message,
  );
}

test('an operator who sets nothing, or everything to nothing, may build', async () => {
  expect(await told({})).toBe('');
  expect(await told(Object.fromEntries(names.map((name) => [name, ''])))).toBe('');
});

test.each([
  ['SITE_ORIGIN', 'https://safer.example'],
  ['SITE_ORIGIN', 'https://safer.example/'],
  ['SITE_ORIGIN', 'http://localhost:3000'],
  ['BUILD_DATE', '2028-02-29'],
  ['REPOSITORY_URL', 'https://git.example/site'],
  ['SECURITY_CONTACT', 'mailto:security@safer.example'],
  ['PRESS_CONTACT', 'press@safer.example'],
])('an operator may set %s to %s', async (name, value) => {
  expect(await told({ [name]: value })).toBe('');
});

test.each([
  ['SITE_ORIGIN', 'safer.example'],
  ['SITE_ORIGIN', 'safer.example:8080'],
  ['SITE_ORIGIN', '//safer.example'],
  ['SITE_ORIGIN', 'https://'],
  ['SITE_ORIGIN', 'https://safer.example/nl'],
  ['SITE_ORIGIN', 'https://safer.example?a=b'],
  ['SITE_ORIGIN', 'https://me:secret@safer.example'],
  ['SITE_ORIGIN', ' https://safer.example'],
  ['SITE_ORIGIN', 'ftp://safer.example'],
  ['BUILD_DATE', 'today'],
  ['BUILD_DATE', '2026-02-30'],
  ['REPOSITORY_URL', 'git.example/site'],
  ['SECURITY_CONTACT', 'security@safer.example'],
  ['PRESS_CONTACT', 'press'],
])('an operator who sets %s to %s is told in one line, before the first step', async (name, value) => {
  const line = await told({ [name]: value });
  expect(line).toContain(`${name} is "${value}"; it must be`);
  expect(line).toMatch(/ such as .*\.$/);
  expect(line).not.toContain('\n');
});
