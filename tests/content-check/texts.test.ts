import { expect, test } from 'vitest';
import { swap, withFault } from './fixture';

const nl = 'content/services/helpwanted/nl.mdx';
const yaml = 'content/services/helpwanted/service.yaml';
const inText = (from: string | RegExp, to: string) => withFault((files) => swap(files, nl, from, to));

test('front matter is YAML between lines of ---, and nothing else', async () => {
  expect(await inText(/^---/, '---js')).toMatchInlineSnapshot(
    `"content/services/helpwanted/nl.mdx:1: the front matter starts with "---js"; only YAML between lines of --- is allowed; mend it: write --- and nothing else on that line, and the fields as YAML"`,
  );
  expect(await inText(/^---/, '---json')).toMatchInlineSnapshot(
    `"content/services/helpwanted/nl.mdx:1: the front matter starts with "---json"; only YAML between lines of --- is allowed; mend it: write --- and nothing else on that line, and the fields as YAML"`,
  );
  expect(await inText(/^---/, '+++')).toMatchInlineSnapshot(
    `"content/services/helpwanted/nl.mdx:1: the front matter starts with "+++"; only YAML between lines of --- is allowed; mend it: write --- and nothing else on that line, and the fields as YAML"`,
  );
  expect(await inText(/^---\n/, '')).toMatchInlineSnapshot(
    `"content/services/helpwanted/nl.mdx:1: the text does not start with its front matter; mend it: start the file with a line ---, then title, slug and summary, then again a line ---"`,
  );
  expect(await inText('\n---\n', '\n')).toMatchInlineSnapshot(
    `"content/services/helpwanted/nl.mdx:1: the front matter does not end; mend it: put a line with only --- after its last field"`,
  );
  expect(await inText('\n---\n', '\n--- js\n---\n')).toMatchInlineSnapshot(
    `"content/services/helpwanted/nl.mdx:7: the front matter starts with "--- js"; only YAML between lines of --- is allowed; mend it: write --- and nothing else on that line, and the fields as YAML"`,
  );
});

test('front matter obeys the same rules as other YAML, with the lines of the file', async () => {
  expect(await inText('title: Helpwanted', 'title: Helpwanted: hulp')).toMatchInlineSnapshot(
    `"content/services/helpwanted/nl.mdx:2: there is a second colon in this line; mend it: put the text after the first colon between quotes"`,
  );
  expect(await inText('title: Helpwanted', 'titel: Helpwanted')).toMatchInlineSnapshot(`
    "content/services/helpwanted/nl.mdx:1 title: this field is missing; mend it: add title (The name of the page: its first heading and the text of links to it)
    content/services/helpwanted/nl.mdx:2 titel: there is no field "titel" here; mend it: did you mean "title"? Otherwise use one of title, searchPhrases, alsoKnownAs"
  `);
  expect(await inText('title: Helpwanted', 'title: &t Helpwanted\nalsoKnownAs: [*t]')).toMatchInlineSnapshot(`
    "content/services/helpwanted/nl.mdx:2: uses an anchor ("&t"), which is not allowed; mend it: write the value out in full, between quotes if it is text
    content/services/helpwanted/nl.mdx:3: uses an alias ("*t"), which is not allowed; mend it: write the value out in full, between quotes if it is text"
  `);
  expect(await inText('slug: helpwanted', 'slug: Help Wanted')).toMatchInlineSnapshot(
    `"content/services/helpwanted/nl.mdx:3 slug: must be small letters, digits and hyphens; mend it: change it; this field is for: The last part of the address in this language. Do not change it once published"`,
  );
});

test('a second front matter is refused: mdx-bundler would read it, and run ---js', async () => {
  expect(await inText('\n---\n', '\n---\n---js\nmodule.exports = {}\n---\n')).toMatchInlineSnapshot(
    `"content/services/helpwanted/nl.mdx:8: the text starts with --- or +++ again, which other readers take for a second front matter and may run; mend it: take that line away; fields belong between the first two lines of ---"`,
  );
  expect(await inText('\n---\n', '\n---\n\n\n---\ntitle: Other\n---\n')).toMatchInlineSnapshot(
    `"content/services/helpwanted/nl.mdx:10: the text starts with --- or +++ again, which other readers take for a second front matter and may run; mend it: take that line away; fields belong between the first two lines of ---"`,
  );
  expect(await inText('## Call', 'Words.\n\n---\n\n## Call')).toBe('');
});

test('every answer in the structure has words in every language', async () => {
  expect(await inText('honesty:\n  anonymous: Yes.\n', '')).toMatchInlineSnapshot(
    `"content/services/helpwanted/nl.mdx:1 honesty.anonymous: service.yaml has an answer to this question, and this text does not say it; mend it: write the answer under honesty, after "anonymous:"; or write anonymous: unknown in service.yaml"`,
  );
});

test('no text answers what the structure does not know', async () => {
  expect(await inText('  anonymous: Yes.', '  anonymous: Yes.\n  recorded: No.')).toMatchInlineSnapshot(
    `"content/services/helpwanted/nl.mdx:7 honesty.recorded: this answers a question that is unknown in service.yaml; mend it: take these words away; or give the source of the answer in service.yaml, under honesty, recorded"`,
  );
  expect(
    await withFault((files) =>
      swap(files, yaml, 'anonymous: { sources: [about], asOf: undated }', 'anonymous: unknown'),
    ),
  ).toMatchInlineSnapshot(`
    "content/services/helpwanted/en.mdx:6 honesty.anonymous: this answers a question that is unknown in service.yaml; mend it: take these words away; or give the source of the answer in service.yaml, under honesty, anonymous
    content/services/helpwanted/nl.mdx:6 honesty.anonymous: this answers a question that is unknown in service.yaml; mend it: take these words away; or give the source of the answer in service.yaml, under honesty, anonymous"
  `);
});

test('only the home page has no slug', async () => {
  expect(
    await withFault((files) => swap(files, 'content/pages/about/nl.mdx', 'slug: about\n', '')),
  ).toMatchInlineSnapshot(
    `"content/pages/about/nl.mdx:1 slug: this page has no slug; only the home page may do without; mend it: add slug, the last part of its address"`,
  );
  expect(
    await withFault((files) => swap(files, 'content/pages/home/nl.mdx', 'title: Home', 'title: Home\nslug: home')),
  ).toMatchInlineSnapshot(
    `"content/pages/home/nl.mdx:3 slug: the home page has a slug; mend it: take it away: its address is the language alone"`,
  );
});

test('siblings have different slugs, whatever their type', async () => {
  const told = await withFault((files) => {
    swap(files, 'content/nodes/helpline/nl.mdx', 'slug: helpline', 'slug: what');
    swap(files, 'content/pages/about/page.yaml', 'order: 1', 'order: 1\nparent: centre');
    swap(files, 'content/pages/about/nl.mdx', 'slug: about', 'slug: what');
    // Elsewhere, or in the other language, the same slug is another address.
    swap(files, 'content/services/helpwanted/nl.mdx', 'slug: helpwanted', 'slug: what');
    swap(files, 'content/partners/offlimits/en.mdx', 'slug: offlimits', 'slug: what');
  });
  expect(told).toMatchInlineSnapshot(`
    "content/nodes/helpline/nl.mdx:3 slug: the address part "what" is also used by content/pages/about/nl.mdx, at the same level; mend it: give one of them another slug
    content/pages/about/nl.mdx:3 slug: the address part "what" is also used by content/nodes/helpline/nl.mdx, at the same level; mend it: give one of them another slug"
  `);
});

test('top-level slugs leave the names of the site itself free', async () => {
  expect(
    await withFault((files) => swap(files, 'content/pages/about/nl.mdx', 'slug: about', 'slug: data')),
  ).toMatchInlineSnapshot(
    `"content/pages/about/nl.mdx:3 slug: the address part "data" is kept for the site itself; mend it: choose another slug"`,
  );
  expect(
    await withFault((files) => swap(files, 'content/pages/about/en.mdx', 'slug: about', 'slug: nl')),
  ).toMatchInlineSnapshot(
    `"content/pages/about/en.mdx:3 slug: the address part "nl" is kept for the site itself; mend it: choose another slug"`,
  );
});

test('a required page that is gone is missed', async () => {
  const told = await withFault((files) => {
    for (const path of Object.keys(files)) if (path.startsWith('content/pages/privacy/')) delete files[path];
  });
  expect(told).toMatchInlineSnapshot(
    `"content/pages/privacy/page.yaml:1: this page is missing, and menus, addresses or the finder count on it; mend it: make the page again, or put its folder back from git"`,
  );
});

test('pages that stand below each other are refused', async () => {
  const told = await withFault((files) => {
    swap(files, 'content/pages/about/page.yaml', 'order: 1', 'order: 1\nparent: privacy');
    swap(files, 'content/pages/privacy/page.yaml', 'order: 1', 'order: 1\nparent: about');
  });
  expect(told).toMatchInlineSnapshot(`
    "content/pages/about/page.yaml:2 parent: these pages stand below each other in a circle: about -> privacy -> about; mend it: take parent away from one of them
    content/pages/privacy/page.yaml:2 parent: these pages stand below each other in a circle: privacy -> about -> privacy; mend it: take parent away from one of them"
  `);
});

test('what stands in one language only is missed in the other', async () => {
  expect(await inText(/Call <Contact.*/, 'Call <Cite source="about" />.')).toMatchInlineSnapshot(
    `"content/services/helpwanted/nl.mdx:1: <Contact channel="phone" service="helpwanted"> stands in en.mdx on line 11 and not in this text; mend it: put it in the sentence that says the same, or take it away in both"`,
  );
  expect(await inText('<Contact', '<PageLink to="page/home" /> <Contact')).toMatchInlineSnapshot(
    `"content/services/helpwanted/en.mdx:1: <PageLink to="page/home"> stands in nl.mdx on line 11 and not in this text; mend it: put it in the sentence that says the same, or take it away in both"`,
  );
  expect(await inText('<Cite source="about" />', '')).toBe('');
  expect(await inText('## Call', '## Call\n\n## More')).toMatchInlineSnapshot(
    `"content/services/helpwanted/en.mdx:1: this text has 1 heading and nl.mdx has 2; mend it: give both texts the same headings"`,
  );
});
