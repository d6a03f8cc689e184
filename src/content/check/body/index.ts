import { guarded, type Problem } from '../problem';
import type { CheckedDocument, Site } from '../site';
import { checkComponents } from './components';
import { checkHeadings } from './headings';
import { checkLinks } from './links';
import { checkSyntax } from './syntax';
import { checkTargets } from './targets';

/** Every rule about the prose of a text, on every text of a document. */
export function checkBodies({ texts }: CheckedDocument, site: Site): Problem[] {
  return texts.flatMap(({ file, body }) => {
    if (!body) return [];
    return [checkSyntax, checkComponents, checkHeadings, checkLinks, checkTargets].flatMap((rule) =>
      guarded(file, () => rule(body, site)),
    );
  });
}
