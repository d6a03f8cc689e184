import type { Problem } from '../../problem';
import type { CheckedDocument, SourceFiles } from '../../read/documents';
import { checkBodies, checkOwnBodies } from '../body';
import { checkProse } from '../prose';
import { checkAbbreviations } from '../prose/abbreviations';
import { checkAdvice } from '../prose/advice';
import { checkCalls } from '../prose/calls';
import { checkDays } from '../prose/days';
import { checkBodiesApart, checkLanguage } from '../prose/language';
import { checkMarks } from '../prose/marks';
import { checkChannels, checkEmergencyNumbers, checkPoints } from './channels';
import { checkDates } from './dates';
import { checkEvidence } from './evidence';
import { checkAlt, checkSignLanguage, checkTranscript, checkUnusedFiles } from './files';
import { checkHonesty } from './honesty';
import { checkHours } from './hours';
import { checkMenus } from './menus';
import { checkForward, checkParents, checkRequiredDocuments } from './pages';
import { checkPeople } from './people';
import { checkReferences, checkRepeats } from './references';
import { checkSameAdvice } from './same-advice';
import { checkClaims, checkService } from './services';
import { checkDeskLines } from './situations/desk-lines';
import { checkDesks } from './situations/desks';
import { checkEasyWords } from './situations/easy';
import { checkDeskLinks } from './situations/links';
import { checkOutcomes } from './situations/outcomes';
import { checkPromises } from './situations/promises';
import { checkReaders } from './situations/readers';
import { checkSituationWords } from './situations/words';
import { checkYoung } from './situations/young';
import { checkNearNumbers, checkUnusedSources } from './slips';
import { checkCrossedSlugs, checkHomeSlug, checkSlugs } from './slugs';
import { checkSomePages } from './some-pages';
import { checkSource } from './sources';
import { checkStatistic } from './statistics';
import { checkSuccessors } from './successors';
import { checkTitles } from './titles';
import { checkToDos } from './to-do';
import { checkTranslationRecords } from './translations';
import { checkTwins } from './twins';
import { checkUntranslated } from './untranslated';
import { checkUpdate } from './updates';

/** A rule about one document that looks at nothing but its files. */
export type OwnRule = (document: CheckedDocument) => Problem[];

/** A rule about one document, which may look at the others. */
export type DocumentRule = (document: CheckedDocument, sources: SourceFiles, today: string) => Problem[];

/** A rule about all documents together. */
export type SourceRule = (sources: SourceFiles) => Problem[];

/** Every rule that judges documents by themselves: what was right stays so while the files of the document do. */
export const ownRules: readonly OwnRule[] = [
  checkRepeats,
  checkChannels,
  checkEmergencyNumbers,
  checkPoints,
  checkHonesty,
  checkUpdate,
  checkAlt,
  checkTranscript,
  checkPeople,
  checkYoung,
  checkEasyWords,
  checkPromises,
  checkHomeSlug,
  checkCrossedSlugs,
  checkOwnBodies,
  checkMarks,
  checkAdvice,
  checkLanguage,
  checkTitles,
  checkSameAdvice,
  checkDays,
  checkTranslationRecords,
  checkUntranslated,
  checkSomePages,
  checkToDos,
];

/** Every rule that judges documents one by one, beside the others. */
export const documentRules: readonly DocumentRule[] = [
  checkDates,
  checkReferences,
  checkSignLanguage,
  checkSuccessors,
  checkForward,
  checkService,
  checkEvidence,
  checkHours,
  checkSource,
  checkStatistic,
  checkSituationWords,
  checkDesks,
  checkReaders,
  checkDeskLinks,
  checkDeskLines,
  checkOutcomes,
  checkBodies,
  checkTwins,
  checkCalls,
];

/** Every rule that needs all documents at once. */
export const sourceRules: readonly SourceRule[] = [
  checkSlugs,
  checkClaims,
  checkNearNumbers,
  checkUnusedSources,
  checkUnusedFiles,
  checkRequiredDocuments,
  checkParents,
  checkProse,
  checkAbbreviations,
  checkBodiesApart,
  checkMenus,
];
