import { quote, type Sentences } from '../../format';
import { reasons } from './reasons';
import { didYouMean } from './words';

/** Sentences about the prose of a text: Markdown and the components in it. */
export const bodyMessages = {
  'mdx-syntax': () => ({
    what: 'This text cannot be read.',
    why: reasons.unread,
    remedy: 'Look at this line and the one before it for a < or { too many.',
  }),
  'too-many-marks': () => ({
    what: 'This text has more marks (*, _, [, <, -, >) than any prose needs.',
    why: reasons.unread,
    remedy: 'Take away what is no prose.',
  }),
  'stray-angle': () => ({
    what: 'There is a < here that starts no component.',
    why: reasons.textOnly,
    remedy: 'Write it in words, such as "less than".',
  }),
  'stray-brace': () => ({
    what: 'There is a { here, and texts may not hold code.',
    why: reasons.code,
    remedy: 'Take { and } away, or use round brackets.',
  }),
  'tag-not-closed': (name) => ({
    what: `<${name}> is not closed in the same part of the text.`,
    why: reasons.textOnly,
    remedy: `Put </${name}> after its words, or end the tag with /> if it has none. Leave blank lines around blocks.`,
  }),
  'tag-closed-by-another': (closing, name, line) => ({
    what: `<${closing}> stands here, and the tag that is open is <${name}> of line ${line}.`,
    why: reasons.textOnly,
    remedy: `Write </${name}> here, or close <${name}> before this.`,
  }),
  'tag-not-opened': () => ({
    what: 'This closing tag was never opened.',
    why: reasons.textOnly,
    remedy: 'Take it away, or put the opening tag before its words.',
  }),
  'broken-tag': (tag) => ({
    what: `The component that starts with ${quote(tag)} is not written right.`,
    why: reasons.textOnly,
    remedy: 'Write it as <Name attribute="value" /> or <Name attribute="value">words</Name>.',
  }),
  'attribute-without-quotes': () => ({
    what: 'This value does not stand between straight quotes.',
    why: reasons.textOnly,
    remedy: 'Put it between straight double quotes, such as "about".',
  }),
  'angle-address': (address) => ({
    what: `The address ${quote(address)} stands between < and >.`,
    why: 'A bare address does not tell a visitor where it leads, least of all one who hears it read aloud.',
    remedy: 'Write a link with words, [words](https://…), or use <Contact>.',
  }),
  'html-comment': () => ({
    what: 'There is an HTML comment here.',
    why: 'What is meant for colleagues could end up before visitors.',
    remedy: 'Take it away: texts hold only what readers read.',
  }),
  'code-comment': () => ({
    what: 'There is a comment here.',
    why: 'What is meant for colleagues could end up before visitors.',
    remedy: 'Take it away: texts hold only what readers read.',
  }),
  'import-or-export': () => ({
    what: 'A line that starts with import or export is code.',
    why: reasons.code,
    remedy: 'Take it away. If it is a sentence, start it with another word.',
  }),
  expression: (text) => ({
    what: `${quote(`{${text}}`)} is code, and code may not stand in texts.`,
    why: reasons.code,
    remedy: 'Write what it would say. A figure comes in with <Figure …>.',
  }),
  'html-element': (name, near) => ({
    what: `<${name}> is HTML, which may not stand in texts.`,
    why: 'With HTML a page can look right and still be unusable with a keyboard, a screen reader or a small screen.',
    remedy: didYouMean(near && `<${near}>`, 'use Markdown, or one of the components'),
  }),
  fragment: () => ({
    what: '<> is an empty tag.',
    why: reasons.textOnly,
    remedy: 'Take <> and </> away and keep the words.',
  }),
  'heading-one': () => ({
    what: 'This heading has one #, which is the title of the page.',
    why: reasons.heardHeadings,
    remedy: 'Write ##.',
  }),
  'heading-skipped': (level, allowed) => ({
    what: `This heading is of level ${level}, and the one above it allows at most ${allowed}.`,
    why: reasons.heardHeadings,
    remedy: `Write ${'#'.repeat(allowed)}.`,
  }),
  'heading-empty': () => ({
    what: 'This heading has no words.',
    why: reasons.heardHeadings,
    remedy: 'Write its words, or take the marks away.',
  }),
  'heading-twice': (line) => ({
    what: `This heading has the same words as the one on line ${line}.`,
    why: 'A link to this part would bring a visitor to the other one.',
    remedy: 'Say in one of them what is different.',
  }),
  image: () => ({
    what: 'There is an image here, and in this way none may stand in a text.',
    why: 'This way it has no words in each language for who cannot see it, and is not made lighter for a telephone.',
    remedy:
      'Give the image a folder of its own, with npm run content:new -- picture <id>, and write here: <Picture id="<id>" />.',
  }),
} satisfies Partial<Sentences>;
