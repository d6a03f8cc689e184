import { spawnSync } from 'node:child_process';
import { afterEach, expect, test } from 'vitest';
import { compileSchedule } from '@/lib/hours/compile';

const before = process.env.TZ;
const setZone = (zone: string | undefined) => {
  if (zone === undefined) delete process.env.TZ;
  else process.env.TZ = zone;
};
afterEach(() => setZone(before));

const values = [
  '24/7',
  'Mo-Fr 09:00-17:00',
  'Mo-Fr 09:00-17:00; PH off',
  'Mo-Su,PH 00:00-24:00',
  'Mo-Sa 07:00-23:00; Su 00:30-19:00',
  'Fr,Sa 20:00-02:00; Su 00:00-02:30; PH 23:30-01:00',
];

/** Runs a module in a process of its own, in a time zone. */
function runIn(zone: string, module: string): string {
  const { stdout, stderr } = spawnSync('node', ['--import', 'tsx', '--input-type=module', '--eval', module], {
    encoding: 'utf8',
    env: { ...process.env, TZ: zone },
  });
  if (stdout === '') throw new Error(stderr);
  return stdout;
}

const compileAll = `
  import { compileSchedule } from './src/lib/hours/compile.ts';
  const hours = { timeZone: 'Europe/Amsterdam', closures: ['2026-09-06'], builtOn: '2026-11-22' };
  console.log(JSON.stringify(${JSON.stringify(values)}.map((value) => compileSchedule({ ...hours, value }))));
`;

// Santiago changes its clocks at midnight, so that 6 September 2026 has no 0:00 there.
test('schedules do not depend on the time zone of the machine', () => {
  const zones = ['UTC', 'America/Santiago', 'Pacific/Apia', 'America/Kralendijk'];
  const [utc, ...others] = zones.map((zone) => runIn(zone, compileAll));
  expect(JSON.parse(utc ?? '')).toHaveLength(values.length);
  for (const other of others) expect(other).toBe(utc);
});

// The library's answers are kept, so each of these tests asks about hours of its own.
test.each([
  { zone: 'America/Santiago', january: 180, value: 'Mo 01:01-04:56' },
  { zone: 'Pacific/Apia', january: -780, value: 'Mo 01:02-04:56' },
  { zone: undefined, january: undefined, value: 'Mo 01:03-04:56' },
])('the process is back in its own zone afterwards: $zone', ({ zone, january, value }) => {
  setZone(zone);
  const ownOffset = new Date(2026, 0).getTimezoneOffset();
  compileSchedule({ value, timeZone: 'Europe/Amsterdam', closures: [], builtOn: '2026-11-22' });
  expect(process.env.TZ).toBe(zone);
  expect('TZ' in process.env).toBe(zone !== undefined);
  expect(new Date(2026, 0).getTimezoneOffset()).toBe(january ?? ownOffset);
});

test('the process is back in its own zone after hours that are refused', () => {
  setZone('America/Santiago');
  const hours = { value: 'rubbish', timeZone: 'Europe/Amsterdam', closures: [], builtOn: '2026-11-22' } as const;
  expect(() => compileSchedule(hours)).toThrow('rubbish');
  expect([process.env.TZ, new Date(2026, 0).getTimezoneOffset()]).toEqual(['America/Santiago', 180]);
});

test('a worker thread, whose zone cannot be set, gets an error and no wrong hours', () => {
  // tsx leaves worker threads alone, so the worker asks for it.
  const inWorker = `
    import { pathToFileURL } from 'node:url';
    import { Worker } from 'node:worker_threads';
    const code = "import('tsx/esm/api')" +
      ".then(({ tsImport }) => tsImport('./src/lib/hours/compile.ts', '" + pathToFileURL('./') + "'))" +
      ".then(({ compileSchedule }) => compileSchedule(" +
      "{ value: '24/7', timeZone: 'Europe/Amsterdam', closures: [], builtOn: '2026-11-22' }))";
    const worker = new Worker(code, { eval: true });
    worker.on('error', (error) => console.log(error.message));
    worker.on('exit', () => console.log('done'));
  `;
  expect(runIn('America/Santiago', inWorker)).toContain('worker thread');
});
