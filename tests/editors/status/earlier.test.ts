import { execFileSync } from 'node:child_process';
import path from 'node:path';
import { expect, test } from 'vitest';
import { earlierText, earlierVersions, wordDifference } from '@/editors/status/earlier';
import { fingerprint } from '@/lib/sections';
import { temporaryFolder, writeFiles } from '../../support/temp-dir';

test.each([
  ['Bel de lijn.', 'Bel de politie.', 'Bel de [-lijn.-]{+politie.+}'],
  ['Bel nu de lijn.', 'Bel de lijn.', 'Bel [-nu-] de lijn.'],
  ['Bel de lijn.', 'Bel nu meteen de lijn.', 'Bel {+nu meteen+} de lijn.'],
  ['Bel de\nlijn.\n', 'Bel  de lijn.', 'Bel  de lijn.'],
  ['', 'Bel.', '{+Bel.+}'],
  ['Een twee drie.', 'Vier vijf drie.', '[-Een twee-]{+Vier vijf+} drie.'],
])('of %j that became %j, a translator sees which words went and came', (before, after, shown) => {
  expect(wordDifference(before, after)).toBe(shown);
});

const text = (body: string) => `---\ntitle: Één\n---\n\n${body}\n`;

test('what a part was is found in the history, also before its file was away for a while', () => {
  const root = temporaryFolder();
  const project = path.join(root, 'project');
  const file = 'content/nl.mdx';
  const git = (...flags: string[]) =>
    execFileSync('git', ['-c', 'user.name=x', '-c', 'user.email=x@example.org', ...flags], { cwd: root });
  const commit = (what: string) => {
    git('add', '--all');
    git('commit', '--quiet', '--message', what);
  };
  git('init', '--quiet');
  writeFiles(project, { [file]: text('Bel de líjn.') });
  commit('first');
  git('rm', '--quiet', `project/${file}`);
  commit('away');
  writeFiles(project, { [file]: text('Bel de politie.') });
  commit('again');

  const versions = earlierVersions(project, file);
  expect(versions).toEqual([text('Bel de politie.'), text('Bel de líjn.')]);
  expect(earlierText(versions, fingerprint('Bel de líjn.'))).toBe('Bel de líjn.');
  expect(earlierText(versions, fingerprint('Iets anders.'))).toBeUndefined();
});

test('without a history there is nothing earlier', () => {
  expect(earlierVersions(temporaryFolder({ 'content/nl.mdx': text('Bel.') }), 'content/nl.mdx')).toEqual([]);
});
