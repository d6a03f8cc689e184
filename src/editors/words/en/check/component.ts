import { quote, type Sentences, sentence } from '../../format';
import { reasons } from './reasons';
import { didYouMean, oneOfThese, typeWord } from './words';

/** Sentences about the components in a text. */
export const componentMessages = {
  'unknown-component': (name, near, known) => ({
    what: `There is no component <${name}>.`,
    why: reasons.textOnly,
    remedy: didYouMean(near, oneOfThese(known, near) ?? 'take it away'),
  }),
  'unknown-attribute': (component, name, near, known) => ({
    what: `<${component}> has no attribute ${quote(name)}.`,
    why: reasons.appearsNowhere,
    remedy: didYouMean(near, oneOfThese(known, near) ?? 'take it away'),
  }),
  'event-handler': (name) => ({
    what: `${quote(name)} would run code.`,
    why: reasons.code,
    remedy: 'Take it away.',
  }),
  'spread-attribute': () => ({
    what: 'There is a {…} among the attributes, which is code.',
    why: reasons.code,
    remedy: 'Write each attribute as name="value".',
  }),
  'attribute-not-literal': (name) => ({
    what: `The value of ${quote(name)} is not a text between quotes.`,
    why: reasons.code,
    remedy: `Write ${name}="…".`,
  }),
  'attribute-twice': (name) => ({
    what: `The attribute ${quote(name)} stands here twice.`,
    why: reasons.oneOfTwo,
    remedy: 'Keep one of the two.',
  }),
  'missing-attribute': (component, name) => ({
    what: `<${component}> needs ${quote(name)}.`,
    why: 'Without it the component has nothing to show, and a visitor would see a gap in the sentence.',
    remedy: `Add ${name}="…".`,
  }),
  'one-of-attributes': (component, names) => ({
    what: `<${component}> needs exactly one of these: ${names.join(' or ')}.`,
    why: 'Otherwise it is not clear whose number or address a visitor gets.',
    remedy: 'Write one of them.',
  }),
  'unknown-channel': (id, type, owner, near, known) => ({
    what: `The ${typeWord(type)} ${quote(owner)} has no channel ${quote(id)}.`,
    why: 'A visitor would find no number or address in this sentence.',
    remedy: didYouMean(near, oneOfThese(known, near) ?? `add the channel to ${owner} first`),
  }),
  'unknown-year': (year, series, known) => ({
    what: `The series ${quote(series)} has no figure for ${quote(year)}.`,
    why: 'A visitor would find no figure in this sentence.',
    remedy: sentence(oneOfThese(known, undefined) ?? 'add the figure to the series first'),
  }),
  'has-children': (component) => ({
    what: `<${component}> may not have words in it.`,
    why: 'The words would be lost: this component brings its own.',
    remedy: 'End it with /> and put the words after it.',
  }),
  'no-children': (component) => ({
    what: `<${component}> is empty.`,
    why: 'A visitor would see an empty frame.',
    remedy: 'Put its text between the tags.',
  }),
  'block-in-sentence': (component, hasWords) => ({
    what: `<${component}> stands inside a paragraph.`,
    why: 'The page would fall apart there, and a screen reader would read it in the wrong order.',
    remedy: hasWords
      ? `Put <${component}> and </${component}> on lines of their own, with a blank line inside and out.`
      : `Put <${component} … /> on a line of its own, with a blank line above and below.`,
  }),
} satisfies Partial<Sentences>;
