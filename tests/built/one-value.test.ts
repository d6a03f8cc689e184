import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { filesBelow } from '@/machine/files';
import { copyProject } from '../../bench/project-copy';
import { isAll } from '../support/scope';

const file = 'content/services/victim-support/service.yaml';
const [before, after] = ['0900-0101', '0900-0102'];

/** The forms in which a number stands in a file: as it is written, as it is dialled, and cut up for the search. */
const forms = (number: string) => [number, number.replace('-', ''), `["${number.slice(-4)}"`];

/** A file with the number in one form, and without what follows from all that stands in it: names, sums and codes. */
function withoutNumber(text: string): string {
  const numbers = [before, after].flatMap(forms);
  return numbers
    .reduce((all, form) => all.replaceAll(form, 'NUMBER'), text)
    .replace(/(\/share\/|search\.\w+\.)[0-9a-f]{10,16}/g, '$1HASH')
    .replace(/sha\d+-[\w+/=]+/g, 'HASH')
    .replace(/[0-9a-f]{64}/g, 'HASH')
    .replace(/\b[0-9A-F]{6}\b/g, 'EDITION');
}

/** What has changed since an older sheet stands under its code: there the old number stays, and the new sheet is added. */
const withoutOldSheets = (html: string) =>
  html.replace(/<div[^>]*><dt><b translate="no">[0-9A-F]{6}<\/b>.*?<\/dd>\s*<\/div>\s*/gs, '');

/** Every text of a built site by its name, a hash left out of it; a picture is one by its hash alone. */
async function textsOf(out: string): Promise<Map<string, string>> {
  const files = (await filesBelow(out)).map((file) => path.relative(out, file));
  const texts = files.filter((name) => !/\.(br|gz|png)$/.test(name));
  return new Map(
    texts.map((name) => [name.replace(/\.[0-9a-f]{10}\./, '.'), readFileSync(path.join(out, name), 'utf8')]),
  );
}

// As long as a build: a minute and a half.
test.runIf(isAll)(
  'a number that an editor changes in one file is another in every form of it, and nothing else is',
  { timeout: 900_000 },
  async () => {
    const copy = copyProject();
    try {
      const place = path.join(copy.folder, file);
      writeFileSync(place, readFileSync(place, 'utf8').replace(before, after));
      const { builtOn } = JSON.parse(readFileSync('out/data/services.json', 'utf8'));
      const build = copy.run('env', `BUILD_DATE=${builtOn}`, 'node', '--import', 'tsx', 'scripts/build.ts');
      expect(build.status, build.output).toBe(0);
      const [was, is] = [await textsOf('out'), await textsOf(path.join(copy.folder, 'out'))];
      expect([...is.keys()].sort()).toEqual([...was.keys()].sort());

      const changed = [...was].filter(([name, text]) => is.get(name) !== text).map(([name]) => name);
      const named = [...was].filter(([, text]) =>
        forms(before)
          .slice(0, 2)
          .some((form) => text.includes(form)),
      );
      expect(changed).toEqual(expect.arrayContaining(named.map(([name]) => name)));
      const comparable = (text = '') => withoutNumber(withoutOldSheets(text));
      expect(changed.filter((name) => comparable(was.get(name)) !== comparable(is.get(name)))).toEqual([]);
      const left = [...is].filter(([, text]) => forms(before).some((form) => withoutOldSheets(text).includes(form)));
      expect(left.map(([name]) => name)).toEqual([]);
    } finally {
      copy.remove();
    }
  },
);
