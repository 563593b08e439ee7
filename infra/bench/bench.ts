// npm run bench -- [--customers N] [--graded N] [--rows N] [--rounds N] [--only import,grading,cascade,lists,gateway] [--growth]
import { cpus, totalmem } from 'node:os';
import { parseArgs } from 'node:util';
import { benchGateway, type GatewayBench } from '../../gateway/bench/gateway';
import { benchCascade } from './cascade';
import { benchGatewayOnDatabases } from './gateway';
import { benchGrading } from './grading';
import { benchImport } from './import';
import { benchLists } from './lists';
import { table } from './side-by-side';

const { values } = parseArgs({
  options: {
    customers: { type: 'string', default: '20000' }, graded: { type: 'string', default: '200000' }, rows: { type: 'string', default: '200000' }, rounds: { type: 'string', default: '3' },
    only: { type: 'string', default: 'import,grading,cascade,lists,gateway' }, growth: { type: 'boolean', default: false },
  },
});
const customers = Number(values.customers);
const rows = Number(values.rows);
const rounds = Number(values.rounds);
const wanted = new Set(values.only.split(','));
const seconds = (ms: number): string => `${(ms / 1_000).toFixed(2)} s`;
const verdict = (ratio: number, bar: number, atMost = false): string => ((atMost ? ratio <= bar : ratio >= bar) ? `holds the bar of ${bar}` : `MISSES the bar of ${bar}`);
const log = (text: string): void => console.log(text);

const measureImport = async (count: number): Promise<number> => {
  const figures = await benchImport({ rows: count, customers: Math.max(100, Math.round(count / 12)), rounds });
  log(`\nimport of ${count.toLocaleString('en')} rows ÷ COPY of as many into the same table, rows/s (min / median / max)`);
  log(table('rows/s', figures));
  const last = figures.at(-1);
  log(`  ${(last?.ratio ?? 0).toFixed(2)}: ${verdict(last?.ratio ?? 0, 0.4)}`);
  return count / (last?.median ?? Number.NaN);
};

const measureGrading = async (count: number): Promise<number> => {
  const found = await benchGrading(count);
  log(`\ngrading run, ${count.toLocaleString('en')} customers, ${found.changed.toLocaleString('en')} grades changed`);
  log(`  run ${seconds(found.runMs)}, one read-only statement over the same rows ${seconds(found.readOnlyMs)}: ${found.ratio.toFixed(2)}, ${verdict(found.ratio, 2, true)}`);
  log(`  nothing changed ÷ read-only ${found.unchangedRatio.toFixed(2)}; everything changed ${seconds(found.everythingChangedMs)}`);
  log(`  a loop of ORM reads and saves would take ${seconds(found.loopMs)}, extrapolated: ${Math.round(found.timesLoop)}×, ${verdict(found.timesLoop, 200)}`);
  return found.runMs / 1_000;
};

const measureCascade = async (count: number): Promise<number> => {
  const { figures, single } = await benchCascade({ customers: count, rounds });
  log(`\ncascade of ${count.toLocaleString('en')} new grades, the registry consuming ÷ the same pipeline without domain work, events/s (min / median / max)`);
  log(table('events/s', figures));
  const last = figures.at(-1);
  log(`  ${(last?.ratio ?? 0).toFixed(2)}: ${verdict(last?.ratio ?? 0, 0.4)}`);
  log(`  one grade on an idle system, commit to commit: p50 ${single.p50.toFixed(1)} ms (${verdict(single.p50, 10, true)}), p99 ${single.p99.toFixed(1)} ms (${verdict(single.p99, 50, true)})`);
  return count / (last?.median ?? Number.NaN);
};

const measureLists = async (): Promise<void> => {
  const found = await benchLists(customers);
  log(`\nlists of a city of ${customers.toLocaleString('en')} customers, ms (p50 / p95), beside p50 of a tenth as many and how many times that is`);
  for (const { name, p50, p95, smallP50, growth } of [...found].sort((a, b) => b.p50 - a.p50)) {
    log(`  ${name.padEnd(52)} ${p50.toFixed(1).padStart(8)} / ${p95.toFixed(1).padStart(8)}   ${smallP50.toFixed(1).padStart(8)}   × ${growth.toFixed(1)}`);
  }
  const slowest = Math.max(...found.filter(({ counts }) => !counts).map(({ p95 }) => p95));
  log(`  the slowest page, p95: ${slowest.toFixed(1)} ms, ${verdict(slowest, 100, true)}`);
};

const tellGateway = (what: string, found: GatewayBench): void => {
  log(`\nportal list of 200 customers from five services ÷ stock ApolloGateway, ${what}, requests/s (min / median / max)`);
  for (const [name, { perSecond, median, timesStock, cpuMs, rssMb }] of Object.entries(found)) {
    log(`  ${name.padEnd(26)} ${Math.min(...perSecond).toFixed(0)} / ${median.toFixed(0)} / ${Math.max(...perSecond).toFixed(0)}   × ${timesStock.toFixed(2)}   CPU ${cpuMs.toFixed(1)} ms   RSS ${rssMb.toFixed(0)} MB`);
  }
};

const measureGateway = async (): Promise<void> => {
  const found = await benchGateway({ rounds });
  tellGateway('services answering from memory', found);
  log(`  distributed: ${verdict(found.distributed.timesStock, 2)}; embedded: ${verdict(found.embedded.timesStock, 3)}`);
  tellGateway('services on the sample city’s databases', await benchGatewayOnDatabases(rounds));
};

/** Ten times the size: how many times as long. */
const grow = async (name: string, size: number, measure: (size: number) => Promise<number>): Promise<void> => {
  const took = await measure(size);
  if (!values.growth) return;
  const tenfold = (await measure(size * 10)) / took;
  log(`  ten times the ${name}: ${tenfold.toFixed(1)}× the time, ${verdict(tenfold, 11, true)}`);
};

const run = async (): Promise<void> => {
  log(`${cpus().length} × ${cpus()[0]?.model ?? 'unknown'}, ${Math.round(totalmem() / 2 ** 30)} GiB, Node ${process.version}; ratios within one run count, absolute figures are for orientation`);
  if (wanted.has('import')) await grow('rows', rows, measureImport);
  if (wanted.has('grading')) await grow('customers', Number(values.graded), measureGrading);
  if (wanted.has('cascade')) await grow('customers', customers, measureCascade);
  if (wanted.has('lists')) await measureLists();
  if (wanted.has('gateway')) await measureGateway();
};

run().then(() => process.exit(0), (error: unknown) => {
  console.error(error);
  process.exit(1);
});
