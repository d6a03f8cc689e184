import { languageNames } from '@/lib/language-names';
import type { HiddenKind } from '../../../details';
import { choices, quote, type Sentences } from '../../format';
import { reasons } from './reasons';
import { didYouMean, nameIt, typeWord } from './words';

/** Sentences about files and folders, in Dutch. */
export const fileMessages = {
  'no-content': () => ({
    what: 'Hier is geen map content/.',
    why: 'Alles wat bezoekers lezen, komt uit die map.',
    remedy: 'Draai de controle vanuit de hoofdmap van het project.',
  }),
  'symbolic-link': () => ({
    what: 'Dit is een symbolische link: het wijst naar een bestand ergens anders.',
    why: 'Wat daar staat, kan veranderen zonder dat iemand het hier ziet, en dan lezen bezoekers een andere tekst.',
    remedy: 'Zet het bestand zelf hier neer.',
  }),
  'not-a-file': () => ({
    what: 'Dit is geen bestand en ook geen map.',
    why: 'Er staat niets in wat een bezoeker kan lezen.',
    remedy: 'Haal het weg.',
  }),
  unreadable: (reason) => ({
    what: `Dit kan niet worden gelezen (${reason}).`,
    why: reasons.unread,
    remedy: 'Kijk of de naam klopt en of jij het mag lezen.',
  }),
  'unknown-folder': (near, known) => ({
    what: 'Deze map hoort bij geen enkele soort inhoud.',
    why: reasons.knownPlace,
    remedy: didYouMean(near, `zet wat erin zit in een van deze mappen: ${choices(known)}`),
  }),
  'folder-too-deep': () => ({
    what: 'Hier zit een map waar alleen bestanden horen.',
    why: reasons.knownPlace,
    remedy: 'Zet de bestanden eruit op hun eigen plek en haal de map weg.',
  }),
  'folder-not-an-id': (near) => ({
    what: 'De naam van deze map is geen id.',
    why: 'Alles wat een bezoeker naar deze bladzijde brengt, vindt haar met die naam.',
    remedy: `Gebruik alleen kleine letters, cijfers en losse streepjes, zoals ${near ?? 'de-kindertelefoon'}.`,
  }),
  'folder-reserved': (longest) => ({
    what: `Deze naam houdt een computer voor zichzelf, of hij heeft meer dan ${longest} letters.`,
    why: reasons.unread,
    remedy: 'Geef de map een andere naam, van woorden die zeggen waar het over gaat.',
  }),
  'file-for-visitors': () => ({
    what: 'Een plaatje, filmpje of bestand om te downloaden kan hier niet bij een tekst staan.',
    why: reasons.knownPlace,
    remedy: 'Haal het hier weg. Een afbeelding, film of PDF krijgt een eigen map; docs/redactie.md zegt hoe.',
  }),
  'stray-file': (near, allowed) => ({
    what: 'Dit bestand hoort hier niet.',
    why: reasons.knownPlace,
    remedy: nameIt(
      near,
      allowed.length > 0
        ? `haal het weg, want hier mag alleen dit staan: ${choices(allowed)}`
        : 'haal het weg, want hier mogen alleen mappen staan',
    ),
  }),
  'system-file': () => ({
    what: 'Je computer heeft dit bestand zelf gemaakt. Het is geen inhoud.',
    why: 'In zo’n bestand kunnen namen of teksten staan die niet voor bezoekers zijn.',
    remedy: 'Haal het weg, en zet de naam in je eigen .gitignore, zodat het wegblijft.',
  }),
  'no-texts-here': (type) => ({
    what: `Een ${typeWord(type)} heeft hier geen eigen teksten.`,
    why: reasons.appearsNowhere,
    remedy: `Zet wat er staat in ${type}.yaml, en haal dit bestand weg.`,
  }),
  'unknown-language': (name, near, known) => ({
    what: `${quote(name)} is geen tekst in een taal van deze site.`,
    why: reasons.appearsNowhere,
    remedy: nameIt(near, near === undefined ? `noem het ${known.join(' of ')}, of haal het weg` : 'haal het weg'),
  }),
  'missing-structure': (type) => ({
    what: 'Dit bestand ontbreekt.',
    why: 'De teksten in deze map kunnen niet op de site zonder de feiten uit dit bestand.',
    remedy: `Schrijf het. In een andere map van de soort ${type} zie je wat erin hoort.`,
  }),
  'missing-language': (locale) => ({
    what: `De tekst in het ${languageNames([locale], 'nl')} ontbreekt.`,
    why: reasons.sameHelp,
    remedy: 'Schrijf hem, ook als hij kort is: elke bladzijde staat in elke taal.',
  }),
  'missing-front': (locale) => ({
    what: `De voorpagina in het ${languageNames([locale], 'nl')} ontbreekt.`,
    why: 'Wie die taal kiest, moet op een bladzijde komen die noemt wat er in die taal is.',
    remedy: 'Schrijf hem: de tekst van de voorpagina. Een taal voor een paar bladzijden heeft geen andere nodig.',
  }),
  'empty-file': () => ({
    what: 'Er staat niets in dit bestand.',
    why: 'Een bezoeker zou op een lege bladzijde komen.',
    remedy: 'Vul het in, of haal het weg.',
  }),
  'too-big': (size, most) => ({
    what: `Het bestand is ${Math.ceil(size / 1000)} kB en mag ${most / 1000} kB zijn. Het is niet gelezen.`,
    why: 'Zo’n grote bladzijde laadt traag, juist als iemand snel hulp nodig heeft.',
    remedy: 'Maak het korter, of verdeel het over meer mappen.',
  }),
  'not-utf8': () => ({
    what: 'Deze regel is geen UTF-8-tekst.',
    why: 'Bezoekers zouden vreemde tekens zien in plaats van letters met accenten.',
    remedy: 'Sla het bestand opnieuw op met de codering UTF-8.',
  }),
  'nul-byte': () => ({
    what: 'In deze regel zit een NUL-byte, dus dit is geen tekstbestand.',
    why: reasons.unread,
    remedy: 'Sla het bestand opnieuw op als gewone tekst (UTF-8).',
  }),
  'unfinished-merge': (mark) => ({
    what: `De regel met ${mark} is achtergebleven toen twee versies werden samengevoegd (git merge).`,
    why: 'Hier staan twee versies van de tekst onder elkaar, en bezoekers zouden ze allebei lezen.',
    remedy: 'Kies wat moet blijven, en haal de regels met deze tekens weg.',
  }),
  'hidden-character': (codePoint, kind) => ({
    what: `Hier zit ${hiddenKinds[kind]} (${codePoint}).`,
    why: 'Wat niemand ziet, kan toch veranderen wat een bezoeker leest, of een nummer stukmaken bij het kopiëren.',
    remedy: 'Haal het weg: typ de woorden eromheen opnieuw, plak ze niet.',
  }),
  'too-deep': () => ({
    what: 'In dit bestand zit iets veel te diep in elkaar om te lezen.',
    why: reasons.unread,
    remedy: 'Zoek een rij tekens zoals [, { of >, en haal die weg.',
  }),
  unexpected: (reason) => ({
    what: `De controle zelf liep vast op dit bestand (${quote(reason)}).`,
    why: 'Wat niet nagekeken is, kan ook voor bezoekers fout zijn.',
    remedy: 'Zoek in het bestand iets ongewoons, en zeg het tegen een ontwikkelaar.',
  }),
} satisfies Partial<Sentences>;

const hiddenKinds: Record<HiddenKind, string> = {
  direction: 'een onzichtbaar teken dat de leesrichting van tekst omdraait',
  control: 'een stuurteken',
  hyphen: 'een onzichtbaar streepje',
  invisible: 'een onzichtbaar teken',
};
