import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseAllDocuments } from 'yaml';

type Json = { [name: string]: unknown };
export type Manifest = Json & { kind: string; metadata: { name: string } };

const PROCESSES = ['customer-registry', 'revenue-ledger', 'grading', 'organisation', 'complaints', 'gateway'];

/** Every object of a folder of manifests. */
export const readManifests = (folder: string): Manifest[] =>
  readdirSync(folder)
    .filter(name => name.endsWith('.yaml') && name !== 'kustomization.yaml')
    .flatMap(name => parseAllDocuments(readFileSync(join(folder, name), 'utf8')).map(document => document.toJS() as Manifest));

const at = (value: unknown, ...path: (string | number)[]): unknown =>
  path.reduce<unknown>((inner, key) => (typeof inner === 'object' && inner !== null ? (inner as Record<string | number, unknown>)[key] : undefined), value);

const list = (value: unknown): Json[] => (Array.isArray(value) ? (value as Json[]) : []);
const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

const podOf = (deployment: Manifest): unknown => at(deployment, 'spec', 'template', 'spec');
const containerOf = (deployment: Manifest): unknown => at(podOf(deployment), 'containers', 0);
const environmentOf = (deployment: Manifest): Json[] => list(at(containerOf(deployment), 'env'));
const valueOf = (deployment: Manifest, name: string): unknown => environmentOf(deployment).find(one => one['name'] === name)?.['value'];

type Check = readonly [what: string, holds: (deployment: Manifest, all: readonly Manifest[]) => boolean];

const DEPLOYMENT_CHECKS: readonly Check[] = [
  ['runs as no root', d => at(podOf(d), 'securityContext', 'runAsNonRoot') === true && Number(at(podOf(d), 'securityContext', 'runAsUser')) > 0],
  ['has the default seccomp profile', d => at(podOf(d), 'securityContext', 'seccompProfile', 'type') === 'RuntimeDefault'],
  ['gains no privileges', d => at(containerOf(d), 'securityContext', 'allowPrivilegeEscalation') === false],
  ['has no capabilities', d => same(at(containerOf(d), 'securityContext', 'capabilities', 'drop'), ['ALL'])],
  ['writes to no root file system', d => at(containerOf(d), 'securityContext', 'readOnlyRootFilesystem') === true],
  ['mounts no token of the cluster', d => at(podOf(d), 'automountServiceAccountToken') === false],
  ['lives by /livez, which asks nobody else', d => at(containerOf(d), 'livenessProbe', 'httpGet', 'path') === '/livez'],
  ['is ready by /readyz', d => at(containerOf(d), 'readinessProbe', 'httpGet', 'path') === '/readyz'],
  ['has a start-up probe of its own', d => at(containerOf(d), 'startupProbe', 'httpGet', 'path') === '/readyz'],
  ['asks for resources and limits memory', d => !!at(containerOf(d), 'resources', 'requests', 'cpu') && !!at(containerOf(d), 'resources', 'limits', 'memory')],
  ['has time to drain', d => Number(at(podOf(d), 'terminationGracePeriodSeconds')) >= 30 && !!at(containerOf(d), 'lifecycle', 'preStop')],
  ['sends no telemetry', d => valueOf(d, 'APOLLO_TELEMETRY_DISABLED') === '1'],
  ['runs in production mode', d => valueOf(d, 'NODE_ENV') === 'production'],
  ['names its service', d => valueOf(d, 'SERVICE') === d.metadata.name],
  ['has secrets by reference only', d => environmentOf(d).every(one => !/PASSWORD|SECRET|_KEY|_URL/.test(String(one['name'])) || 'valueFrom' in one)],
  ['is found by its Service', (d, all) => {
    const service = all.find(one => one.kind === 'Service' && one.metadata.name === d.metadata.name);
    const labels = at(d, 'spec', 'template', 'metadata', 'labels');
    const port = at(service, 'spec', 'ports', 0, 'port');
    return same(at(service, 'spec', 'selector'), labels) && same(at(d, 'spec', 'selector', 'matchLabels'), labels) && String(port) === valueOf(d, 'PORT');
  }],
];

const disruptionProblems = (all: readonly Manifest[]): string[] =>
  all.filter(one => one.kind === 'PodDisruptionBudget').flatMap(budget => {
    const deployment = all.find(one => one.kind === 'Deployment' && one.metadata.name === budget.metadata.name);
    const replicas = Number(at(deployment, 'spec', 'replicas') ?? 1);
    return Number(at(budget, 'spec', 'minAvailable')) < replicas ? [] : [`PodDisruptionBudget ${budget.metadata.name}: blocks every drain`];
  });

const networkProblems = (all: readonly Manifest[]): string[] => {
  const policies = all.filter(one => one.kind === 'NetworkPolicy');
  const denies = policies.some(one => same(at(one, 'spec', 'podSelector'), {}) && same(at(one, 'spec', 'policyTypes'), ['Ingress', 'Egress']) && !at(one, 'spec', 'ingress') && !at(one, 'spec', 'egress'));
  const services = policies.find(one => one.metadata.name === 'services');
  const callers = list(at(services, 'spec', 'ingress')).flatMap(rule => list(rule['from']));
  const onlyGateway = callers.length === 1 && at(callers[0], 'podSelector', 'matchLabels', 'app.kubernetes.io/component') === 'gateway';
  return [...(denies ? [] : ['NetworkPolicy: nothing denies by default']), ...(onlyGateway ? [] : ['NetworkPolicy services: others than the gateway may call'])];
};

/** What is wrong with the manifests, a sentence each; empty where all is well. */
export const manifestProblems = (all: readonly Manifest[]): string[] => {
  const deployments = all.filter(one => one.kind === 'Deployment');
  const missing = PROCESSES.filter(name => !deployments.some(one => one.metadata.name === name)).map(name => `${name}: no Deployment`);
  const broken = deployments.flatMap(one => DEPLOYMENT_CHECKS.filter(([, holds]) => !holds(one, all)).map(([what]) => `${one.metadata.name}: ${what} does not hold`));
  const namespaces = all.filter(one => one.kind === 'Namespace' && at(one, 'metadata', 'labels', 'pod-security.kubernetes.io/enforce') !== 'restricted');
  return [...missing, ...broken, ...disruptionProblems(all), ...networkProblems(all), ...namespaces.map(one => `${one.metadata.name}: pod security is not restricted`)];
};
