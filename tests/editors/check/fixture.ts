import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { honestyQuestions } from '@/content/schema/honesty';
import { checkFiles } from '@/editors/check';
import { requiredDocuments } from '@/editors/check/required-documents';
import { inForm } from '@/editors/format/file';
import type { Language } from '@/editors/language';
import type { Problem } from '@/editors/problem';
import { readDocuments, type SourceFiles } from '@/editors/read/documents';
import type { Files as FilesAsBytes } from '@/editors/read/files';
import type { Kept } from '@/editors/read/kept';
import { formatProblem } from '@/editors/show/line';

/** Files by path, from the root. A value that is no text is written as bytes. */
export type Files = Record<string, string | Uint8Array>;

const words = (title: string, slug: string, rest = '') =>
  `---\ntitle: ${title}\nslug: ${slug}\nsummary: About it.\n${rest}---\n`;
const both = (folder: string, text: string): Files => ({ [`${folder}/nl.mdx`]: text, [`${folder}/en.mdx`]: text });

/** The structure of a service, as an editor writes it. */
export const serviceYaml = `order: 1
group: someone-to-talk-to
status: current
provider:
  name: "Helpwanted"
audiences: [teenager]
sources: [about]
asOf: "2024-10"
honesty:
  anonymous: { sources: [about], asOf: undated }
doesNotApply:
${honestyQuestions
  .slice(1, -1)
  .map((question) => `  - ${question}\n`)
  .join('')}channels:
  - id: phone
    type: phone
    value: "020-261 52 75"
    status: current
    confidence: medium
    sources: [about]
    asOf: "2024-10-31"
`;

const serviceText = `${words('Helpwanted', 'helpwanted', 'honesty:\n  anonymous: Yes.\n')}
## Call

Call <Contact service="helpwanted" channel="phone" /> <Cite source="about" />.

There were <Figure series="reports" year="2022" /> reports, see <PageLink to="page/about">About</PageLink>.

<Warning>

Call 112 in an emergency.

</Warning>
`;

/** A service that anybody can reach from anywhere, without speaking. */
const chatYaml = serviceYaml
  .replace(/order: 1/, 'order: 2')
  .replace('[teenager]', '[child, teenager, young-adult, parent, bystander, professional]')
  .replace(
    / {2}- id: phone[\s\S]*/,
    `  - id: chat
    type: chat
    value: "https://talk.example"
    status: current
    confidence: high
    sources: [about]
    asOf: "2024-10-31"
    hours: { value: "24/7", status: current, confidence: medium, sources: [about], asOf: undated }
`,
  );

/** The structure of a situation, as an editor writes it. */
const situationYaml = `order: 1
group: images
urgency: now
desks:
  - { service: talk-line, alternative: true }
  - { service: helpwanted, for: [teenager] }
steps:
  - { id: do-not-pay, sources: [about], asOf: undated }
  - { id: tell-someone, sources: [about], asOf: undated }
donts:
  - { id: do-not-delete, sources: [about], asOf: undated }
after: { sources: [about], asOf: undated }
sources: [about]
asOf: undated
`;

const situationWords = `alsoKnownAs: [blackmail]
steps:
  do-not-pay: Pay nothing.
  tell-someone: Tell somebody.
donts:
  do-not-delete: Delete nothing.
after: Somebody listens.
desks:
  talk-line: They listen.
  helpwanted: They help.
say:
  child: Somebody blackmails me.
  parent: Somebody blackmails my child.
  friend: Somebody blackmails my friend.
easySteps:
  do-not-pay: Pay no money.
  tell-someone: Say it to a friend.
easyDonts:
  do-not-delete: Delete nothing at all.
`;

const interfaceWords =
  '{\n  "Menu": {\n    "open": "Open",\n    "close": "Close {name}"\n  },\n  "Search": "Search"\n}\n';

const nodeFiles = (id: string, title: string, services = ''): Files => ({
  [`content/nodes/${id}/node.yaml`]: `order: 1\nrole: helpline\norganisations: [offlimits]\n${services}sources: [about]\nasOf: undated\n`,
  ...both(`content/nodes/${id}`, words(title, id)),
});

const statisticFiles = (id: string, title: string): Files => ({
  [`content/statistics/${id}/statistic.yaml`]:
    'order: 1\nunit: count\npoints:\n  - { year: 2022, value: 144058, source: about }\n',
  ...both(`content/statistics/${id}`, words(title, id, 'counted: reports\n')),
});

/** A small content that is right: the required documents, one document of each other type, and words for buttons. */
export function validContent(): Files {
  const pages = requiredDocuments.page.map((id): Files => {
    const text = id === 'home' ? words('Home', '').replace('slug: \n', '') : words(id, id);
    const structure = id === 'home' ? 'order: 1\nservices: [kindertelefoon]\n' : 'order: 1\n';
    return { [`content/pages/${id}/page.yaml`]: structure, ...both(`content/pages/${id}`, text) };
  });
  const services = requiredDocuments.service.map((id) => ({
    [`content/services/${id}/service.yaml`]: chatYaml,
    ...both(`content/services/${id}`, words(id, id, 'honesty:\n  anonymous: Yes.\n')),
  }));
  // Their desks are the required services, so that a fault planted in another service is told only once.
  const situations = requiredDocuments.situation.map((id) => ({
    [`content/situations/${id}/situation.yaml`]: situationYaml
      .replace('talk-line', 'kindertelefoon')
      .replace(/.*helpwanted.*\n/, ''),
    ...both(
      `content/situations/${id}`,
      words(id, id, situationWords.replace('talk-line', 'kindertelefoon').replace(/ {2}helpwanted: .*\n/, '')),
    ),
  }));
  const nodes = requiredDocuments.node.map((id) => nodeFiles(id, id));
  const statistics = requiredDocuments.statistic.map((id) => statisticFiles(id, id));
  return Object.assign({}, ...pages, ...services, ...situations, ...nodes, ...statistics, {
    'content/sources/about/source.yaml':
      'title: { nl: "Over ons", en: "About us" }\npublisher: "Helpwanted"\npublished: undated\nread: "2026-11-22"\ncopy: document\nlanguage: nl\n',
    ...nodeFiles('helpline', 'Helpline', 'services: [helpwanted]\n'),
    'content/partners/offlimits/partner.yaml': 'order: 1\nkind: organiser\nsources: [about]\nasOf: undated\n',
    ...both('content/partners/offlimits', words('Offlimits', 'offlimits')),
    'content/services/helpwanted/service.yaml': serviceYaml,
    ...both('content/services/helpwanted', serviceText),
    'content/services/talk-line/service.yaml': chatYaml,
    ...both('content/services/talk-line', words('Talk line', 'talk-line', 'honesty:\n  anonymous: Yes.\n')),
    'content/situations/blackmail/situation.yaml': situationYaml,
    ...both('content/situations/blackmail', words('Somebody blackmails me', 'sextortion', situationWords)),
    'content/successes/results/success.yaml': 'order: 1\nstatistics: [reports]\nsources: [about]\nasOf: undated\n',
    ...both('content/successes/results', words('Results', 'results')),
    ...statisticFiles('reports', 'Reports'),
    'content/indicators/exists/indicator.yaml':
      'order: 1\nbefore: { answer: "yes", sources: [about], asOf: undated }\nnow: { answer: "yes", sources: [about], asOf: undated }\n',
    ...both('content/indicators/exists', words('Does it exist?', 'exists')),
    'content/updates/start/update.yaml': 'kind: news\ndate: "2026-11-22"\nabout: [service/helpwanted]\n',
    ...both('content/updates/start', words('Start', 'start')),
    'messages/nl.json': interfaceWords,
    'messages/en.json': interfaceWords,
  });
}

/** As {@link validContent}, with each file in the one form: for what reads them from the disk. */
export function contentInForm(): Record<string, string> {
  const files = Object.entries(validContent() as Record<string, string>);
  return Object.fromEntries(files.map(([file, text]) => [file, inForm(file, text) ?? text]));
}

/** Writes files below a new temporary folder, hands it on, and takes it away again. */
export async function inFolder<Result>(files: Files, use: (root: string) => Promise<Result>): Promise<Result> {
  const root = await mkdtemp(join(tmpdir(), 'content-check-'));
  try {
    await Promise.all(
      Object.entries(files).map(async ([path, text]) => {
        await mkdir(dirname(join(root, path)), { recursive: true });
        await writeFile(join(root, path), text);
      }),
    );
    return await use(root);
  } finally {
    await rm(root, { recursive: true, force: true });
  }
}

const encoder = new TextEncoder();

/** Files as the check takes them: as if they were read from a disk. */
export function asBytes(files: Files): FilesAsBytes {
  return new Map(
    Object.entries(files).map(([path, text]) => [path, typeof text === 'string' ? encoder.encode(text) : text]),
  );
}

const right = new Map<string, unknown>();

/** What earlier checks found right: a test changes a file or two of the sixty. kept.test.ts shows that nothing is lost. */
const kept: Kept = { get: (key) => right.get(key), keep: (key, value) => void right.set(key, value) };

/** All that an editor is told about files on the day of the fixture: problems, or hints where there are none. */
export function check(files: Files): Problem[] {
  const { problems, hints } = checkFiles(asBytes(files), '2026-11-22', undefined, kept);
  return [...problems, ...hints];
}

/** The documents in files. */
export function sourcesIn(files: Files): SourceFiles {
  return readDocuments(asBytes(files)).sources;
}

/** What an editor is told about the valid content after one or more changes, one line per problem. */
export function withFault(change: (files: Files) => void, language: Language = 'en'): string {
  return problemsWith(change)
    .map((problem) => formatProblem(problem, language))
    .join('\n');
}

/** The same as `file:line:column code`, for tests that are not about the words. */
export function placesWith(change: (files: Files) => void): string[] {
  return problemsWith(change).map(({ file, line, column, code }) => `${file}:${line}:${column} ${code}`);
}

function problemsWith(change: (files: Files) => void): Problem[] {
  const files = validContent();
  change(files);
  return check(files);
}

/** Replaces words in a file of the fixture. Throws when they are not there: the test would prove nothing. */
export function swap(files: Files, path: string, from: string | RegExp, to: string): void {
  const text = files[path];
  if (typeof text !== 'string' || text.replace(from, to) === text) throw new Error(`${path} does not hold ${from}`);
  files[path] = text.replace(from, to);
}

/** What an editor is told when the same words are added to both texts of the service; the Dutch text's lines only. */
export function inBody(text: string): string {
  const told = withFault((files) => {
    for (const locale of ['nl', 'en']) files[`content/services/helpwanted/${locale}.mdx`] += `\n${text}\n`;
  });
  return told
    .split('\n')
    .filter((line) => !line.startsWith('content/services/helpwanted/en.mdx'))
    .map((line) => line.replace('content/services/helpwanted/', ''))
    .join('\n');
}
