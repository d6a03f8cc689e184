import { describe, expect, test } from 'vitest';
import { content } from '@/content/source';
import { soundsLikeCrisis } from '@/lib/search/crisis';
import { crisisWordsIn } from '@/site/search/crisis';

const crisisWords = crisisWordsIn(content);
const { phrases: crisisPhrases } = crisisWords;
const sounds = (query: string) => soundsLikeCrisis(query, crisisWords);

describe('a question sounds like a crisis', () => {
  const phrases = ['suïcide', 'wil dood', 'verkracht', 'rape', '112'];
  const hears = (query: string) => soundsLikeCrisis(query, { phrases });

  test.each([
    'suïcide',
    'SUICIDE!!',
    'denk aan suicide',
    'ik wil dood',
    'Ik wil… dood?',
    '112',
    'bel 112 nu',
    'rape',
    'after rape help',
    '<b>112</b>',
    'ｒａｐｅ',
  ])('when it has one of the words or sentences: %s', (query) => {
    expect(hears(query)).toBe(true);
  });

  test.each(['sucide', 'suicied', 'suicida', 'verkraht', 'verkarcht', 'verkragt', 'verkrachtt'])(
    'when a long word is slightly misspelt: %s',
    (query) => {
      expect(hears(`ik ben ${query} gisteren`)).toBe(true);
    },
  );

  test.each(['rap', 'grape', 'tape', 'raper', '111', '1112', '12', 'rapen', 'drape'])(
    'not when a short word is another one: %s',
    (query) => {
      expect(hears(query)).toBe(false);
    },
  );

  test.each(['dood', 'wil', 'wil je dood spel spelen', 'dood wil', 'wild oor', 'ik wil 2 dood'])(
    'not when a sentence has only some of the words, or others in between: %s',
    (query) => {
      expect(hears(query)).toBe(false);
    },
  );

  test.each(['suite', 'zuid', 'verwarmd', 'vraagt', 'krachtig'])(
    'not when a long word is too different: %s',
    (query) => {
      expect(hears(query)).toBe(false);
    },
  );

  test.each(['zelf moord', 'zelfmoordpoging', 'gezinszelfmoord', 'ik snij me zelf in mijn arm', 'snijmezelf'])(
    'when words are written apart that belong together, or together that do not: %s',
    (query) => {
      expect(soundsLikeCrisis(query, { phrases: ['zelfmoord', 'snij mezelf'] })).toBe(true);
    },
  );

  test('but not when a word is misspelt that must be exact, since another is near', () => {
    const exact = ['bloedt', 'ontvoerd'];
    const hearsExactly = (query: string) => soundsLikeCrisis(query, { phrases: [...exact, 'verkracht'], exact });
    expect(['ontvoerd', 'iemand bloedt', 'verkragt'].filter((query) => !hearsExactly(query))).toEqual([]);
    expect(['ontroerd', 'bloeit', 'ontfoerd'].filter(hearsExactly)).toEqual([]);
  });

  test('not when there is no word, or no phrase', () => {
    for (const query of ['', '   ', '?!', '😭', '\u0000']) expect(hears(query), JSON.stringify(query)).toBe(false);
    expect(soundsLikeCrisis('suicide', { phrases: [] })).toBe(false);
  });

  test('whatever else was typed, and however much of it', { timeout: 30_000 }, () => {
    expect(hears(`${'a'.repeat(10_000)} 112`)).toBe(true);
    expect(hears('pesten '.repeat(1_500))).toBe(false);
    expect(hears('a'.repeat(10_000))).toBe(false);
    expect(hears(`\ud83d ${'('.repeat(10_000)} \u202erape`)).toBe(true);
  });
});

describe('somebody who cannot wait is heard', () => {
  test('in every word and sentence of the list, also in capitals and within a sentence', () => {
    expect(crisisPhrases.length).toBeGreaterThan(50);
    expect(crisisPhrases.filter((phrase) => !sounds(phrase))).toEqual([]);
    expect(crisisPhrases.filter((phrase) => !sounds(`help!! ${phrase.toUpperCase()}, please`))).toEqual([]);
  });

  test('in every name that editors give to the situation, and in all that people say about it', () => {
    const situation = content.situation.find(({ id }) => id === 'suicidal-thoughts');
    const names = Object.values(situation?.words ?? {}).flatMap((words) => [
      ...words.alsoKnownAs,
      ...words.searchPhrases,
    ]);
    expect(names.length).toBeGreaterThan(50);
    expect(names.filter((name) => !sounds(name) || !sounds(`please ${name.toUpperCase()}…`))).toEqual([]);
  });

  test('in a list of words and sentences, none of them empty or twice', () => {
    expect(crisisPhrases.filter((phrase) => !/^[\p{L}\p{N}]+( [\p{L}\p{N}]+)*$/u.test(phrase))).toEqual([]);
    expect(new Set(crisisPhrases).size).toBe(crisisPhrases.length);
  });

  test.each([
    'ik wil dood',
    'mijn dochter wil niet meer leven',
    'ik denk aan zelfmoord',
    'zelfmoort',
    'zelvmoord',
    'suicidaal',
    'suisidaal',
    'ik wil er niet meer zijn',
    'er een einde aan maken',
    'ik wil mezelf snijden',
    'pillen geslikt wat nu',
    'overdosus',
    'ik ben verkracht',
    'verkragt door mijn ex',
    'aangerand op een feestje',
    'aangerant',
    'mijn vader slaat me',
    'hij dreigt met een mes',
    'noodgval',
    '112 bellen',
    'nummer van 113',
    'iemand bloedt',
  ])('in Dutch: %s', (query) => {
    expect(sounds(query)).toBe(true);
  });

  test.each([
    'i want to die',
    'I wanna die',
    'i dont want to live anymore',
    "I don't want to live",
    'kill myself',
    'suicide hotline',
    'sucide',
    'i feel suicidel',
    'self harm',
    'self-harm help',
    'selfharm',
    'i took pills',
    'overdoze',
    'i was raped',
    'rape help',
    'sexually assaulted at a party',
    'emergancy number',
    'he hits me',
    'he came with a gun',
    'my friend was kidnaped',
    'bleeding',
    '911',
  ])('in English: %s', (query) => {
    expect(sounds(query)).toBe(true);
  });

  test.each([
    'zelfmoordpoging',
    'zelf moord',
    'ik wil doodgaan',
    'ik maak er een eind aan',
    'ik snij mezelf',
    'nood geval',
    'kil myself',
    'kill my self',
    'killing myself',
    'cut myself',
    'hurting myself',
    'sexual assault',
  ])('in other forms of the same words: %s', (query) => {
    expect(sounds(query)).toBe(true);
  });
});

describe('a question that is no crisis is not taken for one', () => {
  test.each([
    // Death and danger that threaten nobody who asks.
    'dood spel',
    'kat dood',
    'mijn hond is dood',
    'telefoon is dood',
    'doodmoe van school',
    'dead game',
    'dead by daylight leeftijd',
    'to die for recipe',
    'is tiktok gevaarlijk',
    'gevaarlijke challenge',
    'dangerous apps',
    'killer game',
    'knife skin csgo',
    'gun game for kids',
    // Words that look like one of the list.
    'rapper',
    'grape',
    'aardappels rapen',
    'slaat nergens op',
    'slaatje',
    'slaap slecht',
    'mesjes',
    'selfie',
    'self esteem',
    'greatest hits',
    'beats by dre',
    'social media',
    'sociaal veilig',
    'to decide',
    'pesticide',
    'noodpakket',
    'telefoonnummer',
    'overdreven',
    'overdag',
    'leven na school',
    'end my subscription',
    'verkeerd gestuurd',
    'verklapt',
    'verraden door vriend',
    'verslaafd aan gamen',
    'verhuisd',
    'iphone 11',
    '111 robux',
    'ik ben 13 jaar',
    // What visitors of this site look for.
    'gepest in groepsapp',
    'nudes doorgestuurd',
    'sextortion',
    'naaktfoto op snap',
    'account gehackt',
    'ik kan niet meer inloggen',
    'sterren kijken',
    'opgelicht op marktplaats',
    'nepprofiel',
    'how to report a fake account',
    'someone stole my password',
    'lesbrief mediawijsheid',
  ])('%s', (query) => {
    expect(sounds(query)).toBe(false);
  });

  test.each([
    'tas verkocht op marktplaats',
    'verdacht mailtje',
    'klacht over leerkracht',
    'ik heb een vermoeden',
    'pakket niet gekomen zoals verwacht',
    'wat is de verwachting',
    'overdracht van account',
    'ontroerd door een filmpje',
    'de tuin bloeit',
    'pokemon breeding',
    'colour blending',
    'cursus veerkracht',
    'gevoelens verwoorden',
  ])('although a common word in it looks like one of the list: %s', (query) => {
    expect(sounds(query)).toBe(false);
  });

  test.each([
    'hacker stuurt met een messenger bericht',
    'app slaat mijn wachtwoord op',
    'zit mijn kind in gevaarlijke groepen',
    'join dangerous challenge',
    'they send it all to my parents',
  ])('although its words run into one of the list when nothing parts them: %s', (query) => {
    expect(sounds(query)).toBe(false);
  });

  test('although it shares some words with a sentence of the list', () => {
    expect(sounds('bestelling hoeft niet meer')).toBe(false);
  });
});
