import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { subgraphSchema, type RequestContext, type RunningService, type ServiceName, type StreamRoute } from '@keyaccount/subgraph-kit';

const root = join(__dirname, '../..');
const read = (path: string): string => readFileSync(join(root, path), 'utf8');

export const supergraphSdl = (): string => read('gateway/supergraph.graphql');

export const CUSTOMERS = 200;
const UNITS = ['C4405', 'U440513', 'U440514', 'U440515', 'U440523', 'BB4405', 'PB-EXPRESS'];
const LINES = ['savings', 'billing', 'letters', 'philately', 'express', 'logistics', 'parcels', 'newspapers'];
const LEVELS = ['DIAMOND', 'GOLD', 'SILVER', 'GENERAL'];

const uuid = (space: number, n: number): string => `019b0000-0000-7000-8${String(space).padStart(3, '0')}-${String(n).padStart(12, '0')}`;
export const customerId = (n: number): string => uuid(1, n);
const staffId = (n: number): string => uuid(2, n % 15);
const numberOf = (id: string): number => Number(id.slice(-12));
const pick = <T>(list: readonly T[], n: number): T => list[n % list.length] as T;
const unit = (n: number): object => ({ code: pick(UNITS, n) });
const staff = (n: number): object => ({ id: staffId(n) });
const at = '2026-01-05T08:30:00.000Z';
const money = (n: number): string => `${n}.00`;

/** Who asked, as a service was told. */
export type Seen = { readonly service: ServiceName; readonly context: RequestContext };
type Context = { request: RequestContext };

const customer = (n: number): object => ({
  id: customerId(n), code: `440513${String(n).padStart(5, '0')}000`, name: `样例客户${n}`, creditCode: null, division: '440513', kind: 'COMPREHENSIVE',
  mainLine: pick(LINES, n), status: 'KEY_ACCOUNT', agreementSigned: n % 3 === 0, sourceRefs: [], branches: [], headOffice: null,
  ownership: {
    unit: unit(n), since: at, until: null, correlationId: uuid(9, 1),
    decision: { unit: unit(n), rule: 'REG-3', reason: '黄金综合客户归市局大客户中心', reasonEn: 'gold comprehensive', flagged: n % 10 === 0, overriddenBy: n % 10 === 0 ? staff(n) : null },
  },
  ownershipHistory: [],
  accountTeam: { a: staff(n), b: staff(n + 1), lead: staff(n), phase: 'UPKEEP' },
});

const page = (items: readonly object[], first: number): object => ({
  edges: items.slice(0, first).map((node, index) => ({ cursor: `c${index}`, node })),
  pageInfo: { hasNextPage: items.length > first, endCursor: items.length ? `c${Math.min(items.length, first) - 1}` : null },
  totalCount: items.length,
});

const byId = (build: (n: number) => object) => ({ id }: { id: string }): object => ({ __typename: 'Customer', id, ...build(numberOf(id)) });
const all = Array.from({ length: CUSTOMERS }, (_, n) => customer(n));

const registry = {
  Query: {
    customers: (_: unknown, { first }: { first: number }) => page(all, first),
    customer: (_: unknown, { id }: { id?: string }) => (id && numberOf(id) < CUSTOMERS ? customer(numberOf(id)) : null),
  },
  Customer: { __resolveReference: ({ id }: { id: string }) => customer(numberOf(id)) },
  Unit: { __resolveReference: ({ code }: { code: string }) => ({ code }), customers: (_: unknown, { first }: { first: number }) => page(all, first) },
};

const grading = {
  Customer: {
    __resolveReference: byId(n => ({
      grade: { level: pick(LEVELS, n), since: at, source: 'SCORE', version: 2, run: null, previous: 'SILVER' },
      scorecard: {
        year: 2025, revenue: money(1_000_000 + n), share: '0.00012', bureauRevenue: money(900_000_000), bureauRevenueDeclared: true, revenuePoints: 90,
        sharePoints: 80, creditPoints: null, score: '86', level: pick(LEVELS, n), policyVersion: 1, nextLevel: null, revenueToNextLevel: null, reason: '', reasonEn: '',
      },
    })),
  },
};

const ledger = {
  Customer: {
    __resolveReference: byId(n => ({
      revenue: ({ year }: { year: number }) => ({
        year, total: money(n + 8_000), share: '0.00012', bureauTotal: money(900_000_000), bureauTotalDeclared: true,
        byLine: LINES.map((line, index) => ({ line, amount: money(n + index * 1_000), turnover: line === 'newspapers' ? money(5) : null })), byMonth: [], byUnit: [],
      }),
    })),
  },
};

const organisation = {
  Query: { viewer: (_: unknown, __: unknown, { request }: Context) => ({ id: request.actor?.kind === 'staff' ? request.actor.staffId : staffId(0) }), units: () => UNITS.map((_, n) => unit(n)) },
  Mutation: { signIn: () => ({ token: 'signed', expiresAt: at, staff: staff(1) }) },
  Unit: { __resolveReference: ({ code }: { code: string }) => ({ code }), name: ({ code }: { code: string }) => `单位${code}`, tier: () => 'COUNTY_CENTRE', children: () => [] },
  Staff: { __resolveReference: ({ id }: { id: string }) => ({ id }), name: ({ id }: { id: string }) => `样例·${id.slice(-4)}`, posts: () => [{ unit: unit(1), post: 'HEAD', fullTime: true, since: '2025-01-01' }] },
};

const complaint = (n: number): object => ({
  id: uuid(3, n), number: `2026-${String(n).padStart(6, '0')}`, unit: unit(n), kind: 'COMPLAINT', severity: 'NORMAL', status: 'OPEN', subject: '邮件延误', openedAt: at, dueAt: at, history: [],
});
const complaints = {
  Customer: { __resolveReference: byId(n => ({ complaints: () => page(n % 4 === 0 ? [complaint(n)] : [], 20) })) },
  Mutation: { closeCase: () => ({ case: complaint(1) }) },
};

const RESOLVERS: Readonly<Record<ServiceName, object>> = { 'customer-registry': registry, 'revenue-ledger': ledger, grading, organisation, complaints };
export const SERVICE_NAMES = Object.keys(RESOLVERS) as ServiceName[];

const route = (path: StreamRoute['path']): StreamRoute => ({
  path,
  handle: async ({ body }) => {
    let bytes = 0;
    for await (const chunk of body) bytes += (chunk as Buffer).length;
    return { status: 202, body: { importId: uuid(4, bytes) } };
  },
});
const ROUTES: Partial<Record<ServiceName, readonly StreamRoute[]>> = { 'revenue-ledger': [route('/imports/revenue')], 'customer-registry': [route('/imports/customers')] };

/** A service that answers from memory, with the real schema. `resolvers` replace the ordinary ones type by type. */
export const fakeService = (name: ServiceName, resolvers: object = {}, onRequest: (seen: Seen) => void = () => undefined): RunningService => ({
  schema: subgraphSchema(`${read(`services/${name}/schema.graphql`)}\n${read('libs/subgraph-kit/schema/shared.graphql')}`, { ...RESOLVERS[name], ...resolvers }),
  createContext: request => {
    onRequest({ service: name, context: request });
    return { request };
  },
  reactions: {},
  routes: ROUTES[name] ?? [],
});
