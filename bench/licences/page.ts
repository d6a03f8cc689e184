import { tableOf } from '../figures';
import { allowed } from './allowed';
import type { Package } from './packages';

/** A page of text (Markdown): which licences are allowed and why, and the packages with theirs. */
export function licencesPage(packages: readonly Package[]): string {
  const production = packages.filter(({ development }) => !development);
  const development = packages.filter((entry) => entry.development);
  return `# Licences

The site itself is under EUPL-1.2, and its texts and data under CC BY 4.0. This page is about the packages of others that
it is built with. \`npm run licences\` writes it from \`package-lock.json\`, and refuses a package whose licence is not in the
first table; the reasons stand in \`bench/licences/allowed.ts\`.

## Allowed

Copyleft is allowed for packages by name only.

${tableOf([
  ['licence', 'packages', 'only for', 'why'],
  ...Object.entries(allowed).map(([licence, { reason, only }]) => [
    licence,
    String(packages.filter((entry) => entry.licence === licence).length),
    only?.map((name) => `\`${name}\``).join(', ') ?? '',
    reason,
  ]),
])}

## For building and serving (${production.length})

With the packages for other platforms, of which a machine installs its own only.

${packagesTable(production)}

## For development and tests (${development.length})

${packagesTable(development)}
`;
}

function packagesTable(packages: readonly Package[]): string {
  return tableOf([
    ['package', 'version', 'licence'],
    ...packages.map(({ name, version, licence = '' }) => [name, version, licence]),
  ]);
}
