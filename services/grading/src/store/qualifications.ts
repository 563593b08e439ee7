import type { Line } from '@keyaccount/contracts';
import { rows, type Tx } from '@keyaccount/subgraph-kit';
import type { Amount, Evidence } from '../policy/definition';
import type { Asked } from './grade-set';
import { ASKED, KNOWN, resultOf, writeChanges } from './qualification-sql';

/** Id of the assessment, when, and by whom. */
type Set = { readonly id: string; readonly month: number; readonly policyVersion: number; readonly at: Date; readonly actor: string | undefined };
export type Counts = { readonly tested: number; readonly qualifying: number; readonly changed: number };

const COUNTS = `select (select count(*)::int from result) as tested, (select count(*)::int from result where qualifies) as qualifying,
  (select count(*)::int from news) as changed`;
const NONE: Counts = { tested: 0, qualifying: 0, changed: 0 };

/** Tests every known customer as of a month and writes what changed (GRD-1). */
export const assessKnown = async (tx: Tx, set: Set, correlationId: string): Promise<Counts> => {
  const [counts] = await rows<Counts>(
    tx, `with ${resultOf(KNOWN)}, ${writeChanges(4)} ${COUNTS}`,
    [set.month, set.policyVersion, correlationId, set.id, set.at, set.actor ?? null],
  );
  return counts ?? NONE;
};

/** Tests these customers, each under the correlation of the event that asked for it. */
export const assessSome = async (tx: Tx, set: Set, asked: readonly Asked[]): Promise<Counts> => {
  const [counts] = await rows<Counts>(
    tx, `with ${resultOf(ASKED)}, ${writeChanges(6)} ${COUNTS}`,
    [set.month, set.policyVersion, asked.map(a => a.customerId), asked.map(a => a.correlationId), asked.map(a => a.causationId),
      set.id, set.at, set.actor ?? null],
  );
  return counts ?? NONE;
};

export const recordAssessment = async (tx: Tx, set: Set, counts: Counts): Promise<void> => {
  await tx.query(
    'insert into assessment (id, month, policy_version, tested, qualifying, changed, assessed_at) values ($1, $2, $3, $4, $5, $6, $7)',
    [set.id, set.month, set.policyVersion, counts.tested, counts.qualifying, counts.changed, set.at],
  );
};

/** The month that all customers were last assessed as of. */
export const lastAssessedMonth = async (tx: Tx): Promise<number | undefined> => {
  const [row] = await rows<{ month: number }>(tx, 'select month from assessment order by no desc limit 1');
  return row?.month;
};

type AmountRow = { customer_id: string; agreement: boolean; period: 'lastYear' | 'thisMonth' | null; line: Line | null; revenue_fen: bigint | null; turnover_fen: bigint | null };
type Amounts = Partial<Record<Line, Amount>>;

/** What the definition looks at, of each of these customers; nothing at all for one that is not known. */
export const evidenceOf = async (tx: Tx, month: number, ids: readonly string[]): Promise<Map<string, Evidence>> => {
  const found = await rows<AmountRow>(
    tx,
    `select asked.id as customer_id, coalesce(c.agreement, false) as agreement, a.period, a.line, a.revenue_fen, a.turnover_fen
       from unnest($2::uuid[]) as asked(id) left join customer c on c.customer_id = asked.id left join (
         select 'lastYear' as period, customer_id, line, revenue_fen, turnover_fen from customer_line_year
          where year = $1::int / 100 - 1 and customer_id = any($2::uuid[])
         union all
         select 'thisMonth', customer_id, line, revenue_fen, turnover_fen from revenue_cell where month = $1::int and customer_id = any($2::uuid[])
       ) a on a.customer_id = asked.id`,
    [month, ids],
  );
  const byCustomer = new Map<string, { agreementSigned: boolean; lastYear: Amounts; thisMonth: Amounts }>();
  for (const row of found) {
    const evidence = byCustomer.get(row.customer_id) ?? { agreementSigned: row.agreement, lastYear: {}, thisMonth: {} };
    byCustomer.set(row.customer_id, evidence);
    if (row.period && row.line) evidence[row.period][row.line] = { revenueFen: row.revenue_fen ?? 0n, turnoverFen: row.turnover_fen ?? 0n };
  }
  return byCustomer;
};
