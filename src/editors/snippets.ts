import { channelSchema } from '@/content/schema/channel';
import { jsonSchemaOf } from './read/yaml/json-schema';
import { toDo } from './to-do';

const { properties = {} } = jsonSchemaOf(channelSchema);

/** A place to fill in that offers what the schema knows for a field of a channel. */
const choice = (place: number, field: string) => `\${${place}|${properties[field]?.enum?.join(',')}|}`;

/** A place to fill in; as long as nobody does, the check refuses it. */
const blank = (place: number, what: string) => `"\${${place}:${toDo('nl', what)}}"`;

/**
 * What VS Code writes for who types a name, in the one form of every file: the parts of a document that are hardest to
 * remember. `$1`, `$2` and so on are the places to fill in.
 */
export const snippets = {
  channel: {
    scope: 'yaml',
    prefix: ['kanaal', 'channel'],
    description: 'Een nummer of adres van een dienst, onder channels. A number or address of a service.',
    body: [
      // biome-ignore lint/suspicious/noTemplateCurlyInString: these are for VS Code.
      '- id: ${1:phone}',
      `  type: ${choice(2, 'type')}`,
      `  value: ${blank(3, 'het nummer of adres')}`,
      '  status: current',
      `  confidence: ${choice(4, 'confidence')}`,
      // biome-ignore lint/suspicious/noTemplateCurlyInString: as above.
      '  sources: [${5:bron}]',
      // biome-ignore lint/suspicious/noTemplateCurlyInString: as above.
      '  asOf: ${6:undated}',
    ],
  },
  closure: {
    scope: 'yaml',
    prefix: ['dicht', 'closure'],
    description: 'Een dag dat een kanaal dicht is, onder closures. A day on which a channel is closed.',
    body: [
      `- on: ${blank(1, 'de dag, als 2026-12-24')}`,
      '  reason:',
      `    nl: ${blank(2, 'waarom')}`,
      `    en: ${blank(3, 'waarom, in het Engels')}`,
    ],
  },
};
