import { firstChannel, isCallToAction } from '@/content/channels';
import type { Channel } from '@/content/schema/channel';
import { serviceGroups } from '@/content/schema/service';
import { literalsOf } from '../check/body/attributes';
import { componentsOf } from '../check/body/components';
import type { Language } from '../language';
import type { CheckedDocument, SourceFiles } from '../read/documents';
import { listAt, textAt } from '../read/yaml/walk';
import { channelOf, type Pending } from './pending';
import { type Way, wayToCheck } from './way';

/** Where a reader meets a channel. */
type Seen = {
  /** Tells whether it is the one channel that short lists show. */
  inLists: boolean;
  /** Titles of the situations that name its service as a desk. */
  situations: string[];
  /** The documents whose texts name it, as `type/id`. */
  texts: string[];
};

/** What a person needs to know to check a channel. */
export type ChannelFacts = {
  key: string;
  title: string;
  provider: string | undefined;
  way: Way;
  /** What the body itself says: its own website. */
  website: string | undefined;
  /** Names of the sources, with an address where there is one. */
  sources: string[];
  seen: Seen;
  /** The file, with the line of the channel. */
  file: string;
  line: number;
};

/** Looks up what a person needs to know to check a channel, in a language. */
export function factsOf({ document, channel, index }: Pending, sources: SourceFiles, language: Language): ChannelFacts {
  const { type, id, structure, folder } = document;
  const group = serviceGroups.find((name) => name === textAt(structure?.data, ['group']));
  const place = structure?.placeOf(['channels', index, 'id']);
  const ids = [...new Set([...channel.sources, ...(channel.hours?.sources ?? [])])];
  return {
    key: `${type}/${id}`,
    title: titleOf(document, language),
    provider: textAt(structure?.data, ['provider', 'name']),
    way: wayToCheck(channel.type, group),
    website: websiteOf(document),
    sources: ids.map((source) => sourceWords(sources.find('source', source), source, language)),
    seen: seenAt(document, channel, sources, language),
    file: place?.file ?? `${folder}/${type}.yaml`,
    line: place?.line ?? 1,
  };
}

function titleOf({ id, texts }: CheckedDocument, language: Language): string {
  return textAt(texts.find(({ locale }) => locale === language)?.frontMatter?.data, ['title']) ?? id;
}

function sourceWords(source: CheckedDocument | undefined, id: string, language: Language): string {
  const data = source?.structure?.data;
  const name = [textAt(data, ['publisher']), textAt(data, ['title', language])].filter(Boolean).join(': ') || id;
  return [name, textAt(data, ['url'])].filter(Boolean).join(' ');
}

/** The website among the channels, else that of the provider. */
function websiteOf({ structure }: CheckedDocument): string | undefined {
  const website = listAt(structure?.data, ['channels']).find((channel) => textAt(channel, ['type']) === 'website');
  return textAt(website, ['value']) ?? textAt(structure?.data, ['provider', 'url']);
}

function seenAt(
  { type, id, structure }: CheckedDocument,
  channel: Channel,
  sources: SourceFiles,
  language: Language,
): Seen {
  const channels = listAt(structure?.data, ['channels']).flatMap((raw) => channelOf(raw) ?? []);
  const isDesk = (situation: CheckedDocument) =>
    listAt(situation.structure?.data, ['desks']).some((desk) => textAt(desk, ['service']) === id);
  const names = ({ texts }: CheckedDocument) =>
    texts.some(({ body }) =>
      (body ? componentsOf(body) : [])
        .filter(({ name }) => name === 'Contact')
        .map(({ node }) => literalsOf(node))
        .some((literals) => literals[type]?.value === id && literals.channel?.value === channel.id),
    );
  return {
    inLists: firstChannel(channels)?.id === channel.id,
    situations: sources.documents
      .filter((other) => other.type === 'situation' && type === 'service' && isCallToAction(channel) && isDesk(other))
      .map((situation) => titleOf(situation, language)),
    texts: sources.documents.filter(names).map((other) => `${other.type}/${other.id}`),
  };
}
