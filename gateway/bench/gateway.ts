import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { availableParallelism } from 'node:os';
import { resolve } from 'node:path';
import { newKeyPair, signAccessToken, type StaffActor } from '@keyaccount/identity';
import { build } from 'esbuild';
import { Pool } from 'undici';
import { PORTAL_LIST } from '../test/portal-list';
import type { Ready, Task, Usage } from './role';

export type GatewayBenchOptions = {
  /** Rounds over all gateways, interleaved; the median counts. */
  readonly rounds?: number;
  readonly seconds?: number;
  readonly connections?: number;
  readonly customers?: number;
  /** A source that exports `openServices(settings)`: the same on real databases, which must hold so many customers. */
  readonly real?: { readonly source: string; readonly settings: unknown };
};

export type Measured = { readonly perSecond: readonly number[]; readonly median: number; readonly timesStock: number; readonly cpuMs: number; readonly p50: number; readonly rssMb: number };
export type GatewayBench = Readonly<Record<'stock' | 'distributed' | 'embedded' | 'distributed, one person' | 'embedded, one person', Measured>>;

type Role = Task['role'];
type Runner = { readonly child: ChildProcess; readonly ready: Ready };

const ENTRY = '.cache/bench/gateway-role.cjs';
const REAL_SERVICES = '.cache/bench/real-services.cjs';
const [GATEWAY_CORE, OTHER_CORE] = ['0', '1'];
const canPin = availableParallelism() > 1 && spawnSync('taskset', ['--version']).status === 0;

/** TypeORM knows migrations by their classes' names. */
const bundle = (source: string, outfile: string): Promise<unknown> =>
  build({ entryPoints: [source], outfile, bundle: true, platform: 'node', format: 'cjs', packages: 'external', keepNames: source !== 'gateway/bench/role.ts', logLevel: 'error', tsconfig: 'tsconfig.json' });

const told = async <T>(child: ChildProcess, message: unknown): Promise<T> => {
  const answer = once(child, 'message') as Promise<[T]>;
  child.send(message as object);
  return (await answer)[0];
};

/** The gateway under test has a core of its own; the services and the load share the other. */
const launch = async (task: Task): Promise<Runner> => {
  const core = task.role === 'services' ? OTHER_CORE : GATEWAY_CORE;
  const [command, args] = canPin ? ['taskset', ['-c', core as string, process.execPath, ENTRY]] : [process.execPath, [ENTRY]];
  const child = spawn(command as string, args as string[], { stdio: ['ignore', 'inherit', 'inherit', 'ipc'], env: { ...process.env, NODE_ENV: 'production' } });
  return { child, ready: await told<Ready>(child, task) };
};

type Load = { readonly url: string; readonly tokens: readonly string[]; readonly seconds: number; readonly customers: number };

const load = async ({ url, tokens, seconds, customers }: Load): Promise<{ perSecond: number; latencies: number[] }> => {
  const { origin, pathname } = new URL(url);
  const path = pathname === '/' && !url.includes('graphql') ? '/graphql' : pathname;
  const pool = new Pool(origin, { connections: tokens.length });
  const until = performance.now() + seconds * 1000;
  const latencies: number[] = [];
  const body = JSON.stringify({ query: PORTAL_LIST, variables: { first: customers, year: 2025 } });
  const started = performance.now();
  await Promise.all(
    tokens.map(async token => {
      while (performance.now() < until) {
        const sent = performance.now();
        const response = await pool.request({ path, method: 'POST', body, headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` } });
        const text = await response.body.text();
        if (response.statusCode !== 200 || text.includes('"errors"')) throw new Error(`the gateway answered ${response.statusCode}: ${text.slice(0, 300)}`);
        latencies.push(performance.now() - sent);
      }
    }),
  );
  await pool.close();
  return { perSecond: latencies.length / ((performance.now() - started) / 1000), latencies };
};

const median = (values: readonly number[]): number => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;

type Variant = { readonly name: keyof GatewayBench; readonly role: Role; readonly onePerson: boolean };
const VARIANTS: readonly Variant[] = [
  { name: 'stock', role: 'stock', onePerson: false },
  { name: 'distributed', role: 'distributed', onePerson: false },
  { name: 'embedded', role: 'embedded', onePerson: false },
  { name: 'distributed, one person', role: 'distributed', onePerson: true },
  { name: 'embedded, one person', role: 'embedded', onePerson: true },
];

const tokensOf = async (count: number, key: string): Promise<string[]> =>
  Promise.all(
    Array.from({ length: count }, (_, n) => {
      const actor: StaffActor = {
        kind: 'staff', staffId: `019b0000-0000-7000-8000-${String(n).padStart(12, '0')}`, name: `样例${n}`, session: `s${n}`, posts: [{ unit: 'C4405', post: 'DIRECTOR', tier: 'CITY_CENTRE' }], reach: { all: true, units: [], homeUnits: [] },
      };
      return signAccessToken(actor, key, new Date());
    }),
  );

/**
 * The portal's heaviest list, 200 customers with what five services know of them, through Apollo's stock gateway and through
 * ours. The services answer from memory, or from `real` databases. Every connection is another person, so that no read is shared; "one person" is the
 * same with all connections signed in alike, where identical reads under way are sent once.
 */
export const benchGateway = async ({ rounds = 3, seconds = 5, connections = 32, customers = 200, real: services }: GatewayBenchOptions = {}): Promise<GatewayBench> => {
  await bundle('gateway/bench/role.ts', ENTRY);
  if (services) await bundle(services.source, REAL_SERVICES);
  const real = services && { program: resolve(REAL_SERVICES), settings: services.settings };
  const [access, gatewayKeys] = [await newKeyPair('o1'), await newKeyPair('g1')];
  const common = { signingKeys: `k1:${randomBytes(32).toString('base64')}`, gatewayKeys, accessKey: access.publicKey, sharedReads: true, real };
  const served = await launch({ ...common, role: 'services', signed: {}, open: {} });
  const { signed = {}, open = {} } = served.ready;
  const runners = new Map<Role, Runner>();
  for (const role of ['stock', 'distributed', 'embedded'] as const) runners.set(role, await launch({ ...common, role, signed, open }));

  const results = new Map<string, { perSecond: number[]; latencies: number[]; cpuMs: number[]; rssMb: number }>();
  for (let round = -1; round < rounds; round += 1) {
    for (const { name, role, onePerson } of VARIANTS) {
      const { child, ready } = runners.get(role) as Runner;
      const tokens = await tokensOf(connections, access.privateKey);
      const before = await told<Usage>(child, 'usage');
      const used = onePerson ? tokens.map(() => tokens[0] as string) : tokens;
      const { perSecond, latencies } = await load({ url: ready.url ?? '', tokens: used, seconds: round < 0 ? Math.min(seconds, 3) : seconds, customers });
      const after = await told<Usage>(child, 'usage');
      // The first round warms up.
      if (round < 0) continue;
      const held = results.get(name) ?? { perSecond: [], latencies: [], cpuMs: [], rssMb: 0 };
      results.set(name, {
        perSecond: [...held.perSecond, perSecond], latencies: [...held.latencies, ...latencies],
        cpuMs: [...held.cpuMs, (after.cpuMs - before.cpuMs) / latencies.length], rssMb: after.rssMb,
      });
    }
  }
  for (const { child } of [served, ...runners.values()]) child.disconnect();
  const base = median(results.get('stock')?.perSecond ?? []);
  return Object.fromEntries(
    [...results].map(([name, { perSecond, latencies, cpuMs, rssMb }]) => [
      name, { perSecond, median: median(perSecond), timesStock: median(perSecond) / base, cpuMs: median(cpuMs), p50: median(latencies), rssMb },
    ]),
  ) as unknown as GatewayBench;
};
