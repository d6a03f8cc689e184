import { type Message, quote } from '../quote';

/** Sentences about the prose of a text: Markdown and the components in it. */
export const bodyMessages = {
  'mdx-syntax': (): Message => ({
    what: 'this text cannot be read',
    remedy: 'look at this line and the one before it for a < or { too many',
  }),
  'too-many-marks': (): Message => ({
    what: 'this text has more marks (*, _, [, <) than any prose needs',
    remedy: 'take away what is no prose',
  }),
  'stray-angle': (): Message => ({
    what: 'there is a < here that starts no component',
    remedy: 'write it in words, such as "less than"',
  }),
  'stray-brace': (): Message => ({
    what: 'there is a { here, and texts may not hold code',
    remedy: 'take { and } away, or use round brackets',
  }),
  'tag-not-closed': (name: string): Message => ({
    what: `<${name}> is not closed in the same part of the text`,
    remedy: `put </${name}> after its words, or end the tag with /> if it has none; leave blank lines around blocks`,
  }),
  'tag-not-opened': (): Message => ({
    what: 'this closing tag was never opened',
    remedy: 'take it away, or put the opening tag before its words',
  }),
  'broken-tag': (tag: string): Message => ({
    what: `the component that starts with ${quote(tag)} is not written right`,
    remedy: 'write it as <Name attribute="value" /> or <Name attribute="value">words</Name>',
  }),
  'attribute-without-quotes': (): Message => ({
    what: 'a value in this component has no quotes',
    remedy: 'put it between double quotes',
  }),
  'angle-address': (address: string): Message => ({
    what: `the address ${quote(address)} stands between < and >`,
    remedy: 'write a link with words: [words](https://…), or use <Contact>',
  }),
  'html-comment': (): Message => ({
    what: 'there is an HTML comment here',
    remedy: 'take it away: texts hold only what readers read',
  }),
  'code-comment': (): Message => ({
    what: 'there is a comment here',
    remedy: 'take it away: texts hold only what readers read',
  }),
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
  'heading-one': (): Message => ({
    what: 'this heading has one #, which is the title of the page',
    remedy: 'write ##',
  }),
  'heading-skipped': (level: number, allowed: number): Message => ({
    what: `this heading is of level ${level}, and the one above it allows at most ${allowed}`,
    remedy: `write ${'#'.repeat(allowed)}`,
  }),
  'heading-empty': (): Message => ({
    what: 'this heading has no words',
    remedy: 'write its words or take the marks away',
  }),
  'heading-twice': (line: number): Message => ({
    what: `this heading has the same words as the one on line ${line}, so links cannot tell them apart`,
    remedy: 'say in one of them what is different',
  }),
  image: (): Message => ({ what: 'images may not stand in texts', remedy: 'say it in words, and take the image away' }),
};
