import { type ContentType, contentTypeNames, contentTypes } from '@/content/schema';
import { closest } from '@/lib/closest';
import type { Place } from '../../problem';
import { type Problem, problem } from '../../problem';
import type { CheckedDocument, SourceFiles } from '../../read/documents';
import { partsOf } from '../../read/parts';
import type { YamlText } from '../../read/yaml/text';
import { everyText, textAt } from '../../read/yaml/walk';

/** Every text that the schema marks with `references` must be the id of a document of that type; `any` is type/id. */
export function checkReferences({ type, structure }: CheckedDocument, sources: SourceFiles): Problem[] {
  if (!structure) return [];
  return partsOf(structure, type).flatMap(({ schema, value, path }) =>
    schema.references && typeof value === 'string'
      ? checkReference(schema.references, value, structure.placeOf(path), sources)
      : [],
  );
}

/** With more letters wrong it is another document: another desk, for one who looks for help. */
const typingError = 2;

/** Looks whether a document exists, on every day: `id` is an id, or type/id when any type will do. */
export function checkReference(type: string, id: string, place: Place, sources: SourceFiles): Problem[] {
  if (type !== 'any') {
    const found = sources.find(type, id);
    return found
      ? planned(found, place)
      : [problem('unknown-reference', place, type, id, closest(id, sources.ids(type), typingError))];
  }
  const [named = '', ...rest] = id.split('/');
  const name = rest.join('/');
  const found = sources.find(named, name);
  if (found && !hasAddress(found.type)) return [problem('link-to-file', place, found.type, found.id)];
  if (found) return planned(found, place);
  const near = nearKey(id, sources);
  // With a type that exists, only the id can be wrong.
  return contentTypeNames.some((known) => known === named)
    ? [problem('unknown-reference', place, named, name, near)]
    : [problem('unknown-key', place, id, near, contentTypeNames.filter(hasAddress))];
}

/** What is there on some days only cannot be led to: on the others the build would find nothing. */
function planned({ type, id, structure }: CheckedDocument, place: Place): Problem[] {
  const [from, until] = ['publishFrom', 'publishUntil'].map((day) => textAt(structure?.data, [day]));
  return (from ?? until) ? [problem('leads-to-planned', place, `${type}/${id}`, from, until)] : [];
}

const hasAddress = (type: ContentType) => contentTypes[type].shown !== 'within';

/** The type/id that was probably meant: of this type, of another one, or with the type left out. */
function nearKey(key: string, sources: SourceFiles): string | undefined {
  const [type = '', id = type] = key.split('/');
  const near = closest(id, sources.ids(type), typingError);
  if (near) return `${type}/${near}`;
  const keys = sources.documents.map((document) => `${document.type}/${document.id}`);
  return keys.find((known) => known.endsWith(`/${id}`)) ?? closest(key, keys, typingError);
}

/** No id or word may stand in one list twice, in the structure or above a text. */
export function checkRepeats({ structure, texts }: CheckedDocument): Problem[] {
  return [structure, ...texts.map(({ frontMatter }) => frontMatter)].flatMap((yaml) => (yaml ? repeatsIn(yaml) : []));
}

function repeatsIn(yaml: YamlText): Problem[] {
  const seen = new Set<string>();
  return everyText(yaml.data).flatMap(({ text, path }) => {
    // The records of a translation hold fingerprints, of which two may be the same.
    if (typeof path.at(-1) !== 'number' || path[0] === 'translatedFrom') return [];
    const key = JSON.stringify([path.slice(0, -1), text]);
    const isRepeat = seen.has(key);
    seen.add(key);
    return isRepeat ? [problem('listed-twice', yaml.placeOf(path), text)] : [];
  });
}
