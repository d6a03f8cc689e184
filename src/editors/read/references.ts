import { linkedFields, piecesOf } from '@/content/desk-links';
import type { Locale } from '@/i18n/locale';
import { oncePer } from '@/lib/once-per';
import { literalsOf } from '../check/body/attributes';
import { componentsOf } from '../check/body/components';
import type { Place } from '../problem';
import type { CheckedText } from './document-files';
import type { CheckedDocument } from './documents';
import { partsOf } from './parts';
import { valueAt } from './yaml/walk';

/** A place where a document names another one, as `type/id`: in its structure, or in the text of a language. */
export type Reference = { to: string; place: Place; locale?: Locale };

/** Every place where a document names another one. */
export const referencesIn = oncePer(({ type, structure, texts }: CheckedDocument): readonly Reference[] => {
  const inStructure = structure ? partsOf(structure, type) : [];
  return [
    ...inStructure.flatMap(({ schema, value, path }) =>
      schema.references && typeof value === 'string'
        ? [{ to: keyOf(schema.references, value), place: structure?.placeOf(path) as Place }]
        : [],
    ),
    ...texts.flatMap((text) =>
      [...inFields(text), ...inLines(text), ...inBody(text)].map((found) => ({ ...found, locale: text.locale })),
    ),
  ];
});

function inBody({ body }: CheckedText): Reference[] {
  if (!body) return [];
  return componentsOf(body).flatMap(({ component, node }) => {
    const literals = literalsOf(node);
    return Object.entries({ ...component.oneOf, ...component.required }).flatMap(([name, kind]) => {
      const literal = Object.hasOwn(literals, name) ? literals[name] : undefined;
      return literal && 'references' in kind
        ? [{ to: keyOf(kind.references, literal.value), place: literal.place(body) }]
        : [];
    });
  });
}

/** The desks that a step or a warning links to. */
function inFields({ frontMatter }: CheckedText): Reference[] {
  if (!frontMatter) return [];
  return linkedFields.flatMap((field) =>
    Object.entries(Object(valueAt(frontMatter.data, [field]))).flatMap(([id, text]) =>
      piecesOf(String(text)).flatMap(({ words, index, service }) =>
        service === undefined
          ? []
          : [{ to: `service/${service}`, place: frontMatter.placeOfWords([field, id], `[${words}]`, index) }],
      ),
    ),
  );
}

/** The desks of a situation that have a line of their own: it stands under the id of the service. */
function inLines({ frontMatter }: CheckedText): Reference[] {
  if (!frontMatter) return [];
  return Object.keys(Object(valueAt(frontMatter.data, ['desks']))).map((id) => ({
    to: keyOf('service', id),
    place: frontMatter.placeOf(['desks', id], 'key'),
  }));
}

const keyOf = (type: string, id: string) => (type === 'any' ? id : `${type}/${id}`);
