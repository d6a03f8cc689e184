/** A package that is installed with this project. */
export type Package = {
  name: string;
  version: string;
  /** As the package states it, an SPDX expression as a rule; undefined when neither it nor `statedElsewhere` says. */
  licence: string | undefined;
  /** Only development needs it: not the build of the site, not the server. */
  development: boolean;
};

/** Packages whose package.json states no licence, with the licence that they name elsewhere. */
const statedElsewhere: Record<string, string> = {
  // The packages of its repository are published together, and all others of this version state it.
  '@contentlayer2/source-remote-files@0.5.8': 'MIT',
  // In its Readme.md.
  'format@0.2.2': 'MIT',
  // The text of its LICENSE is that of the two clauses.
  'suncalc@2.0.2': 'BSD-2-Clause',
};

type Lockfile = {
  packages: Record<string, { name?: string; version?: string; license?: string; dev?: boolean; devOptional?: boolean }>;
};

/**
 * Every package of a lockfile once, in order of name and version.
 *
 * @param text of package-lock.json
 */
export function packagesOf(text: string): Package[] {
  const { packages }: Lockfile = JSON.parse(text);
  const found = new Map<string, Package>();
  for (const [place, { version = '', license, dev, devOptional, ...entry }] of Object.entries(packages)) {
    if (place === '') continue;
    const name = entry.name ?? place.split('node_modules/').pop() ?? '';
    const id = `${name}@${version}`;
    // `devOptional`: what the build can use but does not ask for. Copies in two places count as the weightier of them.
    const development = (dev ?? devOptional ?? false) && found.get(id)?.development !== false;
    found.set(id, { name, version, licence: license ?? statedElsewhere[id], development });
  }
  const key = ({ name, version }: Package) => `${name} ${version}`;
  return [...found.values()].sort((one, other) => (key(one) < key(other) ? -1 : 1));
}
