import { emergencyNumbers } from '@/content/emergency-numbers';
import { inForm } from '@/editors/format/file';
import { type Locale, locales } from '@/i18n/locale';
import type { Prose } from './prose';

/** Files of a content, by path. */
export type Files = Record<string, string>;

const dated = 'sources: [about]\nasOf: undated\n';

/** A service with a phone and a chat that have hours, and an answer to two of the honesty questions. */
export function serviceFiles(id: string, number: number, prose: readonly Prose[]): Files {
  const times = emergencyNumbers[id] ? '24/7' : 'Mo-Fr 09:00-17:00; PH off';
  const hours = `{ value: "${times}", status: current, confidence: high, sources: [about, report], asOf: undated }`;
  const channel = (type: string, value: string) =>
    `  - id: ${type}
    type: ${type}
    value: "${value}"
    status: current
    confidence: high
    sources: [about, report]
    asOf: undated
    hours: ${hours}
`;
  const structure = `order: ${number}
group: someone-to-talk-to
status: current
provider: { name: "Desk ${number}", url: "https://desk-${number}.example" }
audiences: [child, teenager, young-adult]
${dated}honesty:
  anonymous: { sources: [about], asOf: undated }
  cost: { sources: [about], asOf: undated }
channels:
${channel('phone', emergencyNumbers[id]?.[0] ?? `085-${2_000_000 + number}`)}${channel('chat', `https://desk-${number}.example`)}`;
  const own = () => 'honesty:\n  anonymous: Yes.\n  cost: Nothing.\n';
  return document(`services/${id}`, `service.yaml`, structure, words(id, number, prose, own));
}

/** A partner that does one thing for the centre. */
export function partnerFiles(id: string, number: number, prose: readonly Prose[]): Files {
  const structure = `order: ${number}
kind: network
supports:
  - what: { nl: "Geeft lessen.", en: "Gives lessons." }
    status: current
    sources: [about]
    asOf: undated
${dated}`;
  return document(`partners/${id}`, 'partner.yaml', structure, words(id, number, prose));
}

/** A page that nothing but its text is on. */
export function pageFiles(id: string, number: number, prose: readonly Prose[]): Files {
  return document(`pages/${id}`, 'page.yaml', `order: ${number}\nparent: about\n`, words(id, number, prose));
}

/** A node of which nothing is told but which organisation runs it. */
export function nodeFiles(id: string, organisation: string, number: number, prose: readonly Prose[]): Files {
  const structure = `order: ${number}\nrole: youth-panel\norganisations: [${organisation}]\n${dated}`;
  return document(`nodes/${id}`, 'node.yaml', structure, words(id, number, prose));
}

/** A series of one year. */
export function statisticFiles(id: string, number: number): Files {
  const structure = `order: ${number}\nunit: count\npoints:\n  - { year: 2024, value: 1250, source: about }\n`;
  return document(
    `statistics/${id}`,
    'statistic.yaml',
    structure,
    words(id, number, [], () => 'counted: calls\n'),
  );
}

/** A situation that the site cannot do without. */
export function situationFiles(id: string, services: readonly string[], prose: readonly Prose[]): Files {
  const structure = `order: 1
group: talking
urgency: when-ready
desks:
${services.map((service) => `  - { service: ${service}, alternative: true }\n`).join('')}steps:
  - { id: choose, sources: [about], asOf: undated }
donts:
  - { id: not-too-small, sources: [about], asOf: undated }
after: { sources: [about], asOf: undated }
${dated}`;
  const own = () => `alsoKnownAs: [talking]
steps:
  choose: Choose somebody.
donts:
  not-too-small: Nothing is too small.
easySteps:
  choose: Choose somebody.
easyDonts:
  not-too-small: Nothing is too small.
after: Somebody listens.
desks:
${services.map((service) => `  ${service}: They listen.\n`).join('')}say:
  child: I want to talk.
  parent: Can we talk?
  friend: I want to talk.
`;
  return document(`situations/${id}`, 'situation.yaml', structure, words(id, 0, prose, own));
}

/** The sources that all others name: two, because one alone makes nothing certain. */
export const sourceFiles: Files = formed({
  'sources/about/source.yaml':
    'title: { nl: "Over ons", en: "About us" }\npublisher: "A desk"\npublished: undated\nread: "2026-11-22"\ncopy: document\nlanguage: nl\n',
  'sources/report/source.yaml':
    'title: { nl: "Verslag", en: "Report" }\npublisher: "Another desk"\npublished: undated\nread: "2026-11-22"\ncopy: document\nlanguage: nl\n',
});

function document(folder: string, file: string, structure: string, texts: Files): Files {
  const named = Object.entries(texts).map(([name, text]) => [`${folder}/${name}`, text]);
  return formed({ [`${folder}/${file}`]: structure, ...Object.fromEntries(named) });
}

/** Files in the one form, without which the check refuses them. */
function formed(files: Files): Files {
  return Object.fromEntries(
    Object.entries(files).map(([file, text]) => {
      const form = inForm(`content/${file}`, text);
      if (form === undefined) throw new Error(`${file} is not right:\n${text}`);
      return [file, form];
    }),
  );
}

/** The texts of a document: a title and a last line of its own, for no two say the same, and the words of a real one. */
function words(id: string, number: number, prose: readonly Prose[], own: (locale: Locale) => string = () => ''): Files {
  return Object.fromEntries(
    locales.map((locale) => {
      const body = prose[number % prose.length]?.[locale] ?? '';
      const text = `---\ntitle: "${id}"\nslug: ${id}\nsummary: "About it."\n${own(locale)}---\n\n${body}\n\n${id}\n`;
      return [`${locale}.mdx`, text];
    }),
  );
}
