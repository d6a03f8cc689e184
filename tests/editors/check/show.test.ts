import { expect, test } from 'vitest';
import { type Place, problem } from '@/editors/problem';
import { codeFrame } from '@/editors/show/frame';
import { formatProblem } from '@/editors/show/line';
import { annotation, problemsAsJson } from '@/editors/show/machine';
import { countLine, problemText } from '@/editors/show/report';

const at = (line: number, column: number, field = ''): Place => ({ file: 'content/x/nl.mdx', line, column, field });
const frame = (text: string, line: number, column: number) => `\n${codeFrame(text, { line, column }).join('\n')}\n`;

test('an editor sees the place, the fault, the line with a mark under it, why it matters and how to mend it', () => {
  const wrong = problem('wrong-type', at(3, 8, 'value'), 'string', { kind: 'number', text: '0800' }, 'quote', '0800');
  const yaml = 'id: phone\ntype: phone\nvalue: 0800\n';
  expect(problemText(wrong, yaml, 'en')).toMatchInlineSnapshot(`
    "content/x/nl.mdx:3:8  value
      This must be text between quotes, and it is the number 0800.

        2 | type: phone
        3 | value: 0800
          |        ^

      Why: Without quotes a number can lose its first 0, and a date its month; then a visitor gets the wrong one.
      Mend it: Put it between quotes: "0800"."
  `);
  expect(problemText(wrong, yaml, 'nl')).toMatchInlineSnapshot(`
    "content/x/nl.mdx:3:8  value
      Hier hoort tekst tussen aanhalingstekens, en er staat het getal 0800.

        2 | type: phone
        3 | value: 0800
          |        ^

      Waarom: Zonder aanhalingstekens kan een nummer zijn eerste 0 kwijtraken en een datum zijn maand. Dan krijgt een bezoeker de verkeerde.
      Oplossing: Zet het tussen aanhalingstekens: "0800"."
  `);
  expect(problemText(wrong, undefined, 'nl')).not.toContain('|');
});

test('the mark stands under the place whatever stands before it', () => {
  expect(frame('a\nb c', 2, 3)).toBe('\n1 | a\n2 | b c\n  |   ^\n');
  expect(frame('\tx', 1, 2)).toBe('\n1 | →x\n  |  ^\n');
  expect(frame('a\u202Ebc', 1, 3)).toBe('\n1 | a\\u{202e}bc\n  |          ^\n');
  expect(frame('\u001B[2Jab', 1, 5)).toBe('\n1 | \\u{1b}[2Jab\n  |          ^\n');
  expect(frame('👋 x', 1, 4)).toBe('\n1 | 👋 x\n  |    ^\n');
  expect(frame('e\u0301 x', 1, 4)).toBe('\n1 | e\u0301 x\n  |   ^\n');
  expect(frame('ab', 1, 3)).toBe('\n1 | ab\n  |   ^\n');
});

test('of a long line an editor sees the part around the place', () => {
  const long = `${'a'.repeat(300)}X${'b'.repeat(300)}`;
  const [line = '', mark = ''] = codeFrame(long, { line: 1, column: 301 });
  expect(line).toMatch(/^1 \| …a+Xb+…$/);
  expect(line.length).toBeLessThan(120);
  expect(line[mark.indexOf('^')]).toBe('X');
  const emoji = '👋'.repeat(200);
  expect(codeFrame(emoji, { line: 1, column: 301 }).join()).not.toMatch(/[\uD800-\uDBFF](?![\uDC00-\uDFFF])/);
  expect(codeFrame(emoji, { line: 1, column: 301 }).join()).not.toMatch(/(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/);
});

test('a place that the file does not have is shown without a line', () => {
  expect(codeFrame('a', { line: 9, column: 1 })).toEqual([]);
});

test('nothing in a file name or a quoted text can steer a terminal or start a line', () => {
  const hostile = problem('typed-phone', { ...at(1, 1), file: 'content/\u001B[2J\nx' }, '1\u001B[31m\u202E2');
  for (const shown of [formatProblem(hostile, 'nl'), problemText(hostile, 'x\u009By', 'nl')]) {
    expect(shown.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\u202E]/u);
    expect(shown).toContain('content/\\u{1b}[2J\\u{a}x:1:1');
  }
});

test('other programs get every problem with its place and its words', () => {
  const told = JSON.parse(
    problemsAsJson([problem('empty-text', at(3, 8, 'title')), problem('hours-differ', at(4, 1), 'chat')], 'nl'),
  );
  expect(told[1]).toMatchObject({ code: 'hours-differ', level: 'hint' });
  expect(told.slice(0, 1)).toEqual([
    {
      file: 'content/x/nl.mdx',
      line: 3,
      column: 8,
      field: 'title',
      code: 'empty-text',
      level: 'problem',
      what: 'Hier staat geen tekst.',
      why: 'Een bezoeker zou een gat zien, en wie de bladzijde laat voorlezen, hoort niets.',
      remedy: 'Schrijf de tekst, of haal het veld weg als het niet hoeft.',
    },
  ]);
  expect(JSON.parse(problemsAsJson([], 'nl'))).toEqual([]);
});

test('a reviewer on GitHub reads a problem beside the line', () => {
  expect(annotation(problem('empty-text', at(3, 8, 'title')), 'en')).toBe(
    '::error file=content/x/nl.mdx,line=3,col=8,title=title%3A There is no text here.::' +
      'A visitor would see a gap, and somebody who has the page read aloud would hear nothing.%0A' +
      'Write the text, or take the field away if it may be left out.',
  );
});

test('nothing in a text can end a remark on GitHub or start another', () => {
  const hostile = problem('typed-percentage', { ...at(1, 1), file: 'content/a,b::c%.mdx' }, '5%,::error x::\r\n');
  const told = annotation(hostile, 'en');
  expect(told).toContain('file=content/a%2Cb%3A%3Ac%25.mdx,line=1');
  expect(told).not.toMatch(/[\r\n]/);
  expect(told.split('::')).toHaveLength(3);
});

test('the last line counts in the language of the editor', () => {
  expect([countLine(1, { problems: 1, hints: 0 }, 'nl'), countLine(288, { problems: 0, hints: 1 }, 'nl')]).toEqual([
    'Inhoud: 1 document, 1 probleem.',
    'Inhoud: 288 documenten, 0 problemen, 1 hint.',
  ]);
  expect([countLine(1, { problems: 1, hints: 0 }, 'en'), countLine(288, { problems: 2, hints: 3 }, 'en')]).toEqual([
    'Content: 1 document, 1 problem.',
    'Content: 288 documents, 2 problems, 3 hints.',
  ]);
});
