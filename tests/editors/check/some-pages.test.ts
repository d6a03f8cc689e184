import { expect, test, vi } from 'vitest';
import { check, type Files, validContent } from './fixture';

vi.mock('@/i18n/locale', async () => (await import('../../support/frisian')).localeWithFrisian());

/** The Dutch text of a document, with a mark: nobody here writes Frisian. */
const marked = (files: Files, folder: string) =>
  String(files[`${folder}/nl.mdx`]).replace(/^(title|summary): /gm, '$1: Frysk ');

/** The valid content with Frisian for its front page, a service and a page, and then something else about it. */
function told(change: (files: Files) => Files = (files) => files): string[] {
  const files = validContent();
  const added = Object.fromEntries(
    ['content/pages/home', 'content/services/helpwanted', 'content/pages/about'].map((folder) => [
      `${folder}/fy.mdx`,
      marked(files, folder),
    ]),
  );
  const words = String(files['messages/nl.json']).replaceAll('": "', '": "Frysk ');
  const all = { ...files, ...added, 'messages/fy.json': words };
  return check(change(all)).map(({ file, code, field }) => [file, code, field].filter(Boolean).join(' '));
}

const without = (file: string) => (files: Files) =>
  Object.fromEntries(Object.entries(files).filter(([path]) => path !== file));

test('Frisian for three pages is all right, also where a text leads to a page that is not in Frisian', () => {
  expect(told()).toEqual([]);
  expect(String(validContent()['content/services/helpwanted/nl.mdx'])).toContain('<PageLink to="page/about"');
  expect(told(without('content/pages/about/fy.mdx'))).toEqual([]);
});

test('a language begins with a front page', () => {
  expect(told(without('content/pages/home/fy.mdx'))).toEqual(['content/pages/home/fy.mdx missing-front']);
});

test('its menus and buttons are all there', () => {
  expect(told(without('messages/fy.json'))).toEqual(['messages/fy.json interface-words-missing']);
});

test('a page that shows what there is on the whole site cannot be one of some pages, nor a part of such a page', () => {
  for (const folder of ['content/pages/directory', 'content/indicators/exists'])
    expect(told((files) => ({ ...files, [`${folder}/fy.mdx`]: marked(files, folder) }))).toEqual([
      `${folder}/fy.mdx page-of-whole-site`,
    ]);
});

test('a document with a text in Frisian has its other words in Frisian too, and one without it need not', () => {
  const withNote = (folder: string) => (files: Files) => {
    const file = `content/services/${folder}/service.yaml`;
    const text = String(files[file]).replace(/( +)value: .*\n/, '$&$1note: { nl: "Overdag.", en: "By day." }\n');
    return { ...files, [file]: text };
  };
  expect(told(withNote('helpwanted'))).toEqual([
    'content/services/helpwanted/service.yaml missing-field channels[0].note.fy',
  ]);
  expect(told(withNote('talk-line'))).toEqual([]);
});

test('what may not be typed in Dutch may not be typed in Frisian either', () => {
  const file = 'content/services/helpwanted/service.yaml';
  const typed = (files: Files) => ({
    ...files,
    [file]: String(files[file]).replace(
      /( +)value: .*\n/,
      '$&$1note: { nl: "Overdag.", en: "By day.", fy: "Frysk 020-261 52 75." }\n',
    ),
  });
  expect(told(typed)).toEqual([`${file} typed-phone channels[0].note.fy`]);
});
