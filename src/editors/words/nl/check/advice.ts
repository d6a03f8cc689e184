import type { Promised } from '../../../details';
import { weekdayOf } from '../../../read/days';
import { counted, quote, type Sentences } from '../../format';
import { reasons } from './reasons';

const promises: Record<Promised, (id: string, after: string) => string> = {
  urgency: () => 'Deze situatie heeft urgency: now, en dat staat er niet meer.',
  first: (id) => `De eerste dienst is hier ${quote(id)}, en er staat een andere.`,
  named: (id) => `De dienst ${quote(id)} staat hier altijd bij, onder desks of night, en is weg.`,
  order: (id, after) => `De stap ${quote(id)} komt hier voor ${quote(after)}: daarna kan het weg zijn.`,
};

const pieces: Record<'paragraphs' | 'sentences', [one: string, more: string]> = {
  paragraphs: ['alinea of punt', 'alinea’s en punten'],
  sentences: ['zin', 'zinnen'],
};

const list = (names: readonly string[]) => new Intl.ListFormat('nl', { type: 'disjunction' }).format(names);

/** Sentences about whom a text sends where, with which advice, in Dutch. */
export const adviceMessages = {
  'promise-broken': (promised, id, after) => ({
    what: promises[promised](id, after ?? ''),
    why: 'In deze situatie doet een vergissing de meeste schade. Daarom ligt dit vast.',
    remedy: 'Zet het terug. Moet het echt anders? Dan verandert een ontwikkelaar de lijst met beloften.',
  }),
  'desk-not-for': (service, readers) => ({
    what: `De dienst ${quote(service)} is er volgens audiences niet voor ${list(readers)}, en wordt hun hier wel genoemd.`,
    why: 'Een kind dat daarheen gaat, wordt weggestuurd.',
    remedy:
      'Haal ze weg achter for: in deze lijst; of zet ze bij audiences van de dienst, als een bron zegt dat ze er terechtkunnen.',
  }),
  'call-forbidden': (words) => ({
    what: `Hier lezen bezoekers dat ze niet moeten bellen: ${quote(words)}.`,
    why: 'Iemand in gevaar belt dan niet wie kan helpen.',
    remedy:
      'Schrijf wie iemand moet bellen. Is er geen haast? Zeg dat, en wie iemand dan belt: "Niet dringend? Bel de politie".',
  }),
  'say-of-other': (speaker) => ({
    what: `Deze zin kan niet van ${speaker === 'child' ? 'een kind' : 'een ouder'} zijn.`,
    why: 'Wie in paniek is, leest de zin voor zoals hij er staat.',
    remedy: 'Kijk of child en parent zijn verwisseld. Een ouder spreekt over een kind, een kind niet over zijn kind.',
  }),
  'desk-line-of-other': (words, service) => ({
    what: `Deze regel zegt ${quote(words)}, en de dienst ${quote(service)} zegt dat zelf niet.`,
    why: 'De ene pagina zou iets beloven wat de andere niet doet, en iemand belt dan voor niets of betaalt ervoor.',
    remedy: 'Wijzig de regel; of, als een bron het zegt, hours, cost, honesty of de teksten van de dienst.',
  }),
  'cost-answer-of-other': () => ({
    what: 'Dit antwoord over de kosten is anders dan cost bij de kanalen.',
    why: 'Wie geen beltegoed heeft, of ouders die de rekening zien, kiest hierop.',
    remedy: 'Kijk in de bron welke van de twee klopt.',
  }),
  'forbidden-in-one-language': (locale) => ({
    what: `Hier raadt de ene tekst iets af, en de andere niet (vergelijk met ${locale}).`,
    why: reasons.sameHelp,
    remedy: 'Leg de twee zinnen naast elkaar. Zeggen ze hetzelfde? Dan is het goed.',
  }),
  'says-more-or-less': (what, here, locale, there) => ({
    what: `Hier ${here === 1 ? 'staat' : 'staan'} ${counted(here, ...pieces[what])}, en in ${locale} ${there}.`,
    why: reasons.sameHelp,
    remedy: 'Kijk of er iets is weggevallen.',
  }),
  'sent-to-past': (service) => ({
    what: `De dienst ${quote(service)} is er niet meer, en deze zin zegt dat niet.`,
    why: reasons.whereTo,
    remedy: 'Noem de opvolger, of zeg in de zin dat het vroeger was.',
  }),
  'weekday-of-other-day': (words, day) => ({
    what: `${quote(words)} bestaat niet: die dag is een ${weekdayOf(day, 'nl')}.`,
    why: 'Wie op de verkeerde dag komt, vindt niemand.',
    remedy: 'Kijk in de bron of de dag of de datum fout is.',
  }),
  'relative-day': (words) => ({
    what: `${quote(words)} is over een week een andere dag.`,
    why: 'Een bezoeker weet niet wanneer dit geschreven is.',
    remedy: 'Schrijf de datum, met het jaar.',
  }),
} satisfies Partial<Sentences>;
