import { quote, type Sentences } from '../../format';

/** Sentences about text that somebody still has to write. */
export const toDoMessages = {
  'to-do': (what) => ({
    what: what ? `This still has to be written: ${quote(what)}.` : 'This still has to be written.',
    why: 'A visitor who needs help would read a note for editors here.',
    remedy: 'Write it in the place of the whole note, the words in capitals as well.',
  }),
} satisfies Partial<Sentences>;
