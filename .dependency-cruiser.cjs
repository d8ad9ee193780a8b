/** The import law of the house: who may know whom. `npm run law` runs it and asserts that it read the house. */
const floor = (name, from, allowed, comment) => ({
  name,
  severity: 'error',
  comment,
  from: { path: `^src/${from}/`, pathNot: '\\.test\\.ts$' },
  to: { path: '^src/', pathNot: `^src/((${[from, ...allowed].join('|')})/|project-root\\.ts$)` },
});

module.exports = {
  forbidden: [
    { name: 'no-circles', severity: 'error', from: {}, to: { circular: true } },
    { name: 'no-unresolved', severity: 'error', from: {}, to: { couldNotResolve: true } },
    { name: 'no-barrels', severity: 'error', from: {}, to: { path: '^src/.*/index\\.ts$' } },
    {
      name: 'domain-is-pure',
      severity: 'error',
      comment: 'No I/O, clock or database: the domain knows itself and a listed few pure packages.',
      from: { path: '^src/domain/', pathNot: '\\.test\\.ts$' },
      to: {
        pathNot: ['^src/domain/', '^node_modules/(temporal-polyfill|@noble/hashes|es-hangul)/'],
      },
    },
    floor('contract', 'contract', ['domain']),
    floor('engines', 'engines', ['domain']),
    floor('store', 'store', ['domain']),
    floor('adapters', 'adapters', ['domain']),
    floor('documents', 'documents', ['domain', 'contract']),
    floor('actions', 'actions', ['store', 'engines', 'adapters', 'domain']),
    floor('jobs', 'jobs', ['actions', 'store', 'adapters', 'domain']),
    floor('api', 'api', ['actions', 'documents', 'contract', 'store', 'domain']),
    floor('operate', 'operate', ['store', 'adapters', 'domain']),
    floor('client', 'client', []),
    floor('story', 'story', ['client', 'contract', 'domain']),
    floor('cli', 'cli', ['client', 'story', 'contract', 'engines', 'operate', 'store', 'domain']),
    {
      name: 'web',
      severity: 'error',
      comment: 'The pages know the wire by the generated client, and the pure domain: nothing of the server.',
      from: { path: '^web/' },
      to: { path: '^src/', pathNot: '^src/(client|domain)/' },
    },
    {
      name: 'the-server-knows-no-page',
      severity: 'error',
      from: { path: '^src/' },
      to: { path: '^web/' },
    },
    {
      name: 'web-ui',
      severity: 'error',
      comment: 'What is shown knows no router, query, form or language: it is given all of it.',
      from: { path: '^web/ui/' },
      to: { pathNot: ['^web/ui/', '^node_modules/(react|@types/react)/'] },
    },
    {
      name: 'an-action-never-imports-an-action',
      severity: 'error',
      comment:
        'What two actions share is a decision (domain) or a query (store). action.ts and collect.ts are the frame.',
      from: { path: '^src/actions/[^/]+/', pathNot: '\\.test\\.ts$' },
      to: { path: '^src/actions/[^/]+/' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'types', 'node', 'default'],
    },
  },
};
