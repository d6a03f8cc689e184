import { type ContentType, contentTypes } from '@/content/schema';
import { type Place, type Problem, problem, startOf } from '../../problem';
import { placeOf } from '../../read/body';
import type { CheckedDocument, SourceFiles } from '../../read/documents';
import { listAt, textAt } from '../../read/yaml/walk';
import { literalsOf } from '../body/attributes';
import { componentsOf } from '../body/components';
import { requiredDocuments } from '../required-documents';
import { currentSuccessorOf, faultOf } from './situations/desks';

/** The documents that menus, addresses, templates and the finder count on must exist. */
export function checkRequiredDocuments(sources: SourceFiles): Problem[] {
  const hasLanguages = sources.documents.some(({ type }) => type === 'language');
  const needed = Object.entries(requiredDocuments).filter(([type]) => type !== 'language' || hasLanguages);
  return needed.flatMap(([type, ids]) =>
    ids
      .filter((id) => !sources.find(type, id))
      .map((id) => {
        const { folder } = contentTypes[type as ContentType];
        return problem('required-document', startOf(`content/${folder}/${id}/${type}.yaml`), type, id);
      }),
  );
}

/** No page puts a service forward that is no more, and the front page does not even name one. */
export function checkForward({ type, id, structure, texts }: CheckedDocument, sources: SourceFiles): Problem[] {
  if (type !== 'page') return [];
  const gone = (service: unknown, place: Place) =>
    faultOf(String(service), sources) === 'superseded'
      ? [problem('desk-superseded', place, String(service), currentSuccessorOf(String(service), sources))]
      : [];
  const named = texts.flatMap(({ body }) =>
    body && id === 'home'
      ? componentsOf(body).flatMap(({ node }) =>
          gone(/^service\/(.*)/.exec(literalsOf(node).to?.value ?? '')?.[1], placeOf(body, node)),
        )
      : [],
  );
  const forward = listAt(structure?.data, ['services']).flatMap((service, index) =>
    structure ? gone(service, structure.placeOf(['services', index])) : [],
  );
  return [...forward, ...named];
}

/** No page may stand below itself, whatever the number of steps. */
export function checkParents(sources: SourceFiles): Problem[] {
  return sources.documents.flatMap((page) => {
    if (page.type !== 'page' || !page.structure) return [];
    const way = [page.id];
    for (let next = parentOf(sources, page.id); next !== undefined; next = parentOf(sources, next)) {
      if (next === page.id) return [problem('parent-cycle', page.structure.placeOf(['parent']), [...way, next])];
      // A circle further up is reported on the pages that are in it.
      if (way.includes(next)) return [];
      way.push(next);
    }
    return [];
  });
}

function parentOf(sources: SourceFiles, id: string): string | undefined {
  return textAt(sources.find('page', id)?.structure?.data, ['parent']);
}
