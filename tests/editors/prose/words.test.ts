import path from 'node:path';
import { expect, test } from 'vitest';
import { proseOf } from '@/editors/prose/passages';
import { printReports } from '@/editors/prose/print';
import { reportWords } from '@/editors/prose/report';
import { sourcesIn } from '../check/fixture';

const page = (id: string, nl: string, en = '') => ({
  [`content/pages/${id}/page.yaml`]: 'order: 1\n',
  [`content/pages/${id}/nl.mdx`]: nl,
  [`content/pages/${id}/en.mdx`]: en || '---\ntitle: Page\nslug: page\nsummary: About it.\n---\n',
});

const read = (files: Record<string, string>) => sourcesIn(files).documents;

const lists = {
  nl: {
    wording: {
      'kinderporno*': {
        instead: 'beelden van misbruik',
        why: 'Het is misbruik.',
        allowedIn: ['names' as const, 'quotes' as const, 'synonyms' as const],
      },
      'had je maar': { instead: 'je kon dit niet weten', why: 'Het geeft de schuld.', allowedIn: [] },
    },
    jargon: { indien: { instead: 'als', why: 'Het is schrijftaal.', allowedIn: [] } },
  },
  en: { wording: {}, jargon: {} },
};

const hintsIn = (text: string) => {
  const reports = reportWords(read(page('help', text)), lists);
  return (reports.find(({ locale }) => locale === 'nl')?.hints ?? []).map(
    ({ kind, place, words, count }) =>
      `${path.basename(place.file)}:${place.line}:${place.column} ${kind} ${words} ${count}`,
  );
};

const text = (body: string, more = '') =>
  `---\ntitle: Hulp\nslug: hulp\nsummary: Wie je helpt.\n${more}---\n\n${body}\n`;

test('titles, summaries, paragraphs and headings are prose; slugs, code and attributes are not', () => {
  const [document] = read(
    page(
      'help',
      text(
        '## Wat `code` is\n\nLees <PageLink to="page/about">meer over ons</PageLink>.\n\n```\nblok code\n```\n\n- Bel 112.',
        'searchPhrases: [hulpp]\n',
      ),
    ),
  );
  const passages = document ? proseOf(document, 'nl') : [];
  expect(passages.filter(({ synonyms }) => !synonyms).map((one) => one.text)).toEqual([
    'Hulp',
    'Wie je helpt.',
    'Wat  is',
    'Lees meer over ons.',
    'Bel 112.',
  ]);
  expect(passages.filter(({ synonyms }) => synonyms).map((one) => one.text)).toEqual(['hulpp']);
});

test('the words of a structure count in their own language only', () => {
  const [document] = read({
    'content/sources/report/source.yaml': 'title: { nl: "Verslag", en: "Report" }\npublisher: "Bureau"\n',
  });
  const words = (locale: 'nl' | 'en') => (document ? proseOf(document, locale) : []).map((one) => one.text);
  expect(words('nl')).toEqual(['Verslag']);
  expect(words('en')).toEqual(['Report']);
});

test('an editor is led to the line and column of a word, in front matter, structure and body', () => {
  const documents = read({
    ...page('help', text('Eén regel.\n\nNog een **woord** hier.')),
    'content/sources/report/source.yaml': 'publisher: "Bureau"\ntitle: { nl: "Een verslag", en: "A report" }\n',
  });
  const placeOf = (words: string) => {
    for (const document of documents) {
      const passage = proseOf(document, 'nl').find((one) => one.text.includes(words));
      if (!passage) continue;
      const { file, line, column } = passage.place(passage.text.indexOf(words), words);
      return `${path.basename(file)}:${line}:${column}`;
    }
    return undefined;
  };
  expect(placeOf('helpt')).toBe('nl.mdx:4:17');
  expect(placeOf('woord')).toBe('nl.mdx:9:11');
  expect(placeOf('verslag')).toBe('source.yaml:2:19');
});

test('a word that the lists advise against, or that is long, is told once a page, with how often it stands there', () => {
  expect(hintsIn(text('Bel ons indien je twijfelt. Mail ons indien je dat liever doet.'))).toEqual([
    'nl.mdx:7:9 jargon indien 2',
  ]);
  expect(hintsIn(text('Lees onze toegankelijkheidsverklaring.\n\nToegankelijkheidsverklaring van toen.'))).toEqual([
    'nl.mdx:7:11 long-word toegankelijkheidsverklaring 2',
  ]);
});

test('a hurtful word may stand in a name, in a quote and among what people search with, and nowhere else', () => {
  expect(
    hintsIn(text('Meldpunt Kinderporno heet het, of “kinderporno melden”.', 'alsoKnownAs: [kinderporno]\n')),
  ).toEqual([]);
  expect(hintsIn(text('Wij vinden kinderporno’s op internet.'))).toEqual(['nl.mdx:7:12 wording kinderporno 1']);
});

test('where the list does not allow it, a quote, a name or a search phrase is told as well', () => {
  expect(hintsIn(text('Zeg niet: “had je maar niets gestuurd”.', 'searchPhrases: [had je maar]\n'))).toEqual([
    'nl.mdx:5:17 wording had je maar 2',
  ]);
  expect(hintsIn(text('Bel Stichting Indien Nodig.'))).toEqual(['nl.mdx:7:15 jargon Indien 1']);
});

test('long and passive sentences and long words are told with their place, names and search phrases are left alone', () => {
  const long =
    'Vertel het aan iemand die je vertrouwt, want wie dit alleen draagt, slaapt slecht en durft op een dag niets meer te vragen.';
  expect(
    hintsIn(
      text(
        `${long}\n\nHet beeld wordt gedeeld. Er wordt gelachen. Lees de toegankelijkheidsverklaring.`,
        `searchPhrases: ["${long}"]\n`,
      ),
    ),
  ).toEqual([
    `nl.mdx:8:1 long-sentence ${long} 23`,
    'nl.mdx:10:1 passive Het beeld wordt gedeeld. 4',
    'nl.mdx:10:26 passive Er wordt gelachen. 3',
    'nl.mdx:10:53 long-word toegankelijkheidsverklaring 1',
  ]);
});

test('one passive sentence in ten is told to nobody, nor are titles and sentences in the words of who was hurt', () => {
  expect(hintsIn(text(`Het beeld wordt gedeeld. Er wordt gelachen. ${'Bel ons. '.repeat(20)}`))).toEqual([]);
  const spoken = 'say:\n  child: "Ik word gepest."\n  friend: "Mijn vriend wordt gepest."\n';
  expect(hintsIn(text('Bel ons. Dan word je geholpen.', spoken))).toEqual([]);
});

test('a reader may breathe at a colon: the words before it and after it count apart', () => {
  const half = 'bel of chat met iemand die naar je wil luisteren, ook als het midden in de nacht is';
  expect(hintsIn(text(`Op Bonaire, Saba of Sint Eustatius: ${half}.`))).toEqual([]);
  expect(hintsIn(text(`Op Bonaire, Saba of Sint Eustatius ${half}.`))).toHaveLength(1);
});

test('a word of the glossary or of the name of a service is neither jargon nor too long, on every page and in the plural', () => {
  const named = read({
    ...page('help', text('Kom indien je wilt. Bel de vertrouwensinspecteurs van de inspectie.')),
    'content/terms/if/term.yaml': 'title: { nl: "indien", en: "if" }\n',
    'content/services/inspector/nl.mdx': '---\ntitle: Vertrouwensinspecteur\n---\n',
  });
  const hints = (all?: typeof named) =>
    reportWords(named.slice(0, 1), lists, all)
      .flatMap((report) => report.hints)
      .map(({ words }) => words);
  expect(hints()).toEqual(['indien', 'vertrouwensinspecteurs']);
  expect(hints(named)).toEqual([]);
});

test('what a document says is not ours to make plainer', () => {
  const quoted = '<AccordingTo source="report">\n\nBel indien u twijfelt.\n\n</AccordingTo>\n\nBel indien je twijfelt.';
  expect(hintsIn(text(quoted))).toEqual(['nl.mdx:13:5 jargon indien 1']);
});

test('the page with the heaviest hints comes first, and within it what hurts before what is long', () => {
  const documents = read({
    ...page('easy', text('Bel ons.')),
    ...page('long', text('Toegankelijkheidsverklaringen, internetaanbieders, privacyverklaringen.')),
    ...page('hurts', text('Lees de toegankelijkheidsverklaring. Had je maar gebeld.')),
  });
  const reports = reportWords(documents, lists).filter(({ locale }) => locale === 'nl');
  expect(reports.map((report) => report.page)).toEqual(['page/hurts', 'page/long', 'page/easy']);
  expect(reports[0]?.hints.map(({ kind }) => kind)).toEqual(['wording', 'long-word']);
});

test('of two pages without hints the one that reads hardest comes first, and a title counts for no figure', () => {
  const documents = read({
    ...page('easy', text('Bel ons. '.repeat(60))),
    ...page('hard', text('Organisaties publiceren periodieke rapportages. '.repeat(30))),
  });
  const reports = reportWords(documents, lists).filter(({ locale }) => locale === 'nl');
  expect(reports.map((report) => report.page)).toEqual(['page/hard', 'page/easy']);
  expect(reports[1]?.figures).toMatchObject({ sentences: 61, words: 123 });
});

test('a text of few words has no figure: one long word would decide it', () => {
  const [report] = reportWords(read(page('short', text('Organisaties publiceren rapportages.'))), lists);
  expect(report).toEqual({ page: 'page/short', locale: 'nl', hints: [] });
});

test('the report says what to write instead and why, in the language of the editor', () => {
  const documents = read(
    page(
      'help',
      text(
        `Kom indien je dat wilt. Het beeld wordt gedeeld. Er wordt gelachen.\n\n${'Bel ons als je wilt praten over wat je zag. '.repeat(10)}`,
      ),
    ),
  );
  const reports = reportWords(documents, lists).filter(({ locale }) => locale === 'nl');
  expect(printReports(reports, 'nl')).toMatchInlineSnapshot(`
    "page/help (Nederlands): 115 woorden in 14 zinnen, 8,2 per zin; leesgemak 106 (heel makkelijk)
      content/pages/help/nl.mdx:7:5  “indien”: kan het gewoner? Bijvoorbeeld: als. Het is schrijftaal.
      content/pages/help/nl.mdx:7:25  Zeg je hier wie het doet? “Het beeld wordt gedeeld.”
      content/pages/help/nl.mdx:7:50  Zeg je hier wie het doet? “Er wordt gelachen.”

    3 hints bij 1 tekst. Dit zijn hints: jij kent je lezer. Een formule telt letters en woorden, en begrijpt niets."
  `);
  expect(printReports(reports, 'en')).toMatchInlineSnapshot(`
    "page/help (Dutch): 115 words in 14 sentences, 8.2 a sentence; reading ease 106 (very easy)
      content/pages/help/nl.mdx:7:5  “indien”: is there a plainer way? For example: als. Het is schrijftaal.
      content/pages/help/nl.mdx:7:25  Do you say here who does it? “Het beeld wordt gedeeld.”
      content/pages/help/nl.mdx:7:50  Do you say here who does it? “Er wordt gelachen.”

    3 hints about 1 text. These are hints: you know your reader. A formula counts letters and words, and understands nothing."
  `);
});
