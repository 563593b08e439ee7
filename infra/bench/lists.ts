import { complaintsModule } from '@keyaccount/complaints';
import { registryModule } from '@keyaccount/customer-registry';
import { gradingModule } from '@keyaccount/grading';
import { organisationModule } from '@keyaccount/organisation';
import { createDatabase, migrate, type Db, type ServiceModule } from '@keyaccount/subgraph-kit';
import type { AskedList } from '@keyaccount/test-kit';
import pg from 'pg';
import { fillCases } from '../../services/complaints/bench/fill';
import * as complaints from '../../services/complaints/bench/lists';
import { fillCity } from '../../services/customer-registry/bench/fill';
import * as registry from '../../services/customer-registry/bench/lists';
import { fillRuns } from '../../services/grading/bench/fill-run';
import * as grading from '../../services/grading/bench/lists';
import { fillActivity } from '../../services/organisation/bench/fill';
import * as organisation from '../../services/organisation/bench/lists';
import { cleanup, type Cleanup } from '../src/cleanup';
import { benchInstallation } from './installation';

export type ListFigure = { readonly name: string; readonly counts: boolean; readonly p50: number; readonly p95: number };
export type ListGrowth = ListFigure & { readonly smallP50: number; readonly growth: number };

const RUNS = 5;
/** A list that takes this long is not asked for again. */
const ENOUGH_MS = 2_000;
/** Below this the clock's own noise would be the growth. */
const LEAST_MS = 1;

/** A service, how its city is made, and what is asked of it. */
type Listed = { readonly module: ServiceModule; fill(owner: pg.Client, customers: number): Promise<void>; askedLists(customers: number): readonly AskedList[] };
const LISTED: readonly Listed[] = [
  { module: registryModule, fill: fillCity, ...registry }, { module: organisationModule, fill: fillActivity, ...organisation },
  { module: complaintsModule, fill: fillCases, ...complaints }, { module: gradingModule, fill: fillRuns, ...grading },
];

const openFilled = async ({ module: { name, source, entities, migrations }, fill }: Listed, customers: number, onStop: Cleanup): Promise<Db> => {
  const { databases } = await benchInstallation(`lists-${name}`, onStop);
  const { url, ownerUrl } = databases.urls[source];
  await migrate({ ownerUrl, applicationRole: `${source}_app`, name, migrations });
  const owner = new pg.Client({ connectionString: ownerUrl });
  await owner.connect();
  await fill(owner, customers).finally(() => owner.end());
  const db = await createDatabase({ url, name, entities, statementTimeoutMs: 0 });
  onStop.add(() => db.destroy());
  return db;
};

const percentile = (ordered: readonly number[], part: number): number => ordered[Math.floor((ordered.length - 1) * part)] ?? Number.NaN;

/** How long a list takes, some times over, after once to warm up. */
const timed = async (ask: () => Promise<unknown>): Promise<number[]> => {
  const took: number[] = [];
  await ask();
  for (let all = 0; took.length < RUNS && all < ENOUGH_MS; all += took.at(-1) ?? 0) {
    const began = performance.now();
    await ask();
    took.push(performance.now() - began);
  }
  return took.sort((a, b) => a - b);
};

const measureOne = async (listed: Listed, customers: number): Promise<ListFigure[]> => {
  const onStop = cleanup();
  try {
    const db = await openFilled(listed, customers, onStop);
    const figures: ListFigure[] = [];
    for (const { name, counts, ask } of listed.askedLists(customers).filter(({ measured }) => measured)) {
      const took = await timed(() => ask(db.manager));
      figures.push({ name, counts, p50: percentile(took, 0.5), p95: percentile(took, 0.95) });
    }
    return figures;
  } finally {
    await onStop.run();
  }
};

/** One service after the other, so that the machine holds one at a time. */
const measure = async (customers: number): Promise<ListFigure[]> => {
  const figures: ListFigure[] = [];
  for (const listed of LISTED) figures.push(...(await measureOne(listed, customers)));
  return figures;
};

/** Every list and search in a city of so many customers and in one of a tenth. */
export const benchLists = async (customers: number): Promise<ListGrowth[]> => {
  const small = new Map((await measure(Math.max(1, Math.round(customers / 10)))).map(({ name, p50 }) => [name, p50]));
  return (await measure(customers)).map(figure => {
    const smallP50 = small.get(figure.name) ?? Number.NaN;
    return { ...figure, smallP50, growth: Math.max(figure.p50, LEAST_MS) / Math.max(smallP50, LEAST_MS) };
  });
};
