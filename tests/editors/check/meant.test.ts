import { expect, test } from 'vitest';
import { closest } from '@/lib/closest';
import { type Files, inBody, swap, withFault } from './fixture';

const service = 'content/services/helpwanted/service.yaml';
const situation = 'content/situations/blackmail/situation.yaml';
const file = (path: string) => (files: Files) => Object.assign(files, { [path]: 'x' });
const changed = (path: string, from: string | RegExp, to: string) => (files: Files) => swap(files, path, from, to);

test.each<[what: string, meant: string, told: () => string]>([
  ['a page', 'page/about', () => inBody('<PageLink to="page/abuot" />')],
  ['a page without its type', 'page/about', () => inBody('<PageLink to="about" />')],
  ['a page of another type', 'service/helpwanted', () => inBody('<PageLink to="page/helpwanted" />')],
  ['a type', 'service/helpwanted', () => inBody('<PageLink to="services/helpwanted" />')],
  ['a service', 'helpwanted', () => inBody('<Contact service="helpwantd" channel="phone" />')],
  ['a channel', 'phone', () => inBody('<Contact service="helpwanted" channel="telephone" />')],
  ['a series', 'reports', () => inBody('<Figure series="report" year="2022" />')],
  ['a source', 'about', () => inBody('<Cite source="abuot" />')],
  ['a component', 'Warning', () => inBody('<Warnings>\n\nx\n\n</Warnings>')],
  ['a component in small letters', '<Figure>', () => inBody('<figure series="reports" year="2022" />')],
  ['an attribute', 'channel', () => inBody('<Contact service="helpwanted" chanel="phone" />')],
  ['a heading', 'call', () => inBody('See [how to](#calls).')],
  ['a field', 'audiences', () => withFault(changed(service, 'audiences:', 'audience:'))],
  ['a choice', 'current', () => withFault(changed(service, 'status: current\nprovider', 'status: Current\nprovider'))],
  ['a reader', 'teenager', () => withFault(changed(situation, 'teenager]', 'teenagr]'))],
  ['the folder of a type', 'services', () => withFault(file('content/service/x/service.yaml'))],
  ['the name of a structure', 'service.yaml', () => withFault(file('content/services/helpwanted/services.yaml'))],
  ['a structure in another notation', 'service.yaml', () => withFault(file('content/services/helpwanted/service.yml'))],
  ['a text by a longer code', 'en.mdx', () => withFault(file('content/services/helpwanted/eng.mdx'))],
  ['a text by the name of its language', 'nl.mdx', () => withFault(file('content/services/helpwanted/Nederlands.mdx'))],
  ['a text by its English name', 'nl.mdx', () => withFault(file('content/services/helpwanted/dutch.md'))],
  ['a text in Markdown', 'en.mdx', () => withFault(file('content/services/helpwanted/en.md'))],
])('an editor who misspells %s reads that %s was meant', (_what, meant, told) => {
  expect(told()).toContain(`Did you mean "${meant}"?`);
});

test.each<[what: string, told: () => string]>([
  ['a language that the site does not have', () => withFault(file('content/services/helpwanted/fr.mdx'))],
  ['a word like no other', () => inBody('<PageLink to="page/zzzzzz" />')],
])('for %s there is no guess', (_what, told) => {
  const lines = told();
  expect(lines).not.toBe('');
  expect(lines).not.toContain('Did you mean');
});

test('of a word that others go on from, only the single one is meant', () => {
  expect(closest('victim', ['victim-support', 'police'])).toBe('victim-support');
  expect(closest('police-station', ['victim-support', 'police'])).toBe('police');
  expect(closest('police', ['police-caribbean', 'police-online'])).toBeUndefined();
});
