import { afterEach, expect, test } from 'vitest';
import { type Files, placesWith } from './fixture';

const text = 'content/services/helpwanted/nl.mdx';
const run = 'globalThis.canary = 1';

/**
 * Ways to bring in what may do something, and where the check refuses each: line and column below the end of the text.
 */
type Spellings = Record<string, string>;

const expression: Spellings = {
  [`{${run}}`]: '1:1 expression',
  [`Words {${run}} here`]: '1:7 expression',
  [`- {${run}}`]: '1:3 expression',
  [`> {${run}}`]: '1:3 expression',
  [`**{${run}}**`]: '1:3 expression',
  [`{\n  ${run}\n}`]: '1:1 expression',
  [`{\`\${${run}}\`}`]: '1:1 expression',
  [`<Warning>\n\n{${run}}\n\n</Warning>`]: '3:1 expression',
  [`<Cite source={${run}} />`]: '1:7 attribute-not-literal',
  '{}': '1:1 expression',
};

const hostile: Record<string, Spellings> = {
  'an import': {
    'import{a}from"b"': '1:7 expression',
    'import * as a from "b"': '1:1 import-or-export',
    'import "b"': '1:1 import-or-export',
    '{import("b")}': '1:1 expression',
    '> {import("b")}': '1:3 expression',
  },
  'an export': {
    'export default function () {}': '1:1 import-or-export',
    'export * from "b"': '1:1 import-or-export',
    [`export const a = ${run}`]: '1:1 import-or-export',
    'Words.\n\nexport const a = 1': '3:1 import-or-export',
  },
  'an expression': expression,
  'an iframe': {
    '<IFRAME src="https://example.org" />': '1:1 unknown-component',
    '<Iframe />': '1:1 unknown-component',
    '<iframe\nsrc="https://example.org"\n/>': '1:1 html-element',
    '- <iframe />': '1:3 html-element',
    '> <iframe />': '1:3 html-element',
    'Words <object data="a" />': '1:7 html-element',
    '<embed src="a" />': '1:1 html-element',
  },
  'a form': {
    '<FORM></FORM>': '1:1 unknown-component',
    '<form\n/>': '1:1 html-element',
    '- <input name="a" />': '1:3 html-element',
    '> <textarea />': '1:3 html-element',
    '<button>Words</button>': '1:1 html-element',
  },
  'a style': {
    '<STYLE />': '1:1 unknown-component',
    '> <style />': '1:3 html-element',
    '<link rel="stylesheet" href="a" />': '1:1 html-element',
    '<Cite source="about" style="color:red" />': '1:22 unknown-attribute',
    '- <Cite source="about" STYLE="color:red" />': '1:24 unknown-attribute',
    '<Cite\n  source="about"\n  style={{ a: 1 }}\n/>': '3:3 unknown-attribute',
    '<Warning className="a">\n\nWords.\n\n</Warning>': '1:10 unknown-attribute',
  },
  'a script': {
    '<SCRIPT src="https://example.org/a.js" />': '1:1 unknown-component',
    '<Script />': '1:1 unknown-component',
    '<script\nsrc="a"\n/>': '1:1 html-element',
    '- <script />': '1:3 html-element',
    '> <script />': '1:3 html-element',
    '<scr<script>ipt>': '1:5 broken-tag',
    '<script >': '1:1 tag-not-closed',
    '</script>': '1:1 tag-not-opened',
  },
  'a remote image': {
    '![a](//example.org/a.png)': '1:1 image',
    '- ![](https://example.org/a.png "b")': '1:3 image',
    '> ![a](https://example.org/a.png)': '1:3 image',
    '<img src="https://example.org/a.png" />': '1:1 html-element',
    '<IMG src="https://example.org/a.png" />': '1:1 unknown-component',
    '<picture />': '1:1 html-element',
  },
  'a data: address': {
    '[Words](DATA:text/html,a)': '1:9 address-not-https',
    '[Words](d&#97;ta:text/html,a)': '1:1 address-not-https',
    '[Words](data&colon;text/html,a)': '1:1 address-not-https',
    '[Words](<da\tta:text/html,a>)': '1:10 address-not-https',
    '- [Words](data:text/html,a)': '1:11 address-not-https',
    '> [Words](data:text/html,a)': '1:11 address-not-https',
    '[Words][b]\n\n[b]: data:text/html,a': '3:6 address-not-https',
    '![a](data:image/png;base64,a)': '1:1 image',
    '<data:text/html,a>': '1:1 broken-tag',
  },
  'a character that turns the direction': {
    'A &#8238;b': '1:1 hidden-character',
    '`A \u202E`': '1:4 hidden-character',
    '- \u2066b': '1:3 hidden-character',
    '> \u2067b': '1:3 hidden-character',
    '[Words](https://example.org/\u202Ea)': '1:29 hidden-character',
    '[Words](https://example.org/&#x202E;a)': '1:1 hidden-character',
    '[Words](https://example.org "&#x202E;")': '1:1 hidden-character',
    '[Words][b]\n\n[b]: https://example.org "&#x202E;"': '3:1 hidden-character',
    '```\n\u202E\n```': '2:1 hidden-character',
  },
  'a javascript: link': {
    '[Words](JaVaScRiPt:alert(1))': '1:9 address-not-https',
    '[Words](java&#115;cript:a)': '1:1 address-not-https',
    '[Words](javascript&colon;a)': '1:1 address-not-https',
    '[Words](<java\tscript:a>)': '1:10 address-not-https',
    '[Words](<java&NewLine;script:a>)': '1:1 address-not-https',
    '[Words](&#1;javascript:a)': '1:1 link-own-page',
    '- [Words](javascript:a)': '1:11 address-not-https',
    '> [Words](javascript:a)': '1:11 address-not-https',
    '[Words][b]\n\n[b]: javascript:a': '3:6 address-not-https',
    '[Words](vbscript:a)': '1:9 address-not-https',
    '[Words](blob:https://example.org/a)': '1:9 address-not-https',
    '<a href="javascript:a">Words</a>': '1:1 html-element',
    '<javascript:a>': '1:1 tag-not-closed',
  },
  'an event handler': {
    '<Cite source="about" ONCLICK="a" />': '1:22 event-handler',
    [`<Cite source="about" onclick={${run}} />`]: '1:22 event-handler',
    '<Cite source="about" on:click="a" />': '1:22 unknown-attribute',
    '<Cite source="about" onLoad />': '1:22 event-handler',
    '<Cite\n  source="about"\n  onClick="a"\n/>': '3:3 event-handler',
    '- <Cite source="about" onerror="a" />': '1:24 event-handler',
    '> <Cite source="about" onerror="a" />': '1:24 event-handler',
    [`<Cite source="about" {...{ onClick: ${run} }} />`]: '1:22 spread-attribute',
    '<Cite source="about" dangerouslySetInnerHTML="a" />': '1:22 unknown-attribute',
    '<b onclick="a">Words</b>': '1:1 html-element',
  },
};

afterEach(() => expect(globalThis).not.toHaveProperty('canary'));

/** Where the Dutch text of the service is refused after a change: `line:column code`. */
function refused(change: (words: string) => string): string[] {
  const places = placesWith((files: Files) => {
    files[text] = change(String(files[text]));
  });
  return places.filter((place) => place.startsWith(text)).map((place) => place.slice(text.length + 1));
}

/** The place of something on a line below the end of the text. */
const below = (place: string) => place.replace(/^\d+/, (line) => String(Number(line) + 20));

test.each(Object.entries(hostile))('%s in a text is refused in every spelling, on its own place', (_what, all) => {
  for (const [spelling, place] of Object.entries(all))
    expect(
      refused((words) => `${words}\n${spelling}\n`),
      spelling,
    ).toEqual([below(place)]);
});

test.each([
  ['---js', '1:1 front-matter-language', `---js\nmodule.exports = { title: ${run} }\n---\n\nWords.\n`],
  ['---JavaScript', '1:1 front-matter-language', `---JavaScript\n${run}\n---\n\nWords.\n`],
  ['--- js', '1:1 front-matter-language', `--- js\n${run}\n---\n\nWords.\n`],
  ['a byte order mark before ---js', '1:1 front-matter-language', `\uFEFF---js\n${run}\n---\n\nWords.\n`],
  ['---json', '1:1 front-matter-language', '---json\n{ "title": "a" }\n---\n\nWords.\n'],
  ['+++', '1:1 front-matter-language', '+++\ntitle = "a"\n+++\n\nWords.\n'],
  ['an empty line before ---js', '1:1 no-front-matter', `\n---js\n${run}\n---\n\nWords.\n`],
  ['a space before ---js', '1:1 no-front-matter', ` ---js\n${run}\n---\n\nWords.\n`],
  ['---js as the closing line', '3:1 front-matter-language', `---\ntitle: a\n---js\n${run}\n---\n`],
])('front matter that another program would run is refused: %s', (_what, place, whole) => {
  expect(refused(() => whole)).toEqual([place]);
});

test.each([
  ['right below', `---js\n${run}\n---\n`, '8:1'],
  ['after empty lines', `\n\n---js\n${run}\n---\n`, '10:1'],
  ['behind a tab', `\t---js\n${run}\n---\n`, '8:1'],
  ['behind a space that does not break', `\u00A0---js\n${run}\n---\n`, '8:1'],
  ['after a Windows line end', `\r\n---js\r\n${run}\r\n---\r\n`, '9:1'],
])('a second front matter is refused, %s the first', (_where, second, place) => {
  expect(refused((words) => words.replace(/\n---\n/, `\n---\n${second}`))).toEqual([`${place} second-front-matter`]);
});

test.each([
  ['a tag that makes a function', 'title: !!js/function "a"', '2:8 yaml-refused'],
  ['a tag of Python', 'title: !!python/object/apply:os.system ["a"]', '2:8 yaml-refused'],
  ['a character that turns the direction', 'title: "\\u202Ea"', '2:8 hidden-character'],
  ['a merge key', '<<: { title: a }', '2:1 yaml-refused'],
])('%s in front matter is refused', (_what, line, place) => {
  expect(refused((words) => words.replace(/^title: .*$/m, line))).toContain(place);
});

test.each(['javascript:a', 'JAVASCRIPT:a', 'data:text/html,a', '//example.org', 'http://example.org', 'https:example'])(
  'the address "%s" of a provider is refused',
  (address) => {
    const structure = 'content/services/helpwanted/service.yaml';
    const places = placesWith((files) => {
      files[structure] = String(files[structure]).replace('"Helpwanted"', `"Helpwanted"\n  url: "${address}"`);
    });
    expect(places).toEqual([`${structure}:6:8 address-not-https`]);
  },
);

test.each([
  ['\\{a}', 'braces after a backslash'],
  ['`{a}` and `<script>`', 'code between backticks'],
  ['&#123;a&#125; &lt;script&gt;', 'references to characters'],
  ['We import("much") here', 'the word import'],
])('what is only words may stand in a text: %s (%s)', (words) => {
  expect(refused((whole) => `${whole}\n${words}\n`)).toEqual([]);
});
