import { requiredDocuments } from '@/content/required-documents';
import { type ContentType, contentTypes } from '@/content/schema';
import { type Problem, problem, startOf } from '../../problem';
import type { SourceFiles } from '../../read/documents';
import { textAt } from '../../read/yaml/walk';

/** The documents that menus, addresses, templates and the finder count on must exist. */
export function checkRequiredDocuments(sources: SourceFiles): Problem[] {
  return Object.entries(requiredDocuments).flatMap(([type, ids]) =>
    ids
      .filter((id) => !sources.find(type, id))
      .map((id) => {
        const { folder } = contentTypes[type as ContentType];
        return problem('required-document', startOf(`content/${folder}/${id}/${type}.yaml`), type, id);
      }),
  );
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
