import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { manifestProblems, readManifests, type Manifest } from './manifests';

const manifests = (): Manifest[] => readManifests('k8s/base');

type Loose = { [name: string]: Loose } & Loose[];
const deployment = (all: Manifest[], name: string): Loose => all.find(one => one.kind === 'Deployment' && one.metadata.name === name) as unknown as Loose;
const pod = (all: Manifest[]): Loose => deployment(all, 'grading')['spec']!['template']!['spec']!;
const container = (all: Manifest[]): Loose => pod(all)['containers']![0]!;
const set = (target: Loose, name: string, value: unknown): void => void ((target as Record<string, unknown>)[name] = value);

describe('the Kubernetes manifests', () => {
  it('hold every rule', () => expect(manifestProblems(manifests())).toEqual([]));

  it.each<[string, (all: Manifest[]) => void]>([
    ['root', all => set(pod(all)['securityContext']!, 'runAsNonRoot', false)],
    ['seccomp', all => set(pod(all)['securityContext']!, 'seccompProfile', undefined)],
    ['privileges', all => set(container(all)['securityContext']!, 'allowPrivilegeEscalation', true)],
    ['capabilities', all => set(container(all)['securityContext']!, 'capabilities', {})],
    ['root file system', all => set(container(all)['securityContext']!, 'readOnlyRootFilesystem', false)],
    ['token', all => set(pod(all), 'automountServiceAccountToken', true)],
    ['liveness', all => set(container(all)['livenessProbe']!['httpGet']!, 'path', '/readyz')],
    ['readiness', all => set(container(all), 'readinessProbe', undefined)],
    ['start-up', all => set(container(all), 'startupProbe', undefined)],
    ['resources', all => set(container(all), 'resources', {})],
    ['drain', all => set(pod(all), 'terminationGracePeriodSeconds', 5)],
    ['telemetry', all => set(container(all), 'env', (container(all)['env'] as Loose[]).filter(one => (one['name'] as unknown) !== 'APOLLO_TELEMETRY_DISABLED'))],
    ['a secret in plain text', all => (container(all)['env'] as unknown as object[]).push({ name: 'DATABASE_URL', value: 'postgres://x' })],
    ['another label', all => set(deployment(all, 'grading')['spec']!['template']!['metadata']!, 'labels', { app: 'x' })],
    ['a budget that blocks drains', all => set((all.find(one => one.kind === 'PodDisruptionBudget') as unknown as Loose)['spec']!, 'minAvailable', 2)],
    ['no default deny', all => all.splice(all.findIndex(one => one.metadata.name === 'default-deny'), 1)],
    ['a missing process', all => all.splice(all.findIndex(one => one.kind === 'Deployment'), 1)],
    ['an open namespace', all => set(all.find(one => one.kind === 'Namespace')!.metadata as unknown as Loose, 'labels', {})],
  ])('are refused with %s', (_, spoil) => {
    const all = manifests();
    spoil(all);
    expect(manifestProblems(all).length).toBeGreaterThan(0);
  });
});

describe('the compose file', () => {
  const compose = parse(readFileSync('docker-compose.yml', 'utf8'), { merge: true }) as { services: Record<string, { image: string; environment: Record<string, string>; read_only?: boolean; ports?: string[] }> };
  const own = Object.entries(compose.services).filter(([name]) => !['postgres', 'nats'].includes(name));

  it('starts the five services and the gateway', () =>
    expect(own.map(([name]) => name).sort()).toEqual(['complaints', 'customer-registry', 'gateway', 'grading', 'organisation', 'revenue-ledger']));

  it.each(own)('runs %s read-only, in production mode, without telemetry, under its own name', (name, service) => {
    expect(service.read_only).toBe(true);
    expect(service.environment).toMatchObject({ SERVICE: name, NODE_ENV: 'production', APOLLO_TELEMETRY_DISABLED: '1' });
  });

  it('pins PostgreSQL 18, which has uuidv7(), and opens nothing but the gateway on loopback', () => {
    expect(compose.services['postgres']?.image).toBe('postgres:18');
    expect(Object.entries(compose.services).filter(([, one]) => one.ports).map(([name, one]) => [name, one.ports])).toEqual([['gateway', ['127.0.0.1:4400:4400']]]);
  });
});
