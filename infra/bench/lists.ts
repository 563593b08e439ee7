import { registryModule } from '@keyaccount/customer-registry';
import { createDatabase, migrate, type Db } from '@keyaccount/subgraph-kit';
import pg from 'pg';
import { fillCity } from '../../services/customer-registry/bench/fill';
import { askedLists } from '../../services/customer-registry/bench/lists';
import { cleanup, type Cleanup } from '../src/cleanup';
import { benchInstallation } from './installation';

export type ListFigure = { readonly name: string; readonly counts: boolean; readonly p50: number; readonly p95: number };
export type ListGrowth = ListFigure & { readonly smallP50: number; readonly growth: number };

const RUNS = 5;
/** A list that takes this long is not asked for again. */
const ENOUGH_MS = 2_000;
/** Below this the clock's own noise would be the growth. */
const LEAST_MS = 1;

const openFilled = async (customers: number, onStop: Cleanup): Promise<Db> => {
  const { databases } = await benchInstallation('lists', onStop);
  const { url, ownerUrl } = databases.urls.registry;
  const { name, entities, migrations } = registryModule;
  await migrate({ ownerUrl, applicationRole: 'registry_app', name, migrations });
  const owner = new pg.Client({ connectionString: ownerUrl });
  await owner.connect();
  await fillCity(owner, customers).finally(() => owner.end());
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

const measure = async (customers: number): Promise<ListFigure[]> => {
  const onStop = cleanup();
  try {
    const db = await openFilled(customers, onStop);
    const figures: ListFigure[] = [];
    for (const { name, counts, ask } of askedLists(customers).filter(({ measured }) => measured)) {
      const took = await timed(() => ask(db.manager));
      figures.push({ name, counts, p50: percentile(took, 0.5), p95: percentile(took, 0.95) });
    }
    return figures;
  } finally {
    await onStop.run();
  }
};

/** Every list and search in a city of so many customers and in one of a tenth. */
export const benchLists = async (customers: number): Promise<ListGrowth[]> => {
  const small = new Map((await measure(Math.max(1, Math.round(customers / 10)))).map(({ name, p50 }) => [name, p50]));
  return (await measure(customers)).map(figure => {
    const smallP50 = small.get(figure.name) ?? Number.NaN;
    return { ...figure, smallP50, growth: Math.max(figure.p50, LEAST_MS) / Math.max(smallP50, LEAST_MS) };
  });
};
