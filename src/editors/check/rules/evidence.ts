import { type Problem, problem } from '../../problem';
import type { CheckedDocument, SourceFiles } from '../../read/documents';
import { listAt, textAt, valueAt } from '../../read/yaml/walk';

/** Sites of the government, which speaks for the services that it pays. */
const government = ['rijksoverheid.nl', 'overheid.nl', 'politie.nl', 'rijksdienstcn.com'];

/** What is certain, what it is called and where it leads fits the sources and the provider of a service. */
export function checkEvidence({ type, structure, texts }: CheckedDocument, sources: SourceFiles): Problem[] {
  if (type !== 'service' || !structure) return [];
  const provider = textAt(structure.data, ['provider', 'name']) ?? '';
  const ownSite = siteOf(textAt(structure.data, ['provider', 'url']));
  const titles = texts.map(({ frontMatter }) => textAt(frontMatter?.data, ['title'])?.split(' (')[0] ?? '');
  const names = [provider, ...titles].map(lettersOf);
  // What cannot be read says nothing yet.
  const isRead = (fact: unknown) =>
    listAt(fact, ['sources']).every((id) => textAt(sources.find('source', String(id))?.structure?.data, ['publisher']));
  const read = (fact: unknown) =>
    listAt(fact, ['sources']).map((id) => {
      const source = sources.find('source', String(id))?.structure?.data;
      const [publisher, site] = [textAt(source, ['publisher']) ?? '', siteOf(textAt(source, ['url']))];
      const isOwn = names.includes(lettersOf(publisher)) || (site !== undefined && site === ownSite);
      return { id: String(id), publisher, site, isOwn };
    });
  const channels = listAt(structure.data, ['channels']);
  const facts = [structure.data, ...Object.values(Object(valueAt(structure.data, ['honesty']))), ...channels];
  return channels.flatMap((channel, index) => {
    const at = (...path: string[]) => structure.placeOf(['channels', index, ...path]);
    const unsure = [[], ['hours'], ['cost']].flatMap((path) => {
      const fact = valueAt(channel, path);
      const found = read(fact);
      const isCertain = found.some(({ isOwn, site }) => isOwn || government.includes(site ?? ''));
      return textAt(fact, ['confidence']) === 'high' &&
        !isCertain &&
        isRead(fact) &&
        new Set(found.map(publisherOf)).size === 1
        ? [problem('high-of-one-source', at(...path, 'confidence'), found.map(publisherOf)[0] ?? '')]
        : [];
    });
    const isTried = Boolean(valueAt(channel, ['check']));
    if (textAt(channel, ['status']) !== 'current' || isTried || !isRead(channel)) return unsure;
    const found = read(channel);
    const site = siteOf(textAt(channel, ['value']));
    const sites = [ownSite, ...found.map((source) => source.site)].filter((each) => each !== undefined);
    const isNamed = site?.split('.').some((part) => names.includes(part));
    const others = facts.filter((fact) => fact !== channel).flatMap((fact) => listAt(fact, ['sources']));
    const isElsewhere = found.every(({ id, isOwn }) => !isOwn && !others.includes(id));
    return [
      ...unsure,
      ...(site && sites.length > 0 && !isNamed && !sites.includes(site)
        ? [problem('address-of-nobody', at('value'), site)]
        : []),
      ...(found.length > 0 && isElsewhere ? [problem('sources-elsewhere', at('sources'), provider)] : []),
    ];
  });
}

const publisherOf = ({ publisher }: { publisher: string }) => publisher;

/** A name as one reads it aloud, so that "Chat met Fier" is chatmetfier. */
function lettersOf(name: string): string {
  return name.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
}

/** The last two parts of the name of a site: chat.voorbeeld.nl is of voorbeeld.nl. Undefined for what is no address. */
function siteOf(address: string | undefined): string | undefined {
  return address !== undefined && /^https:/.test(address) && URL.canParse(address)
    ? new URL(address).hostname.split('.').slice(-2).join('.')
    : undefined;
}
