/** The layers of src, lowest first; a layer may import itself and those before it. `ui` stands beside them. */
const layers = ['lib', 'i18n', 'content', 'site', 'blocks', 'templates', 'app'];

const mayImport = {
  ...Object.fromEntries(layers.map((layer, index) => [layer, layers.slice(0, index + 1)])),
  ui: ['lib', 'ui'],
  islands: ['lib', 'islands'],
};
for (const layer of ['blocks', 'templates', 'app']) mayImport[layer].push('ui');

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    ...Object.entries(mayImport).map(([layer, allowed]) => ({
      name: `layer-${layer}`,
      comment: `src/${layer} may import only: ${allowed.join(', ')}. See docs/architecture.md, "Layers".`,
      severity: 'error',
      from: { path: `^src/${layer}/` },
      to: { path: '^(src|scripts|tests)/', pathNot: `^src/(${allowed.join('|')})/` },
    })),
    {
      name: 'one-door-to-contentlayer',
      comment: 'Only src/content/source.ts imports what contentlayer2 generates.',
      severity: 'error',
      from: { path: '^(src|scripts)/', pathNot: '^src/content/source\\.ts$' },
      to: { path: '^\\.contentlayer/' },
    },
    {
      name: 'no-client-parts-of-next',
      comment: 'Links, images and scripts are plain HTML: React never runs in the browser.',
      severity: 'error',
      from: { path: '^src/' },
      to: { path: 'node_modules/next/(link|image|script|font|dynamic)' },
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
