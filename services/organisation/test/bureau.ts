import { newKeyPair } from '@keyaccount/identity';
import { newId, type RunningService, type ServiceDeps } from '@keyaccount/subgraph-kit';
import { testDatabase } from '@keyaccount/test-kit';
import pino from 'pino';
import { organisation, organisationModule, type Organisation } from '../src/organisation';

/** A small bureau shaped as the plan says (ORG-1, ORG-2). */
export const bureauFile = {
  units: [
    { code: 'P44', name: '省局大客户中心', tier: 'PROVINCIAL_CENTRE', divisions: ['44'] },
    {
      code: 'C4405', name: '市局大客户中心', tier: 'CITY_CENTRE', parent: 'P44', hostDepartment: '市场部', divisions: ['4405'],
      establishment: [
        { post: 'DIRECTOR', minimum: 0, maximum: 1 },
        { post: 'ACCOUNT_MANAGER', minimum: 0, maximum: 5 },
        { post: 'ACCOUNT_MANAGER', dedicatedTo: '政企', minimum: 0, maximum: 3 },
      ],
    },
    {
      code: 'U440515', name: '澄海区局大客户中心', tier: 'COUNTY_CENTRE', parent: 'C4405', divisions: ['440515'],
      establishment: [{ post: 'HEAD', minimum: 1, maximum: 1 }, { post: 'ACCOUNT_MANAGER', minimum: 3 }],
    },
    { code: 'U440523', name: '南澳县局大客户中心', tier: 'COUNTY_CENTRE', parent: 'C4405', divisions: ['440523'] },
    { code: 'PB-EXPRESS', name: '速递局', tier: 'PROFESSIONAL_BUREAU', parent: 'C4405', lines: ['express'] },
    { code: 'S440515001', name: '凤翔支局', tier: 'SUB_BRANCH', parent: 'U440515', divisions: ['440515001'] },
  ],
  staff: [
    { key: 'director', name: '陈总监', username: 'Director', appointments: [{ unit: 'C4405', post: 'DIRECTOR', fullTime: true, since: '2023-01-01' }] },
    { key: 'head', name: '林主任', username: 'head', appointments: [{ unit: 'U440515', post: 'HEAD', fullTime: false, since: '2023-01-01' }] },
    {
      key: 'am-1', name: '黄经理', username: 'am1',
      appointments: [{ unit: 'U440515', post: 'ACCOUNT_MANAGER', fullTime: true, since: '2023-01-01' }],
    },
    { key: 'am-2', name: '吴经理', appointments: [{ unit: 'C4405', post: 'ACCOUNT_MANAGER', dedicatedTo: '政企', fullTime: true, since: '2023-01-01' }] },
    { key: 'gone', name: '旧同事', appointments: [{ unit: 'U440515', post: 'ACCOUNT_MANAGER', fullTime: true, since: '2020-01-01', until: '2022-12-31' }] },
  ],
};

export const PASSWORD = 'Sample-Password-1';

/** Time that a test moves. */
export const movableClock = (iso: string) => {
  let now = new Date(iso);
  return { now: () => now, forward: (minutes: number): void => void (now = new Date(now.getTime() + minutes * 60_000)) };
};

export type TestOrganisation = {
  readonly deps: ServiceDeps;
  readonly service: Organisation;
  readonly running: RunningService;
  readonly clock: ReturnType<typeof movableClock>;
  readonly keys: { readonly publicKey: string };
  drop(): Promise<void>;
};

/** Organisation on a database of its own. */
export const testOrganisation = async (settings: Record<string, string> = {}): Promise<TestOrganisation> => {
  const database = await testDatabase(organisationModule);
  const keys = await newKeyPair('test');
  const clock = movableClock('2026-03-02T02:00:00Z');
  const deps: ServiceDeps = {
    db: database.db, clock, newId, log: pino({ level: 'silent' }), spoolDir: '', settings: { ACCESS_TOKEN_PRIVATE_KEY: keys.privateKey, INITIAL_PASSWORD: PASSWORD, ...settings },
  };
  return { deps, service: organisation(deps), running: organisationModule.start(deps), clock, keys, drop: () => database.drop() };
};
