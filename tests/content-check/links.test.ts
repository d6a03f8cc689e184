import { expect, test } from 'vitest';
import { inBody } from './fixture';

const toldAbout = async (links: string[]) => {
  const told = [];
  for (const link of links) told.push(`${link} -> ${await inBody(link)}`);
  return told.join('\n');
};

test('a link to a https address that says where it leads is fine', async () => {
  expect(
    await inBody('See [the police](https://www.politie.nl/aangifte?x=1#y) and [internet.nl](https://internet.nl).'),
  ).toBe('');
});

test('every other kind of address is refused', async () => {
  const links = [
    '[words](javascript:alert)',
    '[words](JaVa&#x09;script:alert)',
    '[words](data:text/html,x)',
    '[words](http://example.org)',
    '[words](//example.org)',
    '[words](\\\\\\\\example.org)',
    '[words](mailto:a.b)',
    '[words](tel:112)',
    '[words](/nl/contact/)',
    '[words](contact)',
    '[words](https:example.org)',
    '[words](https://example)',
    '[words](https://politie.nl@example.org)',
    '[words]()',
    '[words][a]\n\n[a]: http://example.org',
  ];
  expect(await toldAbout(links)).toMatchInlineSnapshot(`
    "[words](javascript:alert) -> nl.mdx:21: "javascript:alert" is not a safe address: only https:// is allowed; mend it: write https://, or take the link away if the site has no https
    [words](JaVa&#x09;script:alert) -> nl.mdx:21: "JaVa script:alert" is not a safe address: only https:// is allowed; mend it: write https://, or take the link away if the site has no https
    [words](data:text/html,x) -> nl.mdx:21: "data:text/html,x" is not a safe address: only https:// is allowed; mend it: write https://, or take the link away if the site has no https
    [words](http://example.org) -> nl.mdx:21: "http://example.org" is not a safe address: only https:// is allowed; mend it: write https://, or take the link away if the site has no https
    [words](//example.org) -> nl.mdx:21: "//example.org" is not a safe address: only https:// is allowed; mend it: write https://, or take the link away if the site has no https
    [words](\\\\\\\\example.org) -> nl.mdx:21: "\\\\example.org" is not a safe address: only https:// is allowed; mend it: write https://, or take the link away if the site has no https
    [words](mailto:a.b) -> nl.mdx:21: this link starts with mailto:, and numbers and addresses are not typed in texts; mend it: use <Contact service="…" channel="…" />
    [words](tel:112) -> nl.mdx:21: this link starts with tel:, and numbers and addresses are not typed in texts; mend it: use <Contact service="…" channel="…" />
    [words](/nl/contact/) -> nl.mdx:21: "/nl/contact/" is an address without https://; mend it: use <PageLink to="type/id"> for our own pages, and https:// for others
    [words](contact) -> nl.mdx:21: "contact" is an address without https://; mend it: use <PageLink to="type/id"> for our own pages, and https:// for others
    [words](https:example.org) -> nl.mdx:21: "https:example.org" is not a safe address: only https:// is allowed; mend it: write https://, or take the link away if the site has no https
    [words](https://example) -> nl.mdx:21: "https://example" is not a web address; mend it: copy the address from the browser again
    [words](https://politie.nl@example.org) -> nl.mdx:21: "https://politie.nl@example.org" is not a web address; mend it: copy the address from the browser again
    [words]() -> nl.mdx:21: "" is an address without https://; mend it: use <PageLink to="type/id"> for our own pages, and https:// for others
    [words][a]

    [a]: http://example.org -> nl.mdx:23: "http://example.org" is not a safe address: only https:// is allowed; mend it: write https://, or take the link away if the site has no https"
  `);
});

test('a link within the text must hit one of its headings', async () => {
  expect(await inBody('See [how to call](#call).')).toBe('');
  expect(await inBody('## Één vraag, drie foto’s\n\nSee [the question](#een-vraag-drie-fotos).')).toBe('');
  expect(await inBody('See [how to call](#cal).')).toMatchInlineSnapshot(
    `"nl.mdx:21: no heading of this text has the id "cal"; mend it: did you mean "call"? Otherwise use the words of a heading: small letters, hyphens for spaces"`,
  );
});

test('a link text must say where the link leads', async () => {
  const links = [
    '[hier](https://example.org)',
    '[Klik **hier**](https://example.org)',
    '[here](https://example.org)',
    '[Read more…](https://example.org)',
    '[https://example.org](https://example.org)',
    '[www.example.org](https://example.org)',
    '[example.org/path](https://example.org)',
    '[](https://example.org)',
    '<PageLink to="page/about">hier</PageLink>',
  ];
  expect(await toldAbout(links)).toMatchInlineSnapshot(`
    "[hier](https://example.org) -> nl.mdx:21: the link text "hier" does not say where the link leads; mend it: use the name of the page or site as link text
    [Klik **hier**](https://example.org) -> nl.mdx:21: the link text "Klik hier" does not say where the link leads; mend it: use the name of the page or site as link text
    [here](https://example.org) -> nl.mdx:21: the link text "here" does not say where the link leads; mend it: use the name of the page or site as link text
    [Read more…](https://example.org) -> nl.mdx:21: the link text "Read more…" does not say where the link leads; mend it: use the name of the page or site as link text
    [https://example.org](https://example.org) -> nl.mdx:21: the link text "https://example.org" does not say where the link leads; mend it: use the name of the page or site as link text
    [www.example.org](https://example.org) -> nl.mdx:21: the link text "www.example.org" does not say where the link leads; mend it: use the name of the page or site as link text
    [example.org/path](https://example.org) -> nl.mdx:21: the link text "example.org/path" does not say where the link leads; mend it: use the name of the page or site as link text
    [](https://example.org) -> nl.mdx:21: this link has no words; mend it: write between [ and ] where the link leads
    <PageLink to="page/about">hier</PageLink> -> nl.mdx:21: the link text "hier" does not say where the link leads; mend it: use the name of the page or site as link text"
  `);
});

test('a link may not stand in a link', async () => {
  expect(
    await inBody('<PageLink to="page/about">see [this site](https://example.org)</PageLink>'),
  ).toMatchInlineSnapshot(
    `"nl.mdx:21: a link stands inside a link; mend it: end the first link before the second starts"`,
  );
  expect(
    await inBody('[call <Contact service="helpwanted" channel="phone" /> now](https://example.org)'),
  ).toMatchInlineSnapshot(
    `"nl.mdx:21: a link stands inside a link; mend it: end the first link before the second starts"`,
  );
});
