import { Readable, Writable } from 'node:stream';
import { content } from '@/editors/commands';
import type { World } from '@/editors/commands/command';
import type { Ended } from './child';

/** The day on which commands run in tests: what they say must be the same on every day. */
const today = new Date('2026-11-22T12:00:00Z');

/** What is written to it goes to a function, in pieces as they come. */
export const writerTo = (take: (text: string) => void) =>
  new Writable({
    write: (piece, _encoding, done) => {
      take(String(piece));
      done();
    },
  });

/** A world for a command: a computer that speaks English, nobody at the keyboard, no network. */
export const worldOf = (own: Pick<World, 'cwd' | 'stdout' | 'stderr'> & Partial<World>): World => ({
  env: { LC_ALL: 'C' },
  stdin: Readable.from([]),
  now: () => today,
  fetch: () => Promise.reject(new Error('A test asks no other site.')),
  ...own,
});

/** Runs a command for editors in this process, as `npm run content:<command> -- …` does in a folder. */
export async function runContent(
  given: readonly string[],
  { typed = '', ...own }: { cwd: string; typed?: string } & Partial<World>,
): Promise<Ended> {
  const said = { stdout: '', stderr: '' };
  const stdout = writerTo((text) => (said.stdout += text));
  const stderr = writerTo((text) => (said.stderr += text));
  const code = await content(given, worldOf({ stdin: Readable.from([typed]), stdout, stderr, ...own }));
  return { code, ...said };
}
