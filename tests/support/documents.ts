import { unified } from 'unified';
import type { GeneratedDocument } from '@/content/load';
import { loadContent } from '@/content/load';
import type { Body, Content, Service } from '@/content/model';
import { locales } from '@/i18n/locale';
import { toProseTree } from '@/lib/prose-tree';

/** The fields of a file, as an editor writes them. */
type Fields = Record<string, unknown>;

/** What contentlayer2 makes of a text. */
function compiled(prose: string) {
  const processor = unified();
  toProseTree(processor);
  return { raw: prose, html: String(processor.processSync(prose)) };
}

/** A text as the model has it. */
export function bodyWith(prose: string): Body {
  const { raw, html } = compiled(prose);
  return { raw, tree: JSON.parse(html) };
}

/** A file as contentlayer2 generates it, from its place below `content/`, its fields and its prose. */
export function generated(sourceFilePath: string, fields: Fields, prose = ''): GeneratedDocument {
  const isText = sourceFilePath.endsWith('.mdx');
  return {
    ...fields,
    _id: sourceFilePath,
    _raw: { sourceFilePath },
    type: isText ? 'Words' : 'Structure',
    ...(isText && { body: compiled(prose) }),
  };
}

/** A whole document: its structure, and the same kind of words in each language. */
export function documentFiles(place: string, structureFile: string, structure: Fields, words: Fields = {}) {
  const [, id = ''] = place.split('/');
  return [
    generated(`${place}/${structureFile}.yaml`, structure),
    ...locales.map((locale) =>
      generated(`${place}/${locale}.mdx`, {
        title: `${id} ${locale}`,
        slug: `${id}-${locale}`,
        summary: `About ${id}, ${locale}.`,
        ...words,
      }),
    ),
  ];
}

/** Where a statement comes from, when the test does not care. */
export const evidence = { sources: ['survey'], asOf: '2024-05-01' };

/** What makes a fact one that may be shown as "do this". */
export const current = { status: 'current', confidence: 'high', ...evidence };

/** A channel as an editor writes it: a current phone number, unless the test says otherwise. */
export function channelFields(fields: Fields): Fields {
  const sure = fields.status === undefined || fields.status === 'current' ? { confidence: 'high' } : {};
  return { id: 'phone', type: 'phone', value: '020-555 01 00', status: 'current', ...sure, ...evidence, ...fields };
}

/** The structure of a service: no questions answered and no channels, unless the test says otherwise. */
export function serviceFields(fields: Fields = {}): Fields {
  return {
    order: 10,
    group: 'someone-to-talk-to',
    status: 'current',
    provider: { name: 'Provider', url: 'https://provider.example' },
    audiences: ['teenager'],
    ...evidence,
    ...fields,
  };
}

/** A service, read and judged like those in `content/`. */
export function serviceWith(fields: Fields, words: Fields = {}, id = 'desk'): Service {
  const content: Content = loadContent(documentFiles(`services/${id}`, 'service', serviceFields(fields), words));
  const [service] = content.service;
  if (!service) throw new Error('The service did not load');
  return service;
}
