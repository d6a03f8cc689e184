import { choices, didYouMean, type Message, quote } from '../quote';

/** Sentences about the components in a text. */
export const componentMessages = {
  'unknown-component': (name: string, near: string | undefined, known: string[]): Message => ({
    what: `there is no component <${name}>`,
    remedy: didYouMean(near, `use one of ${choices(known)}`),
  }),
  'unknown-attribute': (component: string, name: string, near: string | undefined, known: string[]): Message => ({
    what: `<${component}> has no attribute ${quote(name)}`,
    remedy: didYouMean(near, known.length > 0 ? `use only ${choices(known)}` : 'take it away: it has none'),
  }),
  'event-handler': (name: string): Message => ({ what: `${quote(name)} would run code`, remedy: 'take it away' }),
  'spread-attribute': (): Message => ({
    what: 'there is a {…} among the attributes, which is code',
    remedy: 'write each attribute as name="value"',
  }),
  'attribute-not-literal': (name: string): Message => ({
    what: `the value of ${quote(name)} is not a text between quotes`,
    remedy: `write ${name}="…"`,
  }),
  'attribute-twice': (name: string): Message => ({
    what: `the attribute ${quote(name)} stands here twice`,
    remedy: 'keep one of the two',
  }),
  'missing-attribute': (component: string, name: string): Message => ({
    what: `<${component}> needs ${quote(name)}`,
    remedy: `add ${name}="…"`,
  }),
  'one-of-attributes': (component: string, names: string[]): Message => ({
    what: `<${component}> needs exactly one of ${names.join(' and ')}`,
    remedy: `write one of them`,
  }),
  'unknown-channel': (id: string, owner: string, near: string | undefined, known: string[]): Message => ({
    what: `${owner} has no channel ${quote(id)}`,
    remedy: didYouMean(near, known.length > 0 ? `use one of ${choices(known)}` : `add the channel to ${owner} first`),
  }),
  'unknown-year': (year: string, series: string, known: string[]): Message => ({
    what: `the series ${quote(series)} has no figure for ${quote(year)}`,
    remedy: known.length > 0 ? `use one of ${choices(known)}` : 'add the figure to the series first',
  }),
  'has-children': (component: string): Message => ({
    what: `<${component}> may not have words in it`,
    remedy: `end it with /> and put the words after it`,
  }),
  'no-children': (component: string): Message => ({
    what: `<${component}> is empty`,
    remedy: 'put its text between the tags',
  }),
  'block-in-sentence': (component: string): Message => ({
    what: `<${component}> stands inside a paragraph`,
    remedy: `put <${component}> and </${component}> on lines of their own, with a blank line inside and out`,
  }),
};
