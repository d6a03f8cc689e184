import { deepStrictEqual } from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { filesBelow } from '@/machine/files';
import { control } from './site';
import { LeftOut, type Step } from './step';
import { until } from './visitor';

/** Words that stand nowhere else: one for our search, one for a form as other sites have them. */
const words = { search: 'zonnebloemveld', control: 'korenbloemveld' };

const isTyped = ({ field, word }: { field: string; word: string }) =>
  document.querySelector<HTMLInputElement>(field)?.value === word;

/** What a browser keeps on the disk of what was typed, to fill it in another time or to bring a tab back. */
export const diskSteps: readonly Step[] = [
  {
    name: 'What was typed in search is not found in the files of the browser, after a search and a walk through the site',
    told: 'typed',
    take: async (visitor, { site }) => {
      const field = 'input[type="search"]';
      await visitor.open(site.origin + control);
      await visitor.tap('input');
      await visitor.type(words.control);
      await visitor.press('Enter');
      await until(visitor, 'the form is sent', () => document.title === 'Sent');
      await visitor.open(`${site.origin}/nl/zoeken/`);
      await visitor.tap(field);
      await visitor.type(words.search);
      await until(visitor, 'it is typed', isTyped, { field, word: words.search });
      await visitor.press('Enter');
      await visitor.open(`${site.origin}/nl/privacy/`);
    },
    afterwards: async (profile) => {
      if ((await filesWith(words.control, profile)).length === 0) {
        throw new LeftOut('driven like this it keeps nothing of any form, so it cannot tell');
      }
      deepStrictEqual(await filesWith(words.search, profile), []);
    },
  },
];

/**
 * The files below a folder that hold a word, in the two ways in which browsers write letters. What a browser packs or
 * locks up is not opened: so the words for visitors say that it was not found, and no more.
 */
async function filesWith(word: string, folder: string): Promise<string[]> {
  const forms = [Buffer.from(word, 'utf8'), Buffer.from(word, 'utf16le')];
  const holding = await Promise.all(
    (await filesBelow(folder)).map(async (file) => {
      const bytes = await readFile(file);
      return forms.some((form) => bytes.includes(form)) ? [path.relative(folder, file)] : [];
    }),
  );
  return holding.flat();
}
