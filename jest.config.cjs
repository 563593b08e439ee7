const lib = name => `<rootDir>/${name}`;
const project = (displayName, testRegex, extra = {}) => ({
  displayName,
  rootDir: __dirname,
  testEnvironment: 'node',
  testRegex,
  modulePathIgnorePatterns: ['<rootDir>/dist/', '<rootDir>/.cache/', '<rootDir>/.data/'],
  moduleNameMapper: {
    '^@keyaccount/(contracts|event-bus|subgraph-kit|identity|telemetry|local-servers|service-runner|test-kit)$': lib('libs/$1/src/index.ts'),
    '^@keyaccount/gateway$': lib('gateway/src/gateway.ts'),
    '^@keyaccount/(customer-registry|revenue-ledger|grading|organisation|complaints)$': lib('services/$1/src/$1.ts'),
  },
  transform: {
    '^.+\\.[cm]?[jt]s$': [
      '@swc/jest',
      { jsc: { parser: { syntax: 'typescript' }, target: 'es2022' }, module: { type: 'commonjs' } },
    ],
  },
  // jose ships ES modules only.
  transformIgnorePatterns: ['/node_modules/(?!jose/)'],
  ...extra,
});

const int = { globalSetup: '<rootDir>/libs/test-kit/src/global-setup.cjs', globalTeardown: '<rootDir>/libs/test-kit/src/global-teardown.cjs' };

module.exports = {
  maxWorkers: 2,
  testTimeout: 60_000,
  projects: [
    project('unit', '(?<!\\.int|\\.nats|\\.e2e)\\.spec\\.ts$'),
    project('int', '\\.int\\.spec\\.ts$', int),
    project('nats', '\\.nats\\.spec\\.ts$', int),
    project('e2e', '\\.e2e\\.spec\\.ts$', int),
  ],
};
