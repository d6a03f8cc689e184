import { expect, test } from 'vitest';
import { placesWith, swap, withFault } from './fixture';

const nl = 'content/services/helpwanted/nl.mdx';
const inText = (from: string | RegExp, to: string) => placesWith((files) => swap(files, nl, from, to));

test.each([
  ['---js', /^---/, '---js', '1:1 front-matter-language'],
  ['---json', /^---/, '---json', '1:1 front-matter-language'],
  ['--- js at its end', '\n---\n', '\n--- js\n---\n', '7:1 front-matter-language'],
  ['---js below it', '\n---\n', '\n---\n---js\nmodule.exports = {}\n---\n', '8:1 second-front-matter'],
  ['--- below it', '\n---\n', '\n---\n\n\n---\ntitle: Other\n---\n', '10:1 second-front-matter'],
])('front matter with %s is refused: gray-matter would read it after us, and run ---js', (_what, from, to, told) => {
  expect(inText(from, to)).toEqual([`${nl}:${told}`]);
});

test('a line across the page is no front matter', () => {
  const told = placesWith((files) => {
    for (const file of [nl, nl.replace('nl.mdx', 'en.mdx')]) swap(files, file, '## Call', 'Words.\n\n---\n\n## Call');
  });
  expect(told).toEqual([]);
});

test('siblings have different slugs, whatever their type', () => {
  const told = placesWith((files) => {
    swap(files, 'content/nodes/helpline/nl.mdx', 'slug: helpline', 'slug: what');
    swap(files, 'content/pages/about/page.yaml', 'order: 1', 'order: 1\nparent: centre');
    swap(files, 'content/pages/about/nl.mdx', 'slug: about', 'slug: what');
    // Elsewhere, or in the other language, the same slug is another address.
    swap(files, nl, 'slug: helpwanted', 'slug: what');
    swap(files, 'content/partners/offlimits/en.mdx', 'slug: offlimits', 'slug: what');
  });
  expect(told).toEqual(['content/nodes/helpline/nl.mdx:3:7 slug-taken', 'content/pages/about/nl.mdx:3:7 slug-taken']);
});

test('no slug right below a language may be the name of a language', () => {
  expect(withFault((files) => swap(files, 'content/pages/about/en.mdx', 'slug: about', 'slug: nl'))).toContain(
    'The address part "nl" is kept for the site itself.',
  );
});

test('every answer that the structure no longer knows is taken back in both languages', () => {
  const answer = 'honesty:\n  anonymous: { sources: [about], asOf: undated }\n';
  const told = placesWith((files) => swap(files, 'content/services/helpwanted/service.yaml', answer, ''));
  expect(told).toEqual(['en', 'nl'].map((locale) => nl.replace('nl.mdx', `${locale}.mdx:6:14 words-without-answer`)));
});

test('a translation names the sources of a part, as often as it likes', () => {
  expect(inText('<Cite source="about" />', '<Cite source="about" /> <Cite source="about" />')).toEqual([]);
  expect(inText('<Cite source="about" />', '')).toEqual([`${nl}:9:1 lacks-component`]);
});

test('what a translation lacks is told at the heading under which it belongs', () => {
  expect(inText('<Contact service="helpwanted" channel="phone" />', 'us')).toEqual([`${nl}:9:1 lacks-component`]);
});
