/** The words of a language that the rule on counts looks for. */
type CountWords = {
  /** Numbers written out, up to twenty. Not "one": "one report" counts nothing. */
  numbers: string;
  /** What statistics count, in the plural. A number just before one of these belongs in a `<Figure>`. */
  nouns: string;
  /** Words that, between the number and the noun, show that they don't belong together: "24 uur meldingen". */
  between: string;
};

/**
 * Per language, words between spaces; a noun of two words has an underscore.
 * Leave out what ordinary sentences count: "drie partners", "tien vragen", "two parents", "three steps".
 * A language that is not here has no rule on counts.
 */
export const countWords: Record<string, CountWords> = {
  nl: {
    numbers: `twee drie vier vijf zes zeven acht negen tien elf twaalf dertien veertien vijftien zestien zeventien achttien
      negentien twintig`,
    nouns: `meldingen links webadressen adressen url's urls leden jongeren kinderen mensen personen slachtoffers gesprekken
      organisaties gevallen zaken verzoeken hulpvragen klachten contacten chats telefoontjes medewerkers vrijwilligers
      scholen landen meldpunten hotlines deelnemers bezoekers gebruikers gezinnen doorverwijzingen aangiften beelden`,
    between: `uur dag dagen week weken maand maanden jaar jaren minuut minuten seconden keer maal tot en of in op van voor
      met door om bij aan naar uit over dan als die dat de het een is zijn was waren heeft hebben had kan kunnen mag mogen
      moet moeten wil willen doet doen wordt worden werd werden komen kwamen krijgen kregen gaan gingen jarige jarigen`,
  },
  en: {
    numbers: `two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen
      nineteen twenty`,
    nouns: `reports links addresses web_addresses urls members young_people people children persons victims conversations
      organisations organizations cases requests complaints contacts chats employees volunteers schools countries hotlines
      participants visitors users families referrals images`,
    between: `hour hours day days week weeks month months year years minute minutes seconds times to and or in on of for with
      by at from until over than as who that the a an is are was were has have had can could may might must will would do
      does did get got come came go went make made`,
  },
};
