import { oncePer } from '@/lib/once-per';
import { guarded, type Problem } from '../../problem';
import type { Body } from '../../read/body';
import type { CheckedDocument, SourceFiles } from '../../read/documents';
import { checkComponents } from './components';
import { checkHeadings } from './headings';
import { checkLinkLanguage } from './link-language';
import { checkLinkWords } from './link-words';
import { checkLinks } from './links';
import { checkPast } from './past';
import { checkSyntax } from './syntax';
import { checkLinkNames, checkTargets } from './targets';

/** Rules that look at nothing but the text, so that they judge it once for as long as it stays the same. */
const ownRules = [checkSyntax, checkComponents, checkHeadings, checkLinks, checkLinkWords];

/** Rules that look at other documents too. */
const rulesBetween = [checkLinkLanguage, checkLinkNames, checkTargets, checkPast];

/** Every rule about the prose of a text, on every text of a document. */
export function checkBodies({ texts }: CheckedDocument, sources: SourceFiles): Problem[] {
  return texts.flatMap(({ file, locale, body }) => {
    if (!body) return [];
    return [...judgeAlone(body), ...rulesBetween.flatMap((rule) => guarded(file, () => rule(body, sources, locale)))];
  });
}

const judgeAlone = oncePer((body: Body) => ownRules.flatMap((rule) => guarded(body.file, () => rule(body))));
