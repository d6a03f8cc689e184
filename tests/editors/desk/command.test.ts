import { createServer } from 'node:http';
import { expect, onTestFinished, test } from 'vitest';
import { startScript } from '../../support/child';
import { portOf } from '../../support/http';
import { temporaryFolder } from '../../support/temp-dir';

test('a port that is in use is told in one line, and the command ends', async () => {
  const other = createServer();
  const port = await portOf(other);
  onTestFinished(() => void other.close());
  const cwd = temporaryFolder({ 'content/x': '' });
  const { code, stderr } = await startScript('content.mjs', { cwd, env: { PORT: String(port), LC_ALL: 'C' } }, ['desk'])
    .ended;
  expect([code, stderr]).toEqual([2, `Port ${port} is in use. Choose another: PORT=${port + 1} npm run beheer\n`]);
});
