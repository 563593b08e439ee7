import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const root = join(__dirname, '../..');
type Lock = { readonly packages: Readonly<Record<string, { readonly version?: string }>> };
const lock = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')) as Lock;

/** The first version without the advisory, per package; every copy in the tree must be at least that. */
const SAFE_FROM: readonly (readonly [string, string, string])[] = [
  ['@apollo/gateway', '2.13.2', 'CVE-2026-32621 prototype pollution; GHSA-q2f9-x4p4-7xmh, GHSA-p2q6-pwh5-m6jr, CVE-2024-43414 planner'],
  ['@apollo/query-planner', '2.13.2', 'GHSA-q2f9-x4p4-7xmh, GHSA-p2q6-pwh5-m6jr, CVE-2024-43414 planner'],
  ['@apollo/federation-internals', '2.13.2', 'CVE-2026-32621 prototype pollution'],
  ['@apollo/composition', '2.14.4', 'GHSA-mx7m-j9xf-62hw, GHSA-m8jr-fxqx-8xx6 access directives bypassed'],
  ['@apollo/server', '5.5.0', 'GHSA-9q82-xgwf-vj6h XS-Search; CVE-2026-23897 exotic charsets'],
  ['graphql', '16.8.1', 'CVE-2023-26144 overlapping fields'],
  ['@escape.tech/graphql-armor-cost-limit', '2.4.2', 'GHSA-733v-p3h5-qpq7 cost limit bypassed'],
];

const numbers = (version: string): number[] => version.split('-')[0]?.split('.').map(Number) ?? [];
const isAtLeast = (version: string, least: string): boolean => {
  const [a, b] = [numbers(version), numbers(least)];
  const at = a.findIndex((part, index) => part !== b[index]);
  return at === -1 || (a[at] as number) > (b[at] ?? 0);
};
const copiesOf = (name: string): [string, string][] =>
  Object.entries(lock.packages).flatMap(([path, { version }]) => (path.endsWith(`node_modules/${name}`) && version ? [[path, version]] : []));

describe('the lock file', () => {
  it('orders versions by number', () => {
    expect(isAtLeast('2.14.4', '2.13.2')).toBe(true);
    expect(isAtLeast('2.9.6', '2.13.2')).toBe(false);
    expect(isAtLeast('5.5.0', '5.5.0')).toBe(true);
    expect(isAtLeast('4.13.0', '5.5.0')).toBe(false);
  });

  it.each(SAFE_FROM)('has no %s older than %s: %s', (name, least) => {
    const old = copiesOf(name).filter(([, version]) => !isAtLeast(version, least));
    expect(old).toEqual([]);
  });

  it('has the packages that are checked, so that the check is not empty', () => {
    for (const name of ['@apollo/query-planner', '@apollo/federation-internals', '@apollo/composition', '@apollo/server', 'graphql']) {
      expect([name, copiesOf(name).length]).not.toEqual([name, 0]);
    }
  });
});

const filesIn = (folder: string): string[] =>
  existsSync(join(root, folder)) ? readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).map(name => join(folder, name)) : [];
const isManifest = (path: string): boolean => /\.ya?ml$|Dockerfile|\.sh$/.test(path);

describe('Apollo’s telemetry', () => {
  const manifests = ['Dockerfile', 'docker-compose.yml', ...filesIn('k8s').filter(isManifest)].filter(path => existsSync(join(root, path)));
  const starting = manifests.filter(path => /image: keyaccount|ENTRYPOINT|kind: (Deployment|Job|CronJob|StatefulSet)/.test(readFileSync(join(root, path), 'utf8')));

  it('is switched off in every manifest that starts one of our processes', () => {
    expect(starting.length).toBeGreaterThan(2);
    const without = starting.filter(path => !/APOLLO_TELEMETRY_DISABLED(=|: |\n\s*value: )['"]?1/.test(readFileSync(join(root, path), 'utf8')));
    expect(without).toEqual([]);
  });

  it('is not even loaded: no source of the gateway imports the package that sends it', () => {
    const sources = filesIn('gateway/src').filter(path => path.endsWith('.ts'));
    expect(sources.length).toBeGreaterThan(10);
    expect(sources.filter(path => readFileSync(join(root, path), 'utf8').includes("'@apollo/gateway'"))).toEqual([]);
  });
});
