import fc from 'fast-check';

/** What a text would do if any of it ever ran: leave a file, end the process, tell a secret. */
export const code = (canary: string) => [
  `require('node:fs').writeFileSync(${JSON.stringify(canary)}, '')`,
  'process.exit(3)',
  'process.env.CANARY',
  'globalThis.canary = 1',
];

/** Parts from which front matter and structures are made: right ones, wrong ones, and those that other readers run. */
const yamlParts = [
  ...['order: 1', 'title: Help', 'slug: help', 'status: current', 'sources: [about]', 'asOf: undated', 'asOf: "2024"'],
  ...[
    'channels:',
    'honesty:',
    '  anonymous: { sources: [about], asOf: undated }',
    '  - id: phone',
    '    value: "0800"',
    '- a',
    '? a',
    ': b',
    'a: b: c',
  ],
  ...[
    'constructor: 1',
    '__proto__: { a: 1 }',
    'toString: x',
    'hasOwnProperty: []',
    'unknown-field: 1',
    '1: 2',
    '"": x',
  ],
  ...[
    '&anchor a',
    '*anchor',
    '<<: *anchor',
    '<<: { order: 2 }',
    '!!binary aGk=',
    '!!set { a }',
    '!custom x',
    '!<tag:a> b',
  ],
  ...['!!js/undefined ""', '!!python/object:os.system', '%YAML 1.1', '%TAG ! tag:x,2000:', '--- ', '...', '---', '+++'],
  ...[
    '---js',
    '---json',
    '--- # x',
    '----',
    ';;;',
    '{',
    '}',
    '[',
    ']',
    '{ a: [',
    'a: |',
    'a: >-',
    '  more',
    '\ta: 1',
    'a:\t1',
  ],
  ...[
    '"open',
    "'open",
    'a: "b',
    '"a\\',
    '"\\x41\\u202e"',
    '"\\ud800"',
    "''",
    '""',
    '~',
    'null',
    'yes',
    '0800',
    '.nan',
    '1e999',
  ],
  ...['2024-02-30', '@a', '`a`', '# note', 'a #b', ',', ':', '-', '|', '>', '?', '!', '&', '*', '%'],
];

/** Parts from which the prose of a text is made. */
const proseParts = [
  ...[
    'Words to read.',
    'and more',
    '## Part',
    '### Deeper',
    '# One',
    '####### No',
    'Part\n===',
    '- item',
    '1. item',
    '> said',
  ],
  ...[
    '*soft*',
    '**loud**',
    '_',
    '**',
    '~~x~~',
    '`code`',
    '```\nfence\n```',
    '```',
    '~~~js',
    '---',
    '***',
    '\\',
    '  \n',
    '\\{',
  ],
  ...[
    '[Words](https://example.org)',
    '[a](javascript:alert(1))',
    '[a](data:text/html,x)',
    '[a](#call)',
    '[a][b]',
    '[b]: /x',
  ],
  ...[
    '![x](https://example.org/a.png)',
    '![x][b]',
    '<https://example.org>',
    'https://example.org',
    'a@example.org',
    '020-261 52 75',
  ],
  ...[
    '<Warning>\n\nWords.\n\n</Warning>',
    '<Warning>',
    '</Warning>',
    '<Cite source="about" />',
    '<Cite source={1} />',
    '<Cite',
  ],
  ...[
    '<Contact service="helpwanted" channel="phone" />',
    '<Figure series="reports" year="2022" />',
    '<PageLink to="page/about" />',
  ],
  ...[
    '<Contact channel="constructor" service="__proto__" />',
    '<Unknown />',
    '<Cite.toString />',
    '<constructor />',
    '<a:b />',
    '<>',
  ],
  ...[
    '<Cite {...a} />',
    '<Cite source="about" onClick="x" />',
    '<Cite source="a\nb" />',
    "<Cite source='about' />",
    '<Cite source=about />',
  ],
  ...[
    '<b>x</b>',
    '<script>',
    '<iframe src="//a">',
    '<style>',
    '<form>',
    '<!-- note -->',
    '<!DOCTYPE html>',
    '<?x?>',
    '<![CDATA[x]]>',
  ],
  ...[
    '{',
    '}',
    '{/* note */}',
    '{`$' + '{1}`}',
    '{a b}',
    'import a from "b"',
    'export const a = 1',
    'export default 1',
    'import x',
  ],
  ...[
    '| a | b |\n|---|---|\n| c | d |',
    '&lt;',
    '&#x202e;',
    '&#0;',
    '&amp;',
    '&nbsp',
    '&NotEqualTilde;',
    '12 reports',
    '€ 5',
    '50%',
  ],
  ...['TO WRITE: this', 'NOG SCHRIJVEN: dit', '$&', '%s', '\\u202e', '`'],
];

/** Characters that no editor types on purpose. A lone surrogate can be in a file only as bytes that are no UTF-8. */
const oddCharacters = [
  ...[
    '\u0000',
    '\u0007',
    '\u001b[2J',
    '\u0085',
    '\u00a0',
    '\u00ad',
    '\u200b',
    '\u200f',
    '\u202e',
    '\u2028',
    '\u2066',
    '\ufeff',
  ],
  ...[
    '\ud800',
    '\udfff',
    '\ufffd',
    '\u{e0041}',
    '\u{1f600}',
    'e\u0301\u0301',
    '\r',
    '\t',
    '\v',
    '\f',
    '\u3000',
    'İ',
    'ß',
    'ﬁ',
  ],
];

const odd = fc.constantFrom(...oddCharacters);
const long = fc.record({
  unit: fc.constantFrom('a', ' ', 'é', '9', '- ', '> ', '[', '*', '`', 'a.', '<', '{'),
  times: fc.nat(300),
});
const longText = long.map(({ unit, times }) => unit.repeat(times));
const deep = fc.nat(60).map((depth) => Array.from({ length: depth }, (_, n) => `${' '.repeat(n)}a:`).join('\n'));
const gap = fc.constantFrom('\n', '\n', '\n\n', '\n\n', ' ', '', '\r\n', '\n  ', '\n    ', '\n> ', '\n- ');

/** Parts with gaps between them. */
function textOf(parts: fc.Arbitrary<string>): fc.Arbitrary<string> {
  const pairs = fc.array(fc.tuple(parts, gap), { minLength: 1, maxLength: 12 });
  return pairs.map((all) => all.flat().join(''));
}

/** YAML-like text; `run` is code that must never run. */
export function yamlText(run: readonly string[]): fc.Arbitrary<string> {
  const tags = run.flatMap((each) => [
    `a: !!js/function "function () { ${each} }"`,
    `a: \${${each}}`,
    `---js\n${each}\n---`,
  ]);
  return textOf(
    fc.oneof(
      { weight: 8, arbitrary: fc.constantFrom(...yamlParts) },
      { weight: 2, arbitrary: fc.constantFrom(...tags) },
      { weight: 1, arbitrary: odd },
      { weight: 1, arbitrary: fc.oneof(longText, deep) },
    ),
  );
}

/** Markdown-like text; `run` is code that must never run. */
export function proseText(run: readonly string[]): fc.Arbitrary<string> {
  const scripts = run.flatMap((each) => [
    `{${each}}`,
    `export const a = ${each}`,
    `<Cite source={${each}} />`,
    `<Cite {...${each}} />`,
  ]);
  return textOf(
    fc.oneof(
      { weight: 8, arbitrary: fc.constantFrom(...proseParts) },
      { weight: 1, arbitrary: fc.constantFrom(...scripts) },
      { weight: 1, arbitrary: odd },
      { weight: 1, arbitrary: longText },
    ),
  );
}

/** Prose that is mostly right, so that some of it is accepted. */
export const plainProse: fc.Arbitrary<string> = fc
  .array(fc.tuple(fc.constantFrom(...proseParts), fc.constantFrom('\n\n', ' ', '\n', '\n\n> ')), {
    minLength: 1,
    maxLength: 3,
  })
  .map((all) => all.flat().join(''));

/** Text as bytes; a lone surrogate becomes the three bytes that it would have if UTF-8 allowed it. */
export function bytesOf(text: string): Uint8Array {
  const pieces = Array.from(text, (character) => {
    const point = character.codePointAt(0) ?? 0;
    const isLone = point >= 0xd800 && point <= 0xdfff;
    return isLone
      ? Buffer.from([0xe0 | (point >> 12), 0x80 | ((point >> 6) & 63), 0x80 | (point & 63)])
      : Buffer.from(character);
  });
  return Buffer.concat(pieces);
}
