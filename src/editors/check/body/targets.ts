import type { Locale } from '@/i18n/locale';
import { closest } from '@/lib/closest';
import { oncePer } from '@/lib/once-per';
import { type Problem, problem } from '../../problem';
import { type Body, placeOf, wordsOf } from '../../read/body';
import type { SourceFiles } from '../../read/documents';
import { listAt, textAt, valueAt } from '../../read/yaml/walk';
import { checkReference } from '../rules/references';
import { literalsOf } from './attributes';
import { componentsOf } from './components';

/** The words of a link to a service are no name of another one. */
export function checkLinkNames(body: Body, sources: SourceFiles, locale: Locale): Problem[] {
  return componentsOf(body).flatMap(({ name, node }) => {
    const to = name === 'PageLink' ? literalsOf(node).to?.value : undefined;
    const words = wordsOf(node).trim();
    const owner = namesIn(sources).get(`${locale} ${words.toLowerCase()}`);
    return to?.startsWith('service/') && owner !== undefined && owner !== to
      ? [problem('link-words-of-other', placeOf(body, node), words, owner)]
      : [];
  });
}

/** Who has a name as title or as another name, in each language, among services. */
const namesIn = oncePer(
  ({ documents }: SourceFiles) =>
    new Map(
      documents
        .filter(({ type }) => type === 'service')
        .flatMap(({ type, id, texts }) =>
          texts.flatMap(({ locale, frontMatter }) =>
            [textAt(frontMatter?.data, ['title']), ...listAt(frontMatter?.data, ['alsoKnownAs'])].map(
              (name) => [`${locale} ${String(name).toLowerCase()}`, `${type}/${id}`] as const,
            ),
          ),
        ),
    ),
);

/** What components point at must exist: documents, channels of a document, figures of a series. */
export function checkTargets(body: Body, sources: SourceFiles): Problem[] {
  return componentsOf(body).flatMap(({ component, node }) => {
    const literals = literalsOf(node);
    const problems: Problem[] = [];
    let owner: { type: string; id: string } | undefined;
    const kinds = Object.entries({ ...component.oneOf, ...component.required });

    for (const [name, kind] of kinds) {
      const literal = Object.hasOwn(literals, name) ? literals[name] : undefined;
      if (!literal || !('references' in kind)) continue;
      problems.push(...checkReference(kind.references, literal.value, literal.place(body), sources));
      owner = { type: kind.references, id: literal.value };
    }
    const document = owner && sources.find(owner.type, owner.id);
    // Where the document is unknown or broken, or there are two, that has been reported.
    const hasTwo = Object.keys(component.oneOf).filter((name) => Object.hasOwn(literals, name)).length > 1;
    if (!document?.structure || !owner || hasTwo) return problems;
    for (const [name, kind] of kinds) {
      const literal = literals[name];
      if (!literal || !('within' in kind)) continue;
      const items = listAt(document.structure.data, [kind.within]);
      const known = items
        .map((item) => (kind.within === 'channels' ? textAt(item, ['id']) : String(valueAt(item, ['year']))))
        .filter((id) => id !== undefined);
      if (known.includes(literal.value)) continue;
      problems.push(
        kind.within === 'channels'
          ? problem(
              'unknown-channel',
              literal.place(body),
              literal.value,
              owner.type,
              owner.id,
              closest(literal.value, known),
              known,
            )
          : problem('unknown-year', literal.place(body), literal.value, owner.id, known),
      );
    }
    return problems;
  });
}
