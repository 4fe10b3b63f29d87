/** Import directions. Each rule says why; `pnpm check` holds them. */
const service = '^services/(catalogue|intake|tracking|exchange)/';

/** What reads files, opens connections, starts processes or waits. To hash (node:crypto) is none of that. */
const machine =
  '^(node:)?(fs|net|tls|http|https|http2|dgram|dns|child_process|cluster|worker_threads|timers|readline)(/promises)?$';

export default {
  forbidden: [
    {
      name: 'services-are-apart',
      comment:
        'Services share no code but the contracts and libraries: one that imports another cannot be run, changed or replaced alone.',
      severity: 'error',
      from: { path: `${service}src/` },
      to: { path: service, pathNot: '^services/$1/' },
    },
    {
      name: 'domain-stands-alone',
      comment:
        'Rules of the domain are pure: they know no transport, store, process or file, and so can be read and tested alone.',
      severity: 'error',
      from: { path: '^services/[^/]+/src/domain/', pathNot: '[.]test[.]ts$' },
      to: {
        path: `^(services|gateway|infra)/|${machine}`,
        pathNot:
          '/src/domain/|^services/legal-clock/|^services/transparency-log/|^services/application-record/src/(entry|record)[.]ts$|^services/agency-sdk/src/nonce[.]ts$|^services/result-document/src/content[.]ts$|^services/kit/src/errors[.]ts$|^services/transliteration/|node_modules',
      },
    },
    {
      name: 'stores-and-rpcs-do-not-wire',
      comment:
        'Only the entry of a service wires: a store or RPC that reads the configuration or another entry cannot be tested alone.',
      severity: 'error',
      from: { path: '^services/[^/]+/src/(domain|store|rpc)/', pathNot: '[.]test[.]ts$' },
      to: { path: '^services/[^/]+/src/(main|start)[.]ts$' },
    },
    {
      name: 'kit-knows-no-domain',
      comment: 'The kit is shared by all services; a word of the domain in it would tie them together.',
      severity: 'error',
      from: { path: '^services/kit/src/' },
      to: { path: '^(services/(?!kit/)|gateway/|infra/|test/)' },
    },
    {
      name: 'only-the-kit-speaks-grpc',
      comment: 'One place turns calls into async functions and errors into statuses; a second would do it differently.',
      severity: 'error',
      from: { path: '^(services/(?!kit/)|gateway/|infra/)', pathNot: '/test/|[.]test[.]ts$' },
      to: { path: 'node_modules/(@grpc/grpc-js|grpc-health-check|opossum|prom-client)/' },
    },
    {
      name: 'product-without-development-parts',
      comment:
        'What runs in production must not need the development database, identity provider, certificates or sandbox.',
      severity: 'error',
      from: { path: '^(services|gateway|proto)/', pathNot: '/test/|[.]test[.]ts$' },
      to: { path: '^(infra|test)/' },
    },
    {
      name: 'models-stay-in-the-store',
      comment: 'Database models never leave the store: the rest of a service knows its own types only.',
      severity: 'error',
      from: { path: '^(services|gateway)/', pathNot: '^services/kit/|/src/store/|/test/|[.]test[.]ts$' },
      to: { path: 'node_modules/(mongoose|mongodb)/' },
    },
    {
      name: 'no-circles',
      comment: 'Files that import each other cannot be understood one by one.',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'nothing-unresolved',
      comment: 'An import that leads nowhere fails when the file is first run.',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '/gen/' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'node', 'default', 'types'] },
  },
};
