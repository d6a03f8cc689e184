import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect, test } from 'vitest';
import { inlineStyles } from '@/serving/inline-styles';
import { browserslist } from '../../package.json';

/** What MDN knows of a feature: since which version each browser has it. */
type Support = { version_added: string | false | 'preview'; flags?: unknown; partial_implementation?: boolean };
type Known = { [name: string]: Known };
const require = createRequire(import.meta.url);
const known = require('@mdn/browser-compat-data') as Known;

/** The oldest browsers that the site works in whole, in the words of MDN's data. */
const oldest = browserslist.map((browser) => {
  const [name = '', version = ''] = browser.replace('ios_saf', 'safari_ios').split(' ');
  return { name, version: Number(version) };
});

const supportOf = (feature: Known | undefined) =>
  (feature?.__compat?.support ?? {}) as unknown as Record<string, Support | Support[]>;

/** The browsers of the list that do not have a feature, with the version that has it. */
function lacking(feature: Known | undefined): string[] {
  return oldest.flatMap(({ name, version }) => {
    const [newest] = [supportOf(feature)[name] ?? []].flat().filter(({ flags }) => !flags);
    const added = newest?.version_added;
    return added && added !== 'preview' && Number.parseFloat(added.replace('≤', '')) <= version
      ? []
      : [`${name} ${added || 'never'}`];
  });
}

const scripts = readdirSync('out/islands')
  .filter((file) => file.endsWith('.js'))
  .map((file) => ({
    file,
    code: readFileSync(`out/islands/${file}`, 'utf8').replace(/JSON\.parse\('.*?[^\\]'\)/s, ''),
  }));

// Each kind of page has its own sheet; the front page's, and that of the choice of language, which most share.
const css = ['nl/index.html', 'index.html']
  .flatMap((file) => inlineStyles(readFileSync(`out/${file}`, 'utf8')))
  .join('\n');

const namesIn = (text: string, pattern: RegExp) => new Set([...text.matchAll(pattern)].map(([, name = '']) => name));

test('the data and the list are there, and tell what is new', () => {
  expect(oldest.length).toBeGreaterThan(3);
  expect(scripts.length).toBeGreaterThan(3);
  expect(lacking(known.javascript?.builtins?.Array?.at)).toEqual([]);
  expect(lacking(known.javascript?.builtins?.Array?.toSorted)).toContain('safari 16');
});

test('no script holds a regular expression that an old browser cannot read: it would not run at all', () => {
  const tooNew = /\(\?<[=!]|\(\?[ims-]+:|\/[a-z]*v[a-z]*\.(?:test|exec)\(/;
  expect(scripts.filter(({ code }) => tooNew.test(code)).map(({ file }) => file)).toEqual([]);
});

test('no script calls what an old browser does not have', () => {
  const builtins = known.javascript?.builtins ?? {};
  const owners: Known[] = [
    ...Object.values(builtins),
    ...Object.values(builtins.Intl ?? {}),
    ...Object.values(known.api ?? {}),
  ];
  const faults = scripts.flatMap(({ file, code }) =>
    [...namesIn(code, /\.([a-zA-Z]\w+)\(/g)].flatMap((name) => {
      const features = owners.flatMap((owner) =>
        Object.hasOwn(owner, name) && owner[name]?.__compat ? [owner[name]] : [],
      );
      // A name that any object of an old browser has may be meant, and so may a method of the script's own.
      const isOwn = new RegExp(`[{},;]${name}\\([\\w,]*\\)\\{`).test(code);
      const isNew = !isOwn && features.length > 0 && features.every((feature) => lacking(feature).length > 0);
      return isNew ? [`${file} .${name}(): ${lacking(features[0]).join(', ')}`] : [];
    }),
  );
  expect(faults).toEqual([]);
});

/** What only makes a page nicer, or prints more of it: a browser that does not know it passes over it. */
const nicer = new Set([
  'accent-color',
  'content-visibility',
  'details-content',
  'hyphens',
  // Safari before 16.4 draws it with straight corners.
  'outline',
  // Safari before 18.2 prints with margins of its own, which are as wide.
  'page',
  // Tailwind gives the same start to its variables by a rule for browsers that do not know it.
  'property',
  'text-size-adjust',
  'text-wrap',
]);

test('every style that a page needs is known to an old browser', () => {
  const kinds = {
    properties: namesIn(css, /[{;]([a-z][a-z-]+):/g),
    'at-rules': namesIn(css, /@([a-z-]+)/g),
    selectors: namesIn(css, /(?<!\\):{1,2}([a-z-]+)(?=[\s({,:.>+~[)])/g),
  };
  const faults = Object.entries(kinds).flatMap(([kind, names]) =>
    [...names]
      .filter((name) => !nicer.has(name) && known.css?.[kind]?.[name] && lacking(known.css[kind][name]).length > 0)
      .map((name) => `${kind} ${name}: ${lacking(known.css?.[kind]?.[name]).join(', ')}`),
  );
  expect(faults).toEqual([]);
  expect(css).not.toMatch(/@media[^{]*[<>]/);
});
