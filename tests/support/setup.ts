import { afterAll, afterEach, vi } from 'vitest';

// Files share a worker: what one leaves behind, the next must not find.
afterAll(() => {
  vi.unstubAllEnvs();
  vi.restoreAllMocks();
});

if (typeof document !== 'undefined') {
  const { cleanup } = await import('@testing-library/react');
  afterEach(cleanup);
}
