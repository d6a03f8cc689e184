import { mkdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { origin } from '@/lib/origin';
import { main } from '@/machine/run';
import { writeWhole } from '@/machine/write-whole';
import { checkAddresses, isDead, seemsOffline } from '../links/check';
import { collectLinks } from '../links/collect';
import { jsonReport, markdownReport, terminalReport } from '../links/report';
import { type Cache, readCache } from '../links/web/cache';
import { visitor } from '../links/web/visit';
import { readContent } from '../read/read';
import { words as allWords } from '../words';
import { outputLanguage, readArguments } from './arguments';

// npm run content:links [-- --lang nl|en] [--json] [--fresh] [--report file.md]
// Ends with 1 when an address is gone or does not answer, and with 2 when nothing could be found out.
const { values } = readArguments({
  options: {
    lang: { type: 'string' },
    json: { type: 'boolean', default: false },
    fresh: { type: 'boolean', default: false },
    report: { type: 'string' },
  },
});
const locale = outputLanguage(values.lang, process.env);
const words = allWords[locale].links;
const cacheFile = path.join('.cache', 'links.json');

const visit = visitor({
  fetch,
  deadline: () => AbortSignal.timeout(20_000),
  sleep: setTimeout,
  now: Date.now,
  userAgent: `SaferInternetCentreLinks/1.0 (+${origin}/)`,
});

main(async () => {
  const { sources, problems } = readContent('.');
  if (problems.length > 0) console.error(words.unreadable(problems.length));
  const { results, cache, asked } = await checkAddresses(collectLinks(sources), {
    cache: values.fresh ? {} : await readCacheFile(),
    visit,
    now: Date.now(),
  });

  if (seemsOffline(results, asked)) {
    console.error(words.nobodyAnswered(asked));
    process.exitCode = 2;
    return;
  }
  await write(cacheFile, `${JSON.stringify(cache, null, 1)}\n`);
  if (values.report !== undefined) await write(values.report, markdownReport(results, locale));
  if (values.json) console.log(jsonReport(results));
  else {
    const works = results.filter(({ verdict }) => verdict.kind === 'works').length;
    console.log(terminalReport(results, locale));
    console.log(`\n${words.count({ links: results.length, works, asked })}`);
  }
  if (results.some(({ verdict }) => isDead(verdict))) process.exitCode = 1;
});

async function readCacheFile(): Promise<Cache> {
  const text = await readFile(cacheFile, 'utf8').catch(() => undefined);
  if (text === undefined) return {};
  const cache = readCache(text);
  if (!cache) console.error(words.brokenCache(cacheFile));
  return cache ?? {};
}

async function write(file: string, text: string): Promise<void> {
  await mkdir(path.dirname(file), { recursive: true });
  await writeWhole(file, text);
}
