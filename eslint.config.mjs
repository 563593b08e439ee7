import nx from '@nx/eslint-plugin';
import tseslint from 'typescript-eslint';

const service = 'services/*/src';
/** Inside a service, or an aggregate of one, imports point one way: resolvers and reactions -> use cases -> policy; use cases -> store. */
const folders = {
  policy: { banned: ['use-cases', 'resolvers', 'reactions', 'store'], external: ['typeorm', 'pg', 'graphql', '@keyaccount/event-bus', '@keyaccount/subgraph-kit', '@keyaccount/identity', 'node:*'] },
  store: { banned: ['use-cases', 'resolvers', 'reactions'], external: ['graphql'] },
  'use-cases': { banned: ['resolvers', 'reactions'], external: ['graphql'] },
  reactions: { banned: ['resolvers', 'store'], external: ['graphql', 'pg'] },
  resolvers: { banned: ['reactions', 'use-cases'], external: ['typeorm', 'pg'] },
};

const inOneDirection = Object.entries(folders).map(([folder, { banned, external }]) => ({
  files: [`${service}/${folder}/**/*.ts`, `${service}/*/${folder}/**/*.ts`],
  ignores: ['**/*.spec.ts'],
  rules: {
    'no-restricted-imports': ['error', {
      patterns: [
        { group: banned.map(name => `**/${name}/**`).concat(banned.map(name => `**/${name}`)), allowTypeImports: folder === 'resolvers' || folder === 'reactions', message: `${folder}/ does not import ${banned.join(', ')} (CONTRIBUTING.md).` },
        { group: external, allowTypeImports: folder !== 'policy', message: `${folder}/ does not know this package (CONTRIBUTING.md).` },
      ],
    }],
  },
}));

export default [
  { ignores: ['**/dist', '**/node_modules', '.cache', '.data', '.nx', '**/*.generated.ts'] },
  ...tseslint.configs.strict.map(config => ({ ...config, files: ['**/*.ts'] })),
  {
    files: ['**/*.ts'],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/await-thenable': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
      '@typescript-eslint/no-extraneous-class': 'off',
      '@typescript-eslint/no-invalid-void-type': 'off',
      'no-console': 'error',
      eqeqeq: 'error',
    },
  },
  { files: ['**/*.spec.ts', '**/test/**/*.ts', 'e2e/**'], rules: { '@typescript-eslint/no-non-null-assertion': 'off', '@typescript-eslint/await-thenable': 'off' } },
  { files: ['infra/**/*.ts', '**/bench/**/*.ts', 'scripts/**/*.ts'], rules: { 'no-console': 'off' } },
  {
    plugins: { '@nx': nx },
    files: ['**/*.ts'],
    ignores: ['**/*.spec.ts', '**/test/**', '**/bench/**', 'e2e/**', 'scripts/**'],
    rules: {
      '@nx/enforce-module-boundaries': ['error', {
        allow: [],
        enforceBuildableLibDependency: false,
        depConstraints: [
          { sourceTag: 'type:contracts', onlyDependOnLibsWithTags: ['type:contracts'], bannedExternalImports: ['typeorm', 'pg', 'graphql', '@nats-io/*', '@apollo/*', 'fastify'] },
          { sourceTag: 'type:kit', onlyDependOnLibsWithTags: ['type:kit', 'type:contracts'] },
          { sourceTag: 'type:service', onlyDependOnLibsWithTags: ['type:kit', 'type:contracts'], bannedExternalImports: ['@nats-io/*', '@apollo/*', 'fastify', 'undici'] },
          { sourceTag: 'type:gateway', onlyDependOnLibsWithTags: ['type:kit', 'type:contracts'], bannedExternalImports: ['typeorm', 'pg', '@nats-io/*'] },
          { sourceTag: 'type:runner', onlyDependOnLibsWithTags: ['type:kit', 'type:contracts', 'type:service', 'type:gateway', 'type:test-kit'] },
          { sourceTag: 'type:test-kit', onlyDependOnLibsWithTags: ['type:kit', 'type:contracts'] },
        ],
      }],
    },
  },
  {
    // The broker's client stays behind one door.
    files: ['libs/**/*.ts'], ignores: ['libs/event-bus/**'],
    rules: { 'no-restricted-imports': ['error', { patterns: [{ group: ['@nats-io/*'], message: 'Only libs/event-bus knows the broker.' }] }] },
  },
  ...inOneDirection,
];
