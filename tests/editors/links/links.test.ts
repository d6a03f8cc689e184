import { expect, test } from 'vitest';
import { checkAddresses, type Result, seemsOffline } from '@/editors/links/check';
import { collectLinks } from '@/editors/links/collect';
import { jsonReport, markdownReport, terminalReport } from '@/editors/links/report';
import type { Verdict } from '@/editors/links/web/verdict';
import { type Files, sourcesIn, swap, validContent } from '../check/fixture';

const yaml = 'content/services/talk-line/service.yaml';

/** The links of the fixture after a change: its address, then each place with its line and column. */
function linksAfter(change: (files: Files) => void): Record<string, string[]> {
  const files = validContent();
  change(files);
  return Object.fromEntries(
    collectLinks(sourcesIn(files)).map(({ address, places }) => [
      address,
      places.map(({ file, line, column }) => `${file}:${line}:${column}`),
    ]),
  );
}

/** What stands in a line of a file of the fixture, counted from 1. */
function lineOf(file: string, words: string, files: Files = validContent()): number {
  return (
    String(files[file])
      .split('\n')
      .findIndex((line) => line.includes(words)) + 1
  );
}

test('an address is asked for once, however many files name it, and every place is told', async () => {
  const links = linksAfter(() => undefined);
  expect(Object.keys(links)).toEqual(['https://talk.example/']);
  expect(links['https://talk.example/']).toContain(`${yaml}:${lineOf(yaml, 'https://talk')}:12`);
  expect(links['https://talk.example/']?.length).toBeGreaterThan(1);
});

test('addresses of channels, providers and sources are found, and those in a note', async () => {
  const links = linksAfter((files) => {
    swap(files, yaml, '  name: "Helpwanted"', '  name: "Helpwanted"\n  url: "https://provider.example/a(b)"');
    swap(files, yaml, 'value: "https://talk.example"', 'value: "https://channel.example/#form"');
    swap(
      files,
      'content/sources/about/source.yaml',
      'copy: document',
      'url: "https://source.example/x"\nnote: { nl: "Zie (https://note.example/nl).", en: "See https://note.example/en, then." }\ncopy: document',
    );
  });
  for (const address of [
    'https://provider.example/a(b)',
    'https://channel.example/',
    'https://source.example/x',
    'https://note.example/nl',
    'https://note.example/en',
  ]) {
    expect(links[address], address).toHaveLength(1);
  }
});

test('links in a text are found, also by reference, with the line and column where they start', async () => {
  const file = 'content/services/talk-line/en.mdx';
  const links = linksAfter((files) => {
    files[file] +=
      'See [the police](https://police.example/report#now) and\n[the desk][desk].\n\n[desk]: https://desk.example/\n';
  });
  const start = String(validContent()[file]).split('\n').length;
  expect(links['https://police.example/report']).toEqual([`${file}:${start}:5`]);
  expect(links['https://desk.example/']).toEqual([`${file}:${start + 3}:1`]);
});

test('a channel that was superseded, the record of a check and an address that is none are left alone', async () => {
  const links = linksAfter((files) => {
    swap(
      files,
      yaml,
      '    status: current\n    confidence: high',
      '    status: current\n    check: { on: "2026-11-01", by: "editor", value: "https://checked.example" }\n    confidence: high',
    );
    files[yaml] +=
      '  - { id: old, type: website, value: "https://old.example", status: superseded, sources: [about], asOf: undated }\n';
    files['content/services/talk-line/en.mdx'] += '[no](https://) and [plain](http://plain.example)\n';
  });
  expect(Object.keys(links)).toEqual(['https://talk.example/']);
});

const place = { file: 'content/a.yaml', line: 3, column: 8, field: 'value' };
const result = (verdict: Verdict, address = 'https://desk.example/'): Result => ({ address, places: [place], verdict });
const now = Date.parse('2026-11-22T10:00:00Z');
const hour = 60 * 60 * 1000;

test('a good answer of yesterday is not asked for again, a bad one is, and only links of today are remembered', async () => {
  const links = ['good', 'bad', 'new'].map((name) => ({ address: `https://${name}.example/`, places: [place] }));
  const asked: string[] = [];
  const { cache, results, ...rest } = await checkAddresses(links, {
    cache: {
      'https://good.example/': { at: now - 24 * hour, verdict: { kind: 'works' } },
      'https://bad.example/': { at: now - hour, verdict: { kind: 'gone', status: 404 } },
      'https://no-longer-linked.example/': { at: now - hour, verdict: { kind: 'works' } },
    },
    visit: async (address) => {
      asked.push(address);
      return { kind: 'works' };
    },
    now,
  });
  expect(asked).toEqual(['https://bad.example/', 'https://new.example/']);
  expect(rest.asked).toBe(2);
  expect(results.map(({ address, verdict }) => [address, verdict.kind])).toEqual(
    links.map(({ address }) => [address, 'works']),
  );
  expect(Object.entries(cache).map(([address, { at }]) => [address, at])).toEqual([
    ['https://good.example/', now - 24 * hour],
    ['https://bad.example/', now],
    ['https://new.example/', now],
  ]);
});

test('silence everywhere says that this computer is offline; one dead sources, or some, does not', () => {
  const silent = result({ kind: 'no-answer', failure: 'name' });
  const works = result({ kind: 'works' });
  expect(seemsOffline(Array(10).fill(silent), 10)).toBe(true);
  expect(seemsOffline([silent, silent, ...Array(50).fill(works)], 2)).toBe(false);
  expect(seemsOffline([works, ...Array(10).fill(silent)], 11)).toBe(false);
});

const oneOfEach: Result[] = [
  result({ kind: 'works' }, 'https://works.example/'),
  result({ kind: 'server-fault', status: 503 }, 'https://fault.example/'),
  result({ kind: 'refuses', status: 403 }, 'https://refuses.example/'),
  result({ kind: 'suspicious', doubt: 'front-page', to: 'https://odd.example/' }, 'https://odd.example/page'),
  result({ kind: 'moved', to: 'https://moved.example/new' }, 'https://moved.example/old'),
  result({ kind: 'no-answer', failure: 'timeout' }, 'https://silent.example/'),
  result({ kind: 'gone', status: 410 }, 'https://gone.example/'),
];

test('an editor reads what is wrong, where, and what to do, the worst first', () => {
  expect(terminalReport(oneOfEach, 'en')).toMatchInlineSnapshot(`
    "Gone (1)
    The page no longer exists. Look for the new page on that site and write that address. If there is none, take the link away.

      content/a.yaml:3:8
        https://gone.example/
        answers 410

    No answer (1)
    The site does not answer, not even at the third try. Open the address yourself. If it still fails tomorrow, look for another address.

      content/a.yaml:3:8
        https://silent.example/
        it took more than 20 seconds

    Moved (1)
    The site gives a new address, and that one works. Write the new one.

      content/a.yaml:3:8
        https://moved.example/old
        new address: https://moved.example/new

    Perhaps no longer the right page (1)
    There is an answer, but from another place. Open the address yourself and see whether the reader still finds there what they look for.

      content/a.yaml:3:8
        https://odd.example/page
        sends you to the front page
        leads to: https://odd.example/

    Lets no machines in (1)
    This says nothing about the page. Open the address yourself; if you see the page, there is nothing to do.

      content/a.yaml:3:8
        https://refuses.example/
        answers 403

    Fault at the site (1)
    The site has a fault at the moment. Wait a day and try again.

      content/a.yaml:3:8
        https://fault.example/
        answers 503"
  `);
});

test('a Dutch editor reads the same in Dutch', () => {
  expect(markdownReport(oneOfEach, 'nl')).toMatchInlineSnapshot(`
    "# Links naar andere sites

    ## Verdwenen (1)

    De pagina bestaat niet meer. Zoek de nieuwe pagina op die site en zet dat adres neer. Is die er niet, haal de link dan weg.

    - \`https://gone.example/\`
      - antwoordt 410
      - \`content/a.yaml:3:8\`

    ## Geen antwoord (1)

    De site antwoordt niet, ook niet na drie keer proberen. Open het adres zelf. Werkt het morgen nog niet, zoek dan een ander adres.

    - \`https://silent.example/\`
      - het duurde langer dan 20 seconden
      - \`content/a.yaml:3:8\`

    ## Verhuisd (1)

    De site geeft een nieuw adres, en dat werkt. Zet het nieuwe adres neer.

    - \`https://moved.example/old\`
      - nieuw adres: \`https://moved.example/new\`
      - \`content/a.yaml:3:8\`

    ## Misschien niet meer de goede pagina (1)

    Er komt een antwoord, maar van een andere plek. Open het adres zelf en kijk of daar nog staat wat de lezer zoekt.

    - \`https://odd.example/page\`
      - stuurt door naar de voorpagina
      - komt uit bij: \`https://odd.example/\`
      - \`content/a.yaml:3:8\`

    ## Laat geen machines toe (1)

    Dit zegt niets over de pagina. Open het adres zelf; zie je de pagina, dan hoef je niets te doen.

    - \`https://refuses.example/\`
      - antwoordt 403
      - \`content/a.yaml:3:8\`

    ## Storing bij de site (1)

    De site heeft nu een storing. Wacht een dag en probeer het opnieuw.

    - \`https://fault.example/\`
      - antwoordt 503
      - \`content/a.yaml:3:8\`
    "
  `);
});

test('when all is well the report says so', () => {
  expect(terminalReport(oneOfEach.slice(0, 1), 'nl')).toBe('Alle links doen het.');
  expect(markdownReport([], 'en')).toContain('All links work.');
});

test('what another site answers cannot become a link, a heading or a name in an issue', () => {
  const to = new URL('https://evil.example/?`@everyone](https://evil.example)\n# owned').href;
  const report = markdownReport([result({ kind: 'suspicious', doubt: 'other-host', to })], 'en');
  const line = report.split('\n').find((text) => text.includes('@everyone'));
  expect(line?.match(/`/g)).toHaveLength(2);
  expect(line).toMatch(/`[^`]*@everyone[^`]*`$/);
  const long = markdownReport([result({ kind: 'moved', to: `https://evil.example/${'a'.repeat(9_999)}` })], 'en');
  expect(long.length).toBeLessThan(1_500);
});

test('a program reads every address with its verdict and places', () => {
  expect(JSON.parse(jsonReport(oneOfEach.slice(4, 5)))).toEqual([
    {
      address: 'https://moved.example/old',
      kind: 'moved',
      to: 'https://moved.example/new',
      places: [{ file: 'content/a.yaml', line: 3, column: 8 }],
    },
  ]);
});
