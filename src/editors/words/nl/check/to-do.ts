import type { toDoMessages as english } from '../../en/check/to-do';
import { quote } from '../../message';

/** Sentences about text that somebody still has to write, in Dutch. */
export const toDoMessages: typeof english = {
  'to-do': (what) => ({
    what: what ? `Dit moet nog geschreven worden: ${quote(what)}.` : 'Dit moet nog geschreven worden.',
    why: 'Een bezoeker die hulp zoekt, zou hier een aantekening voor de redactie lezen.',
    remedy: 'Schrijf het op de plek van de hele aantekening, ook van de woorden in hoofdletters.',
  }),
};
