import { quote, type Sentences } from '../../format';

/** Sentences about text that somebody still has to write, in Dutch. */
export const toDoMessages = {
  'to-do': (what) => ({
    what: what ? `Dit moet nog geschreven worden: ${quote(what)}.` : 'Dit moet nog geschreven worden.',
    why: 'Een bezoeker die hulp zoekt, zou hier een aantekening voor de redactie lezen.',
    remedy: 'Schrijf het op de plek van de hele aantekening, ook van de woorden in hoofdletters.',
  }),
} satisfies Partial<Sentences>;
