import { quote, type Sentences } from '../../format';
import { reasons } from './reasons';

/** Sentences about what changed, or looks like a slip, by its source, in Dutch. */
export const slipMessages = {
  'confirmed-by-nothing': () => ({
    what: 'Tot nu toe kon niemand dit bevestigen, en geen bron is nieuwer dan eerst.',
    why: reasons.sure,
    remedy:
      'Zet de bron erbij die het bevestigt, of lees de oude opnieuw en zet die dag bij read van de bron. Heeft iemand het geprobeerd? Leg dat vast met npm run content:verify.',
  }),
  'value-changed': (before, now) => ({
    what: `Dit was ${quote(before)} en is nu ${quote(now)}, en de bronnen zijn dezelfde als eerst.`,
    why: reasons.sure,
    remedy: 'Kijk bij de bron welke van de twee klopt. Is die opnieuw gelezen? Zet die dag dan bij read van de bron.',
  }),
  'number-near-other': (value, other, id) => ({
    what: `Het nummer ${quote(value)} is bijna dat van ${quote(id)}: ${quote(other)}.`,
    why: 'Door een vergissing komt een bezoeker bij de ander uit.',
    remedy: 'Vergelijk de twee met hun bronnen, cijfer voor cijfer. Kloppen ze allebei? Dan is het goed.',
  }),
  'source-unused': () => ({
    what: 'Geen enkel document verwijst naar deze bron.',
    why: reasons.appearsNowhere,
    remedy: 'Noem de bron in sources van wat ze zegt, of verwijder de map.',
  }),
} satisfies Partial<Sentences>;
