import { existsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { inBody } from './fixture';

test('an import or export is refused', async () => {
  expect(await inBody('import fs from "node:fs"')).toMatchInlineSnapshot(
    `"nl.mdx:21: this is read as an import or export, which is code; mend it: take it away; if it is a sentence, start it with another word"`,
  );
  expect(await inBody('export const a = 1')).toMatchInlineSnapshot(
    `"nl.mdx:21: this is read as an import or export, which is code; mend it: take it away; if it is a sentence, start it with another word"`,
  );
  expect(await inBody('import is what we call it')).toMatchInlineSnapshot(
    `"nl.mdx:21: this is read as an import or export, which is code; mend it: take it away; if it is a sentence, start it with another word"`,
  );
});

test('code between braces is refused wherever it stands', async () => {
  expect(await inBody('{process.exit(1)}')).toMatchInlineSnapshot(
    `"nl.mdx:21: "{process.exit(1)}" is code, and code may not stand in texts; mend it: write what it would say; a figure comes in with <Figure …>"`,
  );
  expect(await inBody('It is {1 + 1} o’clock.')).toMatchInlineSnapshot(
    `"nl.mdx:21: "{1 + 1}" is code, and code may not stand in texts; mend it: write what it would say; a figure comes in with <Figure …>"`,
  );
  expect(await inBody('<PageLink to={"page/about"}>About</PageLink>')).toMatchInlineSnapshot(
    `"nl.mdx:21: the value of "to" is not a text between quotes; mend it: write to="…""`,
  );
  expect(await inBody('<PageLink {...{ to: "page/about" }}>About</PageLink>')).toMatchInlineSnapshot(`
    "nl.mdx:21: <PageLink> needs "to"; mend it: add to="…"
    nl.mdx:21: there is a {…} among the attributes, which is code; mend it: write each attribute as name="value""
  `);
  expect(await inBody('{/* a note */}')).toMatchInlineSnapshot(
    `"nl.mdx:21: there is a comment here; mend it: take it away: texts hold only what readers read"`,
  );
});

test('no code in a text is ever run', async () => {
  const canary = join(tmpdir(), `content-check-canary-${process.pid}`);
  const write = `require("node:fs").writeFileSync(${JSON.stringify(canary)}, "")`;
  for (const text of [
    `{${write}}`,
    `import fs from "node:fs"\nexport const a = ${write}`,
    `<Cite source={${write}} />`,
    '{process.exit(1)}',
  ]) {
    expect(await inBody(text)).not.toBe('');
  }
  expect(existsSync(canary)).toBe(false);
});

test('HTML is refused, comments included', async () => {
  expect(await inBody('<iframe src="https://example.org"></iframe>')).toMatchInlineSnapshot(
    `"nl.mdx:21: <iframe> is HTML, which may not stand in texts; mend it: use Markdown, or one of the components"`,
  );
  expect(await inBody('Text with <b>bold</b> and <custom-thing /> words.')).toMatchInlineSnapshot(`
    "nl.mdx:21: <b> is HTML, which may not stand in texts; mend it: use Markdown, or one of the components
    nl.mdx:21: <custom-thing> is HTML, which may not stand in texts; mend it: use Markdown, or one of the components"
  `);
  expect(await inBody('<>words</>')).toMatchInlineSnapshot(
    `"nl.mdx:21: <> is an empty tag; mend it: take <> and </> away and keep the words"`,
  );
  expect(await inBody('<!-- note -->')).toMatchInlineSnapshot(
    `"nl.mdx:21: there is an HTML comment here; mend it: take it away: texts hold only what readers read"`,
  );
});

test('a fault in the form of a text is told in plain words, on its own line', async () => {
  const faults = {
    'stray <': 'Jonger dan <5 jaar',
    'stray {': 'Een { in de tekst',
    'open tag': '<Warning>\n\nLet op.',
    'open tag in a sentence': 'Zie <PageLink to="page/about">over ons.\n\nEn verder.',
    'wrong closing tag': '<Warning>\n\nLet op.\n\n</Waring>',
    'closing tag alone': 'Let op.\n\n</Warning>',
    'no quotes': '<Cite source=about />',
    'broken tag': '<Cite source="about" !>',
    address: 'Kijk op <https://example.org>.',
    mail: 'Mail <a@example.org>.',
    'bad expression': 'Een {a b} hier',
  };
  const told = [];
  for (const [name, text] of Object.entries(faults))
    told.push(`${name} -> ${(await inBody(text)).replace(/; mend it.*typed in prose.*/s, '')}`);
  expect(told.join('\n')).toMatchInlineSnapshot(`
    "stray < -> nl.mdx:21: there is a < here that starts no component; mend it: write it in words, such as "less than"
    stray { -> nl.mdx:21: there is a { here, and texts may not hold code; mend it: take { and } away, or use round brackets
    open tag -> nl.mdx:21: <Warning> is not closed in the same part of the text; mend it: put </Warning> after its words, or end the tag with /> if it has none; leave blank lines around blocks
    open tag in a sentence -> nl.mdx:21: <PageLink> is not closed in the same part of the text; mend it: put </PageLink> after its words, or end the tag with /> if it has none; leave blank lines around blocks
    wrong closing tag -> nl.mdx:21: <Warning> is not closed in the same part of the text; mend it: put </Warning> after its words, or end the tag with /> if it has none; leave blank lines around blocks
    closing tag alone -> nl.mdx:23: this closing tag was never opened; mend it: take it away, or put the opening tag before its words
    no quotes -> nl.mdx:21: a value in this component has no quotes; mend it: put it between double quotes
    broken tag -> nl.mdx:21: the component that starts with "<Cite" is not written right; mend it: write it as <Name attribute="value" /> or <Name attribute="value">words</Name>
    address -> nl.mdx:21: the address "<https://example.org>." stands between < and >; mend it: write a link with words: [words](https://…), or use <Contact>
    mail -> nl.mdx:21: the address "<a@example.org>." stands between < and >; mend it: write a link with words: [words](https://…), or use <Contact>
    bad expression -> nl.mdx:21: there is a { here, and texts may not hold code; mend it: take { and } away, or use round brackets"
  `);
});

test('an unknown component is refused, with the one that was meant', async () => {
  expect(await inBody('<Contakt service="helpwanted" channel="phone" />')).toMatchInlineSnapshot(
    `"nl.mdx:21: there is no component <Contakt>; mend it: did you mean "Contact"? Otherwise use one of PageLink, Contact, Figure, Cite, AccordingTo, Sheet, Warning"`,
  );
  expect(await inBody('<Script src="https://example.org" />')).toMatchInlineSnapshot(
    `"nl.mdx:21: there is no component <Script>; mend it: use one of PageLink, Contact, Figure, Cite, AccordingTo, Sheet, Warning"`,
  );
  expect(await inBody('<Cite.Source source="about" />')).toMatchInlineSnapshot(
    `"nl.mdx:21: there is no component <Cite.Source>; mend it: use one of PageLink, Contact, Figure, Cite, AccordingTo, Sheet, Warning"`,
  );
});

test('attributes are those of the component, once, as text', async () => {
  expect(await inBody('<Cite sorce="about" />')).toMatchInlineSnapshot(`
    "nl.mdx:21: <Cite> needs "source"; mend it: add source="…"
    nl.mdx:21: <Cite> has no attribute "sorce"; mend it: did you mean "source"? Otherwise use only source"
  `);
  expect(await inBody('<Cite source />')).toMatchInlineSnapshot(
    `"nl.mdx:21: the value of "source" is not a text between quotes; mend it: write source="…""`,
  );
  expect(await inBody('<Cite source="about" source="about" />')).toMatchInlineSnapshot(
    `"nl.mdx:21: the attribute "source" stands here twice; mend it: keep one of the two"`,
  );
  expect(await inBody('<Cite source="about" onClick="alert(1)" />')).toMatchInlineSnapshot(
    `"nl.mdx:21: "onClick" would run code; mend it: take it away"`,
  );
  expect(await inBody('<Warning kind="red">\n\nWords.\n\n</Warning>')).toMatchInlineSnapshot(
    `"nl.mdx:21: <Warning> has no attribute "kind"; mend it: take it away: it has none"`,
  );
  expect(await inBody('<Figure series="reports" />')).toMatchInlineSnapshot(
    `"nl.mdx:21: <Figure> needs "year"; mend it: add year="…""`,
  );
  expect(await inBody('<Contact channel="phone" />')).toMatchInlineSnapshot(
    `"nl.mdx:21: <Contact> needs exactly one of service and node; mend it: write one of them"`,
  );
  expect(await inBody('<Contact service="helpwanted" node="helpline" channel="phone" />')).toMatchInlineSnapshot(`
    "nl.mdx:21: <Contact> needs exactly one of service and node; mend it: write one of them
    nl.mdx:21: node/helpline has no channel "phone"; mend it: add the channel to node/helpline first"
  `);
});

test('what a component points at must exist', async () => {
  expect(await inBody('<PageLink to="service/helpwantd" />')).toMatchInlineSnapshot(
    `"nl.mdx:21: there is no service with the id "helpwantd"; mend it: did you mean "helpwanted"? Otherwise make it first, or name another service"`,
  );
  expect(await inBody('<PageLink to="helpwanted" />')).toMatchInlineSnapshot(
    `"nl.mdx:21: "helpwanted" is no document; mend it: write type/id, such as service/helpwanted; the types are page, node, situation, service, partner, success, indicator, statistic, update, source"`,
  );
  expect(await inBody('<PageLink to="constructor/toString" />')).toMatchInlineSnapshot(
    `"nl.mdx:21: "constructor/toString" is no document; mend it: write type/id, such as service/helpwanted; the types are page, node, situation, service, partner, success, indicator, statistic, update, source"`,
  );
  expect(await inBody('<Cite source="abuot" />')).toMatchInlineSnapshot(
    `"nl.mdx:21: there is no source with the id "abuot"; mend it: did you mean "about"? Otherwise make it first, or name another source"`,
  );
  expect(await inBody('<AccordingTo source="nobody">\n\nWords.\n\n</AccordingTo>')).toMatchInlineSnapshot(
    `"nl.mdx:21: there is no source with the id "nobody"; mend it: make it first, or name another source"`,
  );
  expect(await inBody('<Contact service="helpwanted" channel="phon" />')).toMatchInlineSnapshot(
    `"nl.mdx:21: service/helpwanted has no channel "phon"; mend it: did you mean "phone"? Otherwise use one of phone"`,
  );
  expect(await inBody('<Contact node="helpline" channel="phone" />')).toMatchInlineSnapshot(
    `"nl.mdx:21: node/helpline has no channel "phone"; mend it: add the channel to node/helpline first"`,
  );
  expect(await inBody('<Figure series="reports" year="1999" />')).toMatchInlineSnapshot(
    `"nl.mdx:21: the series "reports" has no figure for "1999"; mend it: use one of 2022"`,
  );
});

test('components have words, or none, as they need', async () => {
  expect(await inBody('<Cite source="about">words</Cite>')).toMatchInlineSnapshot(
    `"nl.mdx:21: <Cite> may not have words in it; mend it: end it with /> and put the words after it"`,
  );
  expect(await inBody('<Warning></Warning>')).toMatchInlineSnapshot(
    `"nl.mdx:21: <Warning> is empty; mend it: put its text between the tags"`,
  );
  expect(await inBody('Text <Warning>words</Warning> text.')).toMatchInlineSnapshot(
    `"nl.mdx:21: <Warning> stands inside a paragraph; mend it: put <Warning> and </Warning> on lines of their own, with a blank line inside and out"`,
  );
  expect(await inBody('- <PageLink to="page/about" />\n- <PageLink to="page/about">About us</PageLink>')).toBe('');
});

test('headings start at ##, go down one level at a time, and differ', async () => {
  expect(await inBody('# Title')).toMatchInlineSnapshot(
    `"nl.mdx:21: this heading has one #, which is the title of the page; mend it: write ##"`,
  );
  expect(await inBody('#### Deep')).toMatchInlineSnapshot(
    `"nl.mdx:21: this heading is of level 4, and the one above it allows at most 3; mend it: write ###"`,
  );
  expect(await inBody('##')).toMatchInlineSnapshot(
    `"nl.mdx:21: this heading has no words; mend it: write its words or take the marks away"`,
  );
  expect(await inBody('## Call')).toMatchInlineSnapshot(
    `"nl.mdx:21: this heading has the same words as the one on line 9, so links cannot tell them apart; mend it: say in one of them what is different"`,
  );
  expect(await inBody('### Part\n\n## Next')).toBe('');
});

test('images are refused', async () => {
  expect(await inBody('![x](https://example.org/a.png)')).toMatchInlineSnapshot(
    `"nl.mdx:21: images may not stand in texts; mend it: say it in words, and take the image away"`,
  );
  expect(await inBody('![x][a]\n\n[a]: https://example.org/a.png')).toMatchInlineSnapshot(
    `"nl.mdx:21: images may not stand in texts; mend it: say it in words, and take the image away"`,
  );
});
