import { visit } from 'unist-util-visit';
import { oncePer } from '@/lib/once-per';
import type { Place } from '../problem';
import { type Body, placeOf } from '../read/body';
import type { SourceFiles } from '../read/documents';
import type { YamlText } from '../read/yaml/text';
import { everyText, textAt } from '../read/yaml/walk';
import { withoutFragment } from './web/visit';

/** An address on the web as it is asked for, without the part after #, and every place in content/ that names it. */
export type Link = { address: string; places: Place[] };

/** An address in a sentence ends before a space, a quote or a closing bracket, and before the point of the sentence. */
const addressForm = /https:\/\/[^\s<>"'()]+[^\s<>"'().,;:!?]/g;

/**
 * Every https address in content/, each once, in the order of the files. Left out are channels that were superseded
 * (nobody is sent there any more, and they are expected to end) and the record of a check, which repeats its channel.
 */
export function collectLinks({ documents }: SourceFiles): Link[] {
  const found = documents.flatMap(({ structure, texts }) => [
    ...(structure ? inYaml(structure) : []),
    ...texts.flatMap(({ frontMatter, body }) => [
      ...(frontMatter ? inYaml(frontMatter) : []),
      ...(body ? inBody(body) : []),
    ]),
  ]);
  const links = new Map<string, Link>();
  for (const { written, place } of found) {
    if (!/^https:\/\//i.test(written) || !URL.canParse(written)) continue;
    const address = withoutFragment(new URL(written));
    const link = links.get(address) ?? { address, places: [] };
    link.places.push(place);
    links.set(address, link);
  }
  return [...links.values()];
}

type Found = { written: string; place: Place };

const inYaml = oncePer((yaml: YamlText): readonly Found[] =>
  everyText(yaml.data).flatMap(({ text, path }) => {
    const around = path.slice(0, -1);
    if (around.at(-1) === 'check' || textAt(yaml.data, [...around, 'status']) === 'superseded') return [];
    // A field that is an address may hold any character; in a sentence it ends somewhere.
    const written = /^https:\/\/\S+$/i.test(text) ? [text] : (text.match(addressForm) ?? []);
    return written.map((address) => ({ written: address, place: yaml.placeOf(path) }));
  }),
);

const inBody = oncePer((body: Body): readonly Found[] => {
  const found: Found[] = [];
  visit(body.root, (node) => {
    if (node.type === 'link' || node.type === 'definition')
      found.push({ written: node.url, place: placeOf(body, node) });
  });
  return found;
});
