import type { Content } from '@/content/model';
import { isSaidIn } from '@/lib/said-in';
import type { CrisisWords } from '@/lib/search/crisis';

/**
 * Words that somebody may type who cannot wait. People mix languages and a child may know only one of the words, so the
 * search heeds those of every language. A sentence counts when it stands in the question as it is.
 */
const listed = {
  nl: `zelfmoord, zelfmoordgedachten, zelfdoding, suïcide, suïcidaal, wil dood, ga dood, dood wil, dood willen, niet meer leven,
    leven heeft geen zin, er niet meer zijn, eind aan maken, einde aan maken, eind aan mijn leven, eind aan maakt, einde aan maakt, er een eind aan, er een einde aan, uit het leven stappen, hoeft voor mij, mezelf snijden, doodgaan,
    snijd mezelf, snij mezelf, mezelf pijn, zelfbeschadiging, automutilatie, mezelf iets aandoen, overdosis, pillen geslikt,
    verkracht, verkragt, verkraht, verkarcht, ferkracht, verkrachting, aangerand, aanranding, misbruikt mij, mishandeld, noodgeval, noodnummer, levensgevaar,
    in gevaar, vermoorden, vermoord, ontvoerd, met een mes, met een pistool, slaat mij, slaat me, bloedt, 112, 113`,
  en: `suicide, suicidal, kill myself, kil myself, killing myself, cut myself, hurting myself, want to die, wanna die, end my life, dont want to live, do not want to live,
    no reason to live, be alive anymore, want to be alive, end it all, take my life, better off dead, hurt myself, self harm, selfharm, cutting myself, overdose, took pills,
    rape, raped, sexually assaulted, sexual assault, assaulted me, emergency, life in danger, in danger, kill me, kidnapped,
    with a knife, with a gun, beats me, hits me, bleeding, 911, 999`,
};

/** Those that are one letter away from a harmless word: ontroerd, bloeit, blending, veerkracht, verwoorden. */
const exactlyListed = [
  'ontvoerd',
  'bloedt',
  'bleeding',
  'verkracht',
  'verkragt',
  'verkraht',
  'verkarcht',
  'ferkracht',
  'vermoorden',
  'vermoord',
];

/** The situation of which every name is a word of a crisis. */
const situation = 'suicidal-thoughts';

/**
 * The words and sentences of a crisis, in every language: those listed here, and all that editors give as names of the
 * situation. Its names count as they are written; what people say about it counts at the end of a question.
 */
export function crisisWordsIn(content: Pick<Content, 'situation'>): Required<CrisisWords> {
  const texts = content.situation
    .filter(({ id }) => id === situation)
    .flatMap(({ words }) => Object.values(words).filter(({ title }) => !isSaidIn(title)));
  const own = Object.values(listed)
    .join(', ')
    .split(',')
    .map((phrase) => phrase.trim().replace(/\s+/g, ' '));
  const names = texts.flatMap(({ alsoKnownAs }) => alsoKnownAs).filter((name) => !own.includes(name));
  return {
    phrases: [...own, ...new Set(names)],
    exact: [...exactlyListed, ...new Set(names)],
    closing: texts.flatMap(({ searchPhrases }) => searchPhrases),
  };
}
