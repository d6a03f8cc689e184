import { expect, test } from 'vitest';
import { parse, stringify } from 'yaml';
import { type ContentType, contentTypeNames, contentTypes } from '@/content/schema';
import { filesBeside } from '@/content/schema/files-beside';
import { whoAnswers } from '@/content/schema/situation';
import { readAnswer } from '@/editors/new/answers';
import { type Answer, draftFiles, slotsOf } from '@/editors/new/draft';
import { judgeName } from '@/editors/new/name';
import { nextOrder } from '@/editors/new/order';
import { folderOf, rehearse } from '@/editors/new/rehearse';
import type { Problem } from '@/editors/problem';
import { words as allWords } from '@/editors/words';
import { captions, madeFiles } from '../../support/made-files';
import { asBytes, check, type Files, sourcesIn, validContent } from '../check/fixture';

const today = '2026-11-22';
const words = allWords.en.new;

/** What a new document is called. The first page in another language is the one in easy Dutch. */
const nameOf = (type: ContentType) => (type === 'language' ? 'easy-dutch' : 'newcomer');

/** The files of a new document, as the command makes them, below its folder. */
function draft(type: ContentType, said: string[] = [], id = nameOf(type)): Files {
  const filled = new Map<string, Answer>();
  for (const text of said) {
    const read = readAnswer(type, text, words);
    if ('fault' in read) throw new Error(read.fault);
    filled.set(read.name, read.answer);
  }
  const files = draftFiles(type, slotsOf(type, 10), filled, 'nl');
  return Object.fromEntries(Object.entries(files).map(([name, text]) => [`${folderOf(type, id)}/${name}`, text]));
}

/** What an editor puts into the folder of a new document, beside what the command made. */
function putBeside(type: ContentType): Files {
  const names = (filesBeside[type] ?? []).flatMap((each) =>
    each.need === 'all' ? each.names : each.names.slice(0, 1),
  );
  const made: Record<string, string | Uint8Array> = {
    jpg: madeFiles.picture(),
    pdf: madeFiles.pdf(),
    mp4: madeFiles.film(),
    vtt: captions,
  };
  return Object.fromEntries(
    names.map((name) => [`${folderOf(type, 'newcomer')}/${name}`, made[name.split('.')[1] ?? ''] ?? '']),
  );
}

const problemsOf = (files: Files) => check({ ...validContent(), ...files });

/** Every mark of unfinished text in files, as file:line. */
const marksIn = (files: Files) =>
  Object.entries(files).flatMap(([file, text]) =>
    String(text)
      .split('\n')
      .flatMap((line, index) => [...line.matchAll(/(NOG SCHRIJVEN|TO WRITE):/g)].map(() => `${file}:${index + 1}`)),
  );

test.each(contentTypeNames)('all that is wrong with a new %s is what is still to be written, each once', (type) => {
  const files = draft(type);
  const problems = problemsOf({ ...putBeside(type), ...files });
  expect(problems.map(({ code }) => code).filter((code) => code !== 'to-do')).toEqual([]);
  expect(problems.map(({ file, line }) => `${file}:${line}`).sort()).toEqual(marksIn(files).sort());
  const at = ({ file, line, column }: Problem) =>
    String(files[file])
      .split('\n')
      [line - 1]?.slice(column - 1);
  for (const problem of problems) expect(at(problem)).toMatch(/^(NOG SCHRIJVEN|TO WRITE): \S/);
});

/** What an editor writes in the end, by the name of the field. */
const texts: Record<string, string> = {
  asOf: '"2024"',
  published: '"2024"',
  read: '"2026-11-22"',
  date: '"2026-11-22"',
  translated: '"2026-11-22"',
  tag: 'pap',
  language: 'nl',
  year: '2022',
  value: '12',
  slug: 'newcomer',
  page: 'about',
  services: 'kindertelefoon',
  service: 'kindertelefoon',
  organisations: 'offlimits',
  sources: 'about',
  source: 'about',
  parent: '"Words of my child"',
  seen: '"2026-11-22"',
  from: '4',
  until: '8',
};

/** A mark of unfinished text between double quotes. */
const quoted = /"(?:NOG SCHRIJVEN|TO WRITE):(?:[^"\\]|\\.)*"/;

/** Writes something that is right in the place of each mark, as an editor would. */
function finish(files: Files): Files {
  const finished = Object.entries(files).map(([file, text]) => {
    let field = '';
    // A field a line, also where the form has a group on one.
    const spread = { lineWidth: 0, defaultStringType: 'QUOTE_DOUBLE', defaultKeyType: 'PLAIN' } as const;
    const lines = (file.endsWith('.yaml') ? stringify(parse(String(text)), spread) : String(text))
      .split('\n')
      .map((line) => {
        field = /^\s*(?:- )?(\w[\w-]*):/.exec(line)?.[1] ?? field;
        const choice = /(?:Een|One) (?:van|of meer van|of|or more of) ([\w-]+)/.exec(line)?.[1];
        const written = field === 'for' ? whoAnswers.join('", "') : choice;
        return line
          .replace(new RegExp(`^( +)${quoted.source}: `), '$1kindertelefoon: ')
          .replace(new RegExp(`- ${quoted.source}`), `- ${texts[field] ?? `"${written ?? 'Words'}"`}`)
          .replace(quoted, texts[field] ?? `"${choice ?? 'Words'}"`)
          .replace(/^(?:NOG SCHRIJVEN|TO WRITE):.*/, 'Words.')
          .replace(/^( +)- ("child", .*)$/, (_all, indent: string, all: string) =>
            all
              .split(', ')
              .map((one) => `${indent}- ${one}`)
              .join('\n'),
          );
      });
    return [file, lines.join('\n')];
  });
  return Object.fromEntries(finished);
}

/** What an editor adds that not every document of the type needs: a way to a page. */
const alsoSaid: Partial<Record<ContentType, string[]>> = {
  page: ['menu=footer'],
};

test.each(contentTypeNames)('when all of it has been written, nothing is wrong with a new %s', (type) => {
  const files = finish(draft(type, alsoSaid[type]));
  expect(marksIn(files)).toEqual([]);
  // Nobody points to a new source yet, or shows a new picture: that is a hint.
  const hints = type === 'source' ? ['source-unused'] : filesBeside[type] ? ['file-unused'] : [];
  expect(problemsOf({ ...putBeside(type), ...files }).map(({ code }) => code)).toEqual(hints);
});

test('what an editor said stands in the files, and is not asked for again', () => {
  const files = draft('service', [
    'title.nl=De lijn: voor wie "praten" wil',
    'slug.nl=de-lijn',
    'group=someone-to-talk-to',
    'audiences=child, teenager',
    'provider.url=https://lijn.example',
    'doesNotApply=onBill',
  ]);
  expect(String(files['content/services/newcomer/nl.mdx'])).toContain(
    'title: "De lijn: voor wie \\"praten\\" wil"\nslug: de-lijn\n',
  );
  expect(String(files['content/services/newcomer/service.yaml'])).toContain('audiences: [child, teenager]\n');
  expect(String(files['content/services/newcomer/service.yaml'])).toContain('  url: "https://lijn.example"\n');
  expect(String(files['content/services/newcomer/service.yaml'])).toContain('doesNotApply:\n  - "onBill"\n');
  const fields = problemsOf(files).map(({ file, field }) => `${file.split('/').at(-1)} ${field}`);
  expect(fields).not.toContain('service.yaml group');
  expect(fields).toContain('en.mdx title');
});

test.each(['current', 'dated', 'unconfirmed', 'superseded'])(
  'a date in the calendar that is %s can be made, with what is asked',
  (status) => {
    const problems = problemsOf(draft('event', [`status=${status}`]));
    expect(new Set(problems.map(({ code }) => code))).toEqual(new Set(['to-do']));
    expect(problems.some(({ field }) => field === 'confidence')).toBe(status === 'current');
  },
);

test('the words of what a situation names stand under the same names', () => {
  const files = draft('situation', ['desks.0.service=kindertelefoon', 'desks.1.service=helpwanted']);
  const text = String(files['content/situations/newcomer/en.mdx']);
  expect(text).toMatch(/desks:\n {2}kindertelefoon: "TO WRITE: .*\n {2}helpwanted: "TO WRITE: /);
  expect(text).toMatch(/steps:\n {2}step-1: "TO WRITE: /);
});

test.each([
  ['service', 'group=somewhere', 'somewhere is none of'],
  ['service', 'grup=emergency', 'did you mean group?'],
  ['service', 'audiences=child,teenagr', 'did you mean teenager?'],
  ['service', 'title=Line', 'did you mean title.nl?'],
  ['service', 'group', 'write --set <field>=<value>'],
  ['service', 'provider=Somebody', 'a group of fields'],
  ['statistic', 'points.0.year=last', 'last is no number'],
  ['source', 'constructor.nl=x', 'there is no such field'],
] as const)('an editor who makes a %s with %s reads what is wrong', (type, text, part) => {
  const read = readAnswer(type, text, words);
  expect('fault' in read && read.fault).toContain(part);
});

test.each([
  [['services', 'line'], 'Did you mean service?'],
  [['servcie', 'line'], 'Did you mean service?'],
  [['constructor', 'line'], 'There is no type constructor'],
  [['service', 'De-Lijn'], 'De-Lijn is no id'],
  [['service', '../line'], '../line is no id'],
  [['service', 'a--b'], 'a--b is no id'],
  [['service'], 'Say what to make'],
  [['service', 'a', 'b'], 'Say what to make'],
])('%s is refused', (named, part) => {
  const judged = judgeName(named, words);
  expect('fault' in judged && judged.fault).toContain(part);
});

/** What is wrong with a new document beside the content of the fixture, but for what is still to be written. */
const faultsOf = (type: ContentType, said: string[]) => {
  const files = Object.fromEntries(
    Object.entries(draft(type, said)).map(([file, text]) => [file.split('/').at(-1) ?? '', String(text)]),
  );
  const problems = rehearse(asBytes(validContent()), { type, id: 'newcomer', files }, today);
  return problems.filter(({ code }) => code !== 'to-do').map(({ code }) => code);
};

test('a document is judged before it is written: an address in use, a name of the sources, a source that is not there', () => {
  expect(faultsOf('service', ['slug.nl=newcomer', 'sources=about'])).toEqual([]);
  expect(faultsOf('service', ['slug.nl=helpwanted'])).toEqual(['slug-taken']);
  expect(faultsOf('page', ['slug.en=data'])).toEqual(['slug-reserved']);
  expect(faultsOf('service', ['sources=nowhere'])).toEqual(['unknown-reference']);
  expect(faultsOf('service', ['slug.nl=De lijn'])).toEqual(['wrong-form']);
  expect(faultsOf('service', ['title.nl=Lijn\u202e'])).toEqual(['hidden-character']);
  expect(faultsOf('service', ['title.nl=Bel 020-261 52 75'])).toEqual(['typed-phone']);
});

test('faults of other documents are not held against a new one', () => {
  const broken = { ...validContent(), 'content/services/helpwanted/nl.mdx': '---\ntitle: 12\n---\n' };
  const files = draftFiles('update', slotsOf('update', 10), new Map(), 'en');
  const codes = rehearse(asBytes(broken), { type: 'update', id: 'newcomer', files }, today).map(({ code }) => code);
  expect(new Set(codes)).toEqual(new Set(['to-do']));
});

test('a new document stands last in its list, with room before it', () => {
  const sources = sourcesIn(validContent());
  expect(nextOrder(sources, 'service')).toBe(10);
  const last = { ...sources, documents: sources.documents.filter(({ type }) => type === 'page') };
  expect(nextOrder(last, 'service')).toBe(10);
});

test('unfinished words are found also in the middle of a line, whatever the language of the text', () => {
  const problems = problemsOf({
    'content/pages/about/nl.mdx':
      '---\ntitle: About\nslug: about\nsummary: "Kort. NOG SCHRIJVEN: meer"\n---\n\n- Een. TO WRITE: twee\n',
  });
  expect(problems.map(({ file, line, column, code }) => `${file.split('/').at(-1)}:${line}:${column} ${code}`)).toEqual(
    ['nl.mdx:4:17 to-do', 'nl.mdx:7:8 to-do'],
  );
});

test('every type of content has words to ask for in both languages', () => {
  for (const type of contentTypeNames) {
    for (const slot of slotsOf(type, 10)) {
      if (slot.kind === 'fixed') continue;
      expect(slot.description.nl, `${type} ${slot.name}`).not.toBe('');
      expect(slot.description.nl, `${type} ${slot.name}`).not.toBe(slot.description.en);
    }
  }
  expect(Object.keys(contentTypes)).toEqual(contentTypeNames);
});
