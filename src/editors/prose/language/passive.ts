import type { Sentence } from './words';

const set = (words: string) => new Set(words.trim().split(/\s+/));

const become = set('word wordt worden werd werden geworden');
const be = set('is zijn was waren ben bent');
const separable =
  'aan|achter|af|bij|dicht|door|goed|in|kapot|los|mee|na|om|onder|op|open|over|rond|tegen|terug|thuis|toe|uit|vast|voor|weer|weg';
const withGe = String.raw`ge\p{L}{2,}(?:d|t|en)|gedaan`;
const participle = new RegExp(String.raw`^(?:${separable})?(?:${withGe}|(?:be|ver|ont|her)\p{L}{2,}[dt])$`, 'u');
/** Without the forms in -t that can be a present tense too: "verwijst je door". */
const sureParticiple = new RegExp(String.raw`^(?:${separable})?(?:${withGe}|(?:be|ver|ont|her)\p{L}{2,}d)$`, 'u');

/** What looks like a Dutch participle and is none. */
const dutchOthers = set(`
  gebeurt gebied gebieden gebouwen gebruiken gedachten gedicht gemeenten gesprekken getallen gevallen gevaren
  gevoelens gezichten gezinnen gelden geluiden gerechten geweten gewoonten geworden bericht berichten beeld beelden
  bestand bestanden bewind beleid bereid bekend beroemd verband verstand verkeerd verschillend verdriet verleden
  gezond gewend herkomst ontvangst`);

const forms = set('am is are was were be been being');
const between = set(`
  i you he she it we they not also always already ever never still often sometimes usually quickly only now then
  first`);
const irregular = set(`
  beaten bitten blown bought broken brought built caught chosen cut dealt drawn driven eaten fed felt forced
  forgotten found given gone held hidden hit hurt kept known laid led left lost made met paid put read said seen
  sent set shown shut sold spent spoken stolen struck taken taught thrown told understood used won worn written`);

/** Words in -ed after "to be" that say how somebody feels or what something is like, and what cannot be passive. */
const englishOthers = set(`
  advanced allowed ashamed based bored called closed concerned confused convinced dated dedicated disabled
  embarrassed excited experienced frightened frustrated hundred interested involved known limited married naked
  needed outdated pleased prepared red related retired sacred satisfied scared shed shocked stressed supposed
  surprised tired united unwanted upset used worried`);

/** Tells whether a clause has a passive verb. */
const judges: Record<string, (clause: string[]) => boolean> = {
  nl: (clause) => {
    const has = (form: RegExp) => clause.some((word) => form.test(word) && !dutchOthers.has(word));
    if (clause.some((word) => become.has(word))) return has(participle);
    // "is gegaan" is as active as can be, so a form of zijn counts only when somebody is named after door.
    return clause.some((word) => be.has(word)) && clause.slice(1, -1).includes('door') && has(sureParticiple);
  },
  en: (clause) =>
    clause.some((word, index) => {
      if (!forms.has(word)) return false;
      const next = clause.slice(index + 1, index + 4).find((later) => !between.has(later) && !forms.has(later));
      return next !== undefined && isEnglishParticiple(next);
    }),
};

function isEnglishParticiple(word: string): boolean {
  return (irregular.has(word) || /\p{L}{2,}ed$/u.test(word)) && !englishOthers.has(word);
}

/**
 * Tells whether a sentence has a passive verb, such as "wordt gedeeld" or "was sent". It looks at forms only and would
 * rather miss one than name a sentence that is active.
 *
 * @param language `nl` or `en`; in any other nothing is passive
 */
export function isPassive(sentence: Sentence, language: string): boolean {
  const judge = judges[language];
  return judge !== undefined && clausesOf(sentence).some(judge);
}

/** The words of a sentence in small letters, cut where a comma, colon, semicolon, dash or bracket stands. */
function clausesOf({ text, index, words }: Sentence): string[][] {
  const clauses: string[][] = [[]];
  let end = index;
  for (const word of words) {
    if (/[,;:()–—]|\s-\s/.test(text.slice(end - index, word.index - index))) clauses.push([]);
    clauses.at(-1)?.push(word.text.toLowerCase());
    end = word.index + word.text.length;
  }
  return clauses;
}
