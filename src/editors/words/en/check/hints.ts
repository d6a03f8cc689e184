import { quote, type Sentences } from '../../format';
import { reasons } from './reasons';

/** Hints: what may be right, and is a slip more often. */
export const hintMessages = {
  'title-shouts': () => ({
    what: 'This title shouts.',
    why: 'Who is frightened or ashamed clicks away; and a screen reader may spell capitals letter by letter.',
    remedy: 'Write the title in ordinary letters, with one exclamation mark at most.',
  }),
  'abbreviation-unexplained': (word) => ({
    what: `Nothing says what ${quote(word)} stands for.`,
    why: 'Who does not know the letters does not know whom or what this is about.',
    remedy:
      'Spell it out where it stands first, with the letters between brackets. Is it on more pages? Put it in the glossary: npm run content:new -- term <id>.',
  }),
  'easy-sentence-long': (length, most) => ({
    what: `This sentence has ${length} words, and in easy language ${most} is the most.`,
    why: 'Who reads with difficulty has lost the beginning of a long sentence at its end.',
    remedy: 'Make two sentences of it, with one thing in each.',
  }),
  'menu-long': (count, most) => ({
    what: `The main menu has ${count} pages, and ${most} is a lot already.`,
    why: 'On a telephone the menu fills the screen, and the help stands below it.',
    remedy: 'Choose what visitors need first. Put the others in menu: footer.',
  }),
  'menu-name-twice': (name, other) => ({
    what: `In this menu ${other} is called ${quote(name)} too.`,
    why: 'Who hears the links hears the same twice, and does not know which is the right one.',
    remedy: 'Give one of the two another title, or a name of its own in menuTitle.',
  }),
  'home-without-services': () => ({
    what: 'The front page names no service at all.',
    why: 'Who needs help now sees no number there.',
    remedy: 'Put what people need first in services.',
  }),
  'page-alone': () => ({
    what: 'No menu and no text leads to this page.',
    why: reasons.appearsNowhere,
    remedy: 'Link to it in another text, or give it a menu.',
  }),
} satisfies Partial<Sentences>;
