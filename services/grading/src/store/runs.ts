import { type Fen, type GradeLevel, NO_ID } from '@keyaccount/contracts';
import { allGrantedTo, customerScopeByRow, firstGranted, grantedTo, readerOf, type Actor, type Placing } from '@keyaccount/identity';
import { connection, decodeCursor, encodeCursor, MANY, pageOfSeen, pageSize, rows, rowsOf, type Connection, type Tx } from '@keyaccount/subgraph-kit';

/** A run with what it was computed by. */
export type RunRow = {
  readonly id: string;
  readonly no: number;
  readonly basis_no: number;
  readonly year: number;
  readonly policy_version: number;
  readonly bureau_fen: Fen;
  readonly bureau_declared: boolean;
  readonly status: 'RUNNING' | 'COMPLETED' | 'FAILED';
  readonly preview: boolean;
  readonly final: boolean;
  readonly watermark: number;
  readonly customers: number;
  readonly changed: number;
  readonly correlation_id: string;
  readonly started_at: Date;
  readonly finished_at: Date | null;
};
export type RunConnection = Connection<RunRow>;

type NewRun = Pick<RunRow, 'id' | 'status' | 'preview' | 'final' | 'watermark' | 'customers' | 'changed' | 'correlation_id' | 'started_at' | 'finished_at'> & {
  readonly basisNo: number;
  readonly startedBy: string | undefined;
};

export const insertRun = async (tx: Tx, run: NewRun): Promise<void> => {
  await tx.query(
    `insert into grading_run (id, basis_no, status, preview, final, watermark, customers, changed, correlation_id, started_by, started_at, finished_at)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)`,
    [run.id, run.basisNo, run.status, run.preview, run.final, run.watermark, run.customers, run.changed, run.correlation_id,
      run.startedBy ?? null, run.started_at, run.finished_at],
  );
};

const RUN = `
select r.id, r.no, r.basis_no, b.year, b.policy_version, b.bureau_fen, b.bureau_declared, r.status, r.preview, r.final, r.watermark,
  r.customers, r.changed, r.correlation_id, r.started_at, r.finished_at
from grading_run r join basis b on b.no = r.basis_no`;

export const runsById = async (tx: Tx, ids: readonly string[]): Promise<Map<string, RunRow>> => {
  const found = await rows<RunRow>(tx, `${RUN} where r.id = any($1::uuid[])`, [ids]);
  return new Map(found.map(row => [row.id, row]));
};

export type PageArgs = { readonly first: number; readonly after?: string | null | undefined };

export type RunPage = PageArgs & { readonly year?: number | null | undefined };

/** The runs, of one year where it is named, newest first. */
export const pageOfRuns = async (tx: Tx, { first, after, year = null }: RunPage): Promise<RunConnection> => {
  const size = pageSize(first);
  const [before] = after ? decodeCursor(after, ['number']) : [null];
  const found = await rows<RunRow>(
    tx, `${RUN} where ($1::int is null or r.no < $1::int) and ($2::int is null or b.year = $2::int) order by r.no desc limit $3`, [before, year, size + 1],
  );
  const count = async (): Promise<number> =>
    countOf(await rows(tx, 'select count(*)::int as n from grading_run r join basis b on b.no = r.basis_no where $1::int is null or b.year = $1::int', [year]));
  return connection(found, size, row => encodeCursor([row.no]), row => row, count);
};

const countOf = ([row]: { n: number }[]): number => row?.n ?? 0;

/** A change with the indicators before and after. */
export type ChangeRow = {
  readonly customer_id: string;
  readonly from_level: GradeLevel | null;
  readonly to_level: GradeLevel;
  readonly revenue_fen: Fen;
  readonly revenue_points: number;
  readonly share_points: number;
  readonly credit_points: number | null;
  readonly score: number;
  readonly before_fen: Fen | null;
  readonly before_revenue_points: number | null;
  readonly before_share_points: number | null;
  readonly before_credit_points: number | null;
  readonly before_score: number | null;
  readonly before_year: number | null;
  readonly before_policy: number | null;
  readonly before_bureau_fen: Fen | null;
  readonly run: RunRow;
};
export type ChangeConnection = Connection<ChangeRow>;

/** So many changes behind a customer: of somebody who does not see all, along the run or by the customers that are seen, in their order. */
const changesBehind = (tx: Tx, actor: Actor, run: RunRow, { last, limit, many }: { last: string; limit: number; many: number }): Promise<Omit<ChangeRow, 'run'>[]> => {
  const wanted = (place: Placing): string => `c.run_id = ${place(run.id)} and c.customer_id > ${place(last)}::uuid`;
  const read = (from: (place: Placing, parameters: unknown[]) => string): Promise<Omit<ChangeRow, 'run'>[]> => rowsOf(tx, (place, parameters) =>
    `select c.*, b.year as before_year, b.policy_version as before_policy, b.bureau_fen as before_bureau_fen
       from ${from(place, parameters)} left join basis b on b.no = c.before_no order by c.customer_id limit ${place(limit)}`);
  const next = (condition: string, length: string): string => `(select * from run_change c where ${condition} order by c.customer_id limit ${length}) c`;
  const reader = readerOf(actor);
  if (!reader) return read(place => next(wanted(place), place(limit)));
  const gathered = (): Promise<Omit<ChangeRow, 'run'>[]> => read(place => `(${firstGranted(reader, { columns: ['customer_id'], direction: 'asc', limit }, place, [
    `a.customer_id > ${place(last)}::uuid`, `exists (select 1 from run_change c where ${wanted(place)} and c.customer_id = a.customer_id offset 0)`,
  ])}) seen join run_change c on ${wanted(place)} and c.customer_id = seen.customer_id`);
  return pageOfSeen(tx, {
    limit, many, seen: place => grantedTo(reader, place), listed: place => `select 1 from ${next(wanted(place), place(many))}`,
    along: stretch => read((place, parameters) => `(select * from ${next(wanted(place), place(stretch))} where ${customerScopeByRow(reader, 'c.customer_id', parameters)}) c`),
    fromFew: gathered, fromAll: gathered,
  });
};

/** The changes of a run that the actor may see, by customer. */
export const pageOfChanges = async (tx: Tx, actor: Actor, run: RunRow, { first, after }: PageArgs, many: number = MANY): Promise<ChangeConnection> => {
  const size = pageSize(first);
  const [last] = after ? decodeCursor(after, ['id']) : [NO_ID];
  const found = await changesBehind(tx, actor, run, { last: last, limit: size + 1, many });
  const reader = readerOf(actor);
  const count = async (): Promise<number> => countOf(await rowsOf(tx, place =>
    `select count(*)::int as n from run_change c where c.run_id = ${place(run.id)}${reader ? ` and c.customer_id in (${allGrantedTo(reader, place)})` : ''}`));
  return connection(found, size, row => encodeCursor([row.customer_id]), row => ({ ...row, run }), count);
};
