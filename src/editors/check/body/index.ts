import { guarded, type Problem } from '../../problem';
import type { CheckedDocument, SourceFiles } from '../../read/documents';
import { checkComponents } from './components';
import { checkHeadings } from './headings';
import { checkLinkLanguage } from './link-language';
import { checkLinkWords } from './link-words';
import { checkLinks } from './links';
import { checkSyntax } from './syntax';
import { checkTargets } from './targets';

const rules = [
  checkSyntax,
  checkComponents,
  checkHeadings,
  checkLinks,
  checkLinkWords,
  checkLinkLanguage,
  checkTargets,
];

/** Every rule about the prose of a text, on every text of a document. */
export function checkBodies({ texts }: CheckedDocument, sources: SourceFiles): Problem[] {
  return texts.flatMap(({ file, locale, body }) => {
    if (!body) return [];
    return rules.flatMap((rule) => guarded(file, () => rule(body, sources, locale)));
  });
}
