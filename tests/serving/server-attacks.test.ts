import { expect, test } from 'vitest';
import { site } from '../support/tiny-site';

test.each([
  '//evil.example/',
  '//evil.example',
  '/%2Fevil.example/',
  '/%2fnl',
  '/\\evil.example',
  '/%5Cevil.example/',
  '//nl',
])('nobody is sent to another site by %s', async (address) => {
  const get = await site();
  const { status, headers } = await get(address);
  expect(status).toBe(400);
  expect(headers.location).toBeUndefined();
});

test.each([
  '/../secret.txt',
  '/../private',
  '/nl/../../secret.txt',
  '/%2e%2e/secret.txt',
  '/%2e%2e/private',
  '/..%2fsecret.txt',
  '/nl/..%2f..%2fprivate',
  '/..%5csecret.txt',
  '/..\\secret.txt',
  '/%252e%252e/secret.txt',
  '/%252e%252e%252fprivate',
  '/..%c0%afsecret.txt',
  '/nl/%00/../../secret.txt',
  '/....//secret.txt',
])('nobody reads a file outside the site by %s', async (address) => {
  const get = await site();
  const { status, body } = await get(address);
  expect([400, 404]).toContain(status);
  expect(String(body)).not.toContain('SECRET');
});
