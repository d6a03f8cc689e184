import { expect, test } from 'vitest';
import { site } from '../support/tiny-site';

test.each([
  '/%2Fevil.example/',
  '/%2fnl',
  '/\\evil.example',
  '/%5Cevil.example/',
  '//\\evil.example/',
  '//%5Cevil.example/',
  '/nl/..//evil.example/',
])('nobody is sent to another site by %s', async (address) => {
  const get = await site();
  const { status, headers } = await get(address);
  expect(status).toBe(400);
  expect(headers.location).toBeUndefined();
});
