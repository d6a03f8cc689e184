import { choices, didYouMean, type Message, quote } from '../quote';

/** Sentences about the prose of a text: Markdown and the components in it. */
export const bodyMessages = {
  'mdx-syntax': (): Message => ({ what: 'this text cannot be read', remedy: 'look at this line and the one before it for a < or { too many' }),
  'too-many-marks': (): Message => ({ what: 'this text has more marks (*, _, [, <) than any prose needs', remedy: 'take away what is no prose' }),
  'stray-angle': (): Message => ({ what: 'there is a < here that starts no component', remedy: 'write it in words, such as "less than"' }),
  'stray-brace': (): Message => ({ what: 'there is a { here, and texts may not hold code', remedy: 'take { and } away, or use round brackets' }),
  'tag-not-closed': (name: string): Message => ({
    what: `<${name}> is not closed in the same part of the text`,
    remedy: `put </${name}> after its words, or end the tag with /> if it has none; leave blank lines around blocks`,
  }),
  'tag-not-opened': (): Message => ({ what: 'this closing tag was never opened', remedy: 'take it away, or put the opening tag before its words' }),
  'broken-tag': (tag: string): Message => ({
    what: `the component that starts with ${quote(tag)} is not written right`,
    remedy: 'write it as <Name attribute="value" /> or <Name attribute="value">words</Name>',
  }),
  'attribute-without-quotes': (): Message => ({ what: 'a value in this component has no quotes', remedy: 'put it between double quotes' }),
  'angle-address': (address: string): Message => ({
    what: `the address ${quote(address)} stands between < and >`,
    remedy: 'write a link with words: [words](https://…), or use <Contact>',
  }),
  'html-comment': (): Message => ({ what: 'there is an HTML comment here', remedy: 'take it away: texts hold only what readers read' }),
  'code-comment': (): Message => ({ what: 'there is a comment here', remedy: 'take it away: texts hold only what readers read' }),
  'import-or-export': (): Message => ({
    what: 'this is read as an import or export, which is code',
    remedy: 'take it away; if it is a sentence, start it with another word',
  }),
  expression: (text: string): Message => ({
    what: `${quote(`{${text}}`)} is code, and code may not stand in texts`,
    remedy: 'write what it would say; a figure comes in with <Figure …>',
  }),
  'html-element': (name: string): Message => ({
    what: `<${name}> is HTML, which may not stand in texts`,
    remedy: 'use Markdown, or one of the components',
  }),
  fragment: (): Message => ({ what: '<> is an empty tag', remedy: 'take <> and </> away and keep the words' }),
  'unknown-component': (name: string, near: string | undefined, known: string[]): Message => ({
    what: `there is no component <${name}>`,
    remedy: didYouMean(near, `use one of ${choices(known)}`),
  }),
  'unknown-attribute': (component: string, name: string, near: string | undefined, known: string[]): Message => ({
    what: `<${component}> has no attribute ${quote(name)}`,
    remedy: didYouMean(near, known.length > 0 ? `use only ${choices(known)}` : 'take it away: it has none'),
  }),
  'event-handler': (name: string): Message => ({ what: `${quote(name)} would run code`, remedy: 'take it away' }),
  'spread-attribute': (): Message => ({ what: 'there is a {…} among the attributes, which is code', remedy: 'write each attribute as name="value"' }),
  'attribute-not-literal': (name: string): Message => ({
    what: `the value of ${quote(name)} is not a text between quotes`,
    remedy: `write ${name}="…"`,
  }),
  'attribute-twice': (name: string): Message => ({ what: `the attribute ${quote(name)} stands here twice`, remedy: 'keep one of the two' }),
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
  'no-children': (component: string): Message => ({ what: `<${component}> is empty`, remedy: 'put its text between the tags' }),
  'block-in-sentence': (component: string): Message => ({
    what: `<${component}> stands inside a paragraph`,
    remedy: `put <${component}> and </${component}> on lines of their own, with a blank line inside and out`,
  }),
  'link-in-link': (): Message => ({ what: 'a link stands inside a link', remedy: 'end the first link before the second starts' }),
  'heading-one': (): Message => ({ what: 'this heading has one #, which is the title of the page', remedy: 'write ##' }),
  'heading-skipped': (level: number, allowed: number): Message => ({
    what: `this heading is of level ${level}, and the one above it allows at most ${allowed}`,
    remedy: `write ${'#'.repeat(allowed)}`,
  }),
  'heading-empty': (): Message => ({ what: 'this heading has no words', remedy: 'write its words or take the marks away' }),
  'heading-twice': (line: number): Message => ({
    what: `this heading has the same words as the one on line ${line}, so links cannot tell them apart`,
    remedy: 'say in one of them what is different',
  }),
  image: (): Message => ({ what: 'images may not stand in texts', remedy: 'say it in words, and take the image away' }),
  'link-contact': (scheme: string): Message => ({
    what: `this link starts with ${scheme}, and numbers and addresses are not typed in texts`,
    remedy: 'use <Contact service="…" channel="…" />',
  }),
  'link-own-page': (address: string): Message => ({
    what: `${quote(address)} is an address without https://`,
    remedy: 'use <PageLink to="type/id"> for our own pages, and https:// for others',
  }),
  'link-not-https': (address: string): Message => ({
    what: `${quote(address)} is not a safe address: only https:// is allowed`,
    remedy: 'write https://, or take the link away if the site has no https',
  }),
  'link-broken': (address: string): Message => ({ what: `${quote(address)} is not a web address`, remedy: 'copy the address from the browser again' }),
  'link-no-anchor': (anchor: string, near: string | undefined): Message => ({
    what: `no heading of this text has the id ${quote(anchor)}`,
    remedy: didYouMean(near, 'use the words of a heading: small letters, hyphens for spaces'),
  }),
  'link-empty': (): Message => ({ what: 'this link has no words', remedy: 'write between [ and ] where the link leads' }),
  'link-says-nothing': (words: string): Message => ({
    what: `the link text ${quote(words)} does not say where the link leads`,
    remedy: 'use the name of the page or site as link text',
  }),
};
