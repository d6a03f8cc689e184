import { expect, test } from 'vitest';
import { enginesOf, reportOf } from '../../bench/browsers/report';
import { codeOf, until } from '../../bench/browsers/visitor';

const steps = [{ name: 'Two taps' }, { name: 'Print' }];

test('who reads the report sees per engine what went well, what did not and what was left out, and why', () => {
  const report = reportOf('2026-11-30', steps, [
    { name: 'One 1', outcomes: [{}, { leftOut: 'its driver cannot print' }] },
    { name: 'Two 2', outcomes: [{ fault: 'It did not come to this' }, {}] },
    { name: 'Three' },
  ]);
  expect(report).toMatch(/\| Two taps +\| yes +\| no +\| left out \|/);
  expect(report).toMatch(/\| Print +\| left out +\| yes +\| left out \|/);
  expect(report).toContain('- One 1, “Print”: its driver cannot print');
  expect(report).toContain('- Two 2, “Two taps”: It did not come to this');
  expect(report).toContain('- Three is not on this machine');
});

test('a visitor is told of each engine what held and what did not, and nothing of what was not tried', () => {
  const told = [{ told: 'back' }, {}, { told: 'exit' }] as const;
  const engines = enginesOf('2026-11-30', told, [
    { name: 'One 1', outcomes: [{}, {}, { leftOut: 'no means' }] },
    { name: 'Two 2', outcomes: [{ fault: 'It did not' }, {}, {}] },
    { name: 'Three' },
  ]);
  expect(engines.engines).toEqual([
    { name: 'One 1', held: { back: true } },
    { name: 'Two 2', held: { back: false, exit: true } },
  ]);
});

test('a page on its way to the next one is asked again, until it gives what a visitor waits for', async () => {
  const answers = [() => Promise.reject(new Error('The page is gone')), async () => false, async () => 'sextortion'];
  const run = () => answers.shift()?.();
  expect(await until({ run: run as never }, 'something is found', () => '')).toBe('sextortion');
});

test('what runs in a page knows what was given to it', () => {
  // biome-ignore lint/security/noGlobalEval: a browser does the same with it
  expect(eval(codeOf((words: string[]) => words.join(' '), ['a', '“b”']))).toBe('a “b”');
});
