import { mkdir, readFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { origin } from '@/lib/origin';
import { writeWhole } from '@/machine/write-whole';
import { checkAddresses, isDead, seemsOffline } from '../links/check';
import { collectLinks } from '../links/collect';
import { jsonReport, markdownReport, terminalReport } from '../links/report';
import { readCache } from '../links/web/cache';
import { visitor } from '../links/web/visit';
import { readContent } from '../read/read';
import { words as allWords } from '../words';
import { defineCommand } from './command';

const cacheFile = '.cache/links.json';

/** What has become of the addresses of other sites. */
export const links = defineCommand({
  name: 'links',
  options: { json: 'flag', fresh: 'flag', report: 'text' },
  run: async ({ values, cwd, root, language, now, fetch, say, complain }) => {
    const words = allWords[language].links;
    const { sources, problems } = readContent(root);
    if (problems.length > 0) complain(words.unreadable(problems.length));
    const known = values.fresh ? {} : readCache(await readFile(join(root, cacheFile), 'utf8').catch(() => '{}'));
    if (!known) complain(words.brokenCache(cacheFile));
    const { results, cache, asked } = await checkAddresses(collectLinks(sources), {
      cache: known ?? {},
      visit: visitor({
        fetch,
        deadline: () => AbortSignal.timeout(20_000),
        sleep: setTimeout,
        now: () => now().getTime(),
        userAgent: `SaferInternetCentreLinks/1.0 (+${origin}/)`,
      }),
      now: now().getTime(),
    });
    if (seemsOffline(results, asked)) {
      complain(words.nobodyAnswered(asked));
      return 2;
    }
    await write(join(root, cacheFile), `${JSON.stringify(cache, null, 1)}\n`);
    if (values.report !== undefined) await write(resolve(cwd, values.report), markdownReport(results, language));
    if (values.json) say(jsonReport(results));
    else {
      const works = results.filter(({ verdict }) => verdict.kind === 'works').length;
      say(`${terminalReport(results, language)}\n\n${words.count({ links: results.length, works, asked })}`);
    }
    return results.some(({ verdict }) => isDead(verdict)) ? 1 : 0;
  },
});

async function write(file: string, text: string): Promise<void> {
  await mkdir(dirname(file), { recursive: true });
  await writeWhole(file, text);
}
