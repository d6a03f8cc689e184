import type { Problem } from '../../problem';
import type { CheckedDocument, SourceFiles } from '../../read/documents';
import { checkBodies } from '../body';
import { checkProse } from '../prose';
import { checkAdvice } from '../prose/advice';
import { checkBodiesApart, checkLanguage } from '../prose/language';
import { checkMarks } from '../prose/marks';
import { checkChannels, checkEmergencyNumbers, checkPoints } from './channels';
import { checkDates } from './dates';
import { checkHonesty } from './honesty';
import { checkHours } from './hours';
import { checkMenus } from './menus';
import { checkParents, checkRequiredDocuments } from './pages';
import { checkPeople } from './people';
import { checkReferences, checkRepeats } from './references';
import { checkClaims, checkService } from './services';
import { checkDesks } from './situations/desks';
import { checkDeskLinks } from './situations/links';
import { checkOutcomes } from './situations/outcomes';
import { checkSituationWords } from './situations/words';
import { checkHomeSlug, checkSlugs } from './slugs';
import { checkSource } from './sources';
import { checkStatistic } from './statistics';
import { checkSuccessors } from './successors';
import { checkTitles } from './titles';
import { checkToDos } from './to-do';
import { checkTranslationRecords } from './translations';
import { checkTwins } from './twins';
import { checkUpdate } from './updates';

/** A rule about one document, which may look at the others. */
export type DocumentRule = (document: CheckedDocument, sources: SourceFiles, today: string) => Problem[];

/** A rule about all documents together. */
export type SourceRule = (sources: SourceFiles) => Problem[];

/** Every rule that judges documents one by one. */
export const documentRules: readonly DocumentRule[] = [
  checkDates,
  checkReferences,
  checkRepeats,
  checkChannels,
  checkEmergencyNumbers,
  checkPoints,
  checkSuccessors,
  checkHonesty,
  checkService,
  checkHours,
  checkSource,
  checkStatistic,
  checkUpdate,
  checkPeople,
  checkSituationWords,
  checkDesks,
  checkDeskLinks,
  checkOutcomes,
  checkHomeSlug,
  checkBodies,
  checkTwins,
  checkMarks,
  checkAdvice,
  checkLanguage,
  checkTranslationRecords,
  checkToDos,
];

/** Every rule that needs all documents at once. */
export const sourceRules: readonly SourceRule[] = [
  checkSlugs,
  checkClaims,
  checkRequiredDocuments,
  checkParents,
  checkProse,
  checkBodiesApart,
];

/** As `documentRules`, for what may be right: who wrote it is asked to look once more, and nothing stops. */
export const documentHints: readonly DocumentRule[] = [checkTitles];

/** As `sourceRules`, for what may be right. */
export const sourceHints: readonly SourceRule[] = [checkMenus];
