/** What a visitor gets, lowest first; a room may import itself and those before it. `ui` and `islands` stand beside them. */
const visitors = ['lib', 'i18n', 'content', 'site', 'blocks', 'templates', 'app'];

/** Which rooms of src a room may import, itself included. What is not named here may be imported by nobody in src. */
const mayImport = {
  ...Object.fromEntries(visitors.map((room, index) => [room, visitors.slice(0, index + 1)])),
  ui: ['lib', 'ui'],
  islands: ['lib', 'islands'],
  machine: ['machine'],
  editors: ['lib', 'i18n', 'content', 'machine', 'editors'],
  serving: ['lib', 'i18n', 'machine', 'serving'],
  publish: ['lib', 'i18n', 'content', 'site', 'machine', 'serving', 'publish'],
};
for (const room of ['blocks', 'templates', 'app']) mayImport[room].push('ui');

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    ...Object.entries(mayImport).map(([room, allowed]) => ({
      name: `room-${room}`,
      comment: `src/${room} may import only: ${allowed.join(', ')}. See docs/architecture.md, "Rooms".`,
      severity: 'error',
      from: { path: `^src/${room}/` },
      to: { path: '^(src|scripts|bench|tests)/', pathNot: `^src/(${allowed.join('|')})/` },
    })),
    {
      name: 'no-room-without-a-wall',
      comment: `A folder in src that this file does not know. Say here what it may import.`,
      severity: 'error',
      from: { path: '^src/[^/]+/', pathNot: `^src/(${Object.keys(mayImport).join('|')})/` },
      to: {},
    },
    {
      name: 'one-door-to-contentlayer',
      comment: 'Only src/content/source.ts imports what contentlayer2 generates.',
      severity: 'error',
      from: { path: '^(src|scripts|bench)/', pathNot: '^src/content/source\\.ts$' },
      to: { path: '^\\.contentlayer/' },
    },
    {
      name: 'no-client-parts-of-next',
      comment: 'Links, images and scripts are plain HTML: React never runs in the browser.',
      severity: 'error',
      from: { path: '^src/' },
      to: { path: 'node_modules/next/(link|image|script|font|dynamic)' },
    },
    {
      name: 'rules-know-no-words',
      comment: 'Reading and rules give codes and details (src/editors/codes); only what shows them has sentences.',
      severity: 'error',
      from: { path: '^src/editors/(read|check)/' },
      to: { path: '^src/editors/(words|show|commands)/' },
    },
    { name: 'no-circles', severity: 'error', from: {}, to: { circular: true } },
    {
      name: 'no-unresolved',
      severity: 'error',
      from: { pathNot: '^src/i18n/request' },
      to: { couldNotResolve: true, pathNot: '^next/root-params$' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'node', 'default', 'types'] },
  },
};
