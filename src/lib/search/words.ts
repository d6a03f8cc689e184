/** Words that say nothing about what somebody looks for, per language; folded as {@link fold} folds. */
const silent: Record<string, ReadonlySet<string>> = {
  nl: new Set(
    `aan al als alle alles ben bij dan dat de der deze die dit doe doen door een en er gaat ging had heb hebben heeft hem
    het hij hoe hun iemand iets ik in is ja je jij jou jouw kan kon kun maar me mee meer men met mij mijn moet moeten mn na
    naar niet nog nu of om omdat onder ons op over te tegen toch toen tot u uit uw van veel voor waar wat we wel werd wie
    wij wil willen word worden wordt zelf ze zich zij zijn zo zonder zou`.split(/\s+/),
  ),
  en: new Set(
    `a about after all am an and any are as at be been but by can could cant did do does doing dont for from get gets
    getting got had has have he her him his how i if im in into is it its just me my no not of off on or our out over she
    should so some somebody someone something that the their them then there they this to too up us was we were what when
    where which who why will with would you your`.split(/\s+/),
  ),
};

/** Letters and digits as they are compared: small, without accents; apostrophes within a word fall away. */
export function fold(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().replace(/[’'`]/g, '');
}

/** The words of a text, folded, in order. */
export function wordsOf(text: string): string[] {
  return fold(text).match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** The words of a text that say something; all of them when none does, so that "wie ben ik" is still a question. */
export function tellingWords(text: string, locale: string): string[] {
  const words = wordsOf(text);
  const telling = words.filter((word) => !silent[locale]?.has(word));
  return telling.length > 0 ? telling : words;
}
