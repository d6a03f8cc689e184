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

/** What every text of a document says by itself. */
export function checkOwnBodies({ texts }: CheckedDocument): Problem[] {
  return texts.flatMap(({ body }) => (body ? judgeAlone(body) : []));
}

const judgeAlone = oncePer((body: Body) => ownRules.flatMap((rule) => guarded(body.file, () => rule(body))));

/** What every text of a document says of the others. */
export function checkBodies({ texts }: CheckedDocument, sources: SourceFiles): Problem[] {
  return texts.flatMap(({ file, locale, body }) =>
    body ? rulesBetween.flatMap((rule) => guarded(file, () => rule(body, sources, locale))) : [],
  );
}
