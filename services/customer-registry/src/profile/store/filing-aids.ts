import type { Line } from '@keyaccount/contracts';
import { customerScope, type Actor } from '@keyaccount/identity';
import { rows, type Tx } from '@keyaccount/subgraph-kit';
import type { MetTests } from '../../policy/suggest-kind';
import type { Place } from '../../store/customer-lists';
import type { FilingRow } from '../../store/filings';

/** When a filing falls due: the clock that held on the day of filing. */
const DUE = `f.filed_at + make_interval(days => (select k.days from filing_clock k where k.valid_from <= f.filed_on order by k.valid_from desc limit 1))`;

export const dueDatesOf = async (tx: Tx, filingIds: readonly string[]): Promise<Map<string, Date>> => {
  const found = await rows<{ id: string; due: Date }>(tx, `select f.id, ${DUE} as due from filing f where f.id = any($1::uuid[])`, [filingIds]);
  return new Map(found.map(({ id, due }) => [id, due]));
};

export type OverduePage = { readonly now: Date; readonly limit: number; readonly after: Place | null };

const overdue = (actor: Actor, now: Date, parameters: unknown[]): string =>
  `f.status = 'SUBMITTED' and ${DUE} < $${parameters.push(now)}::timestamptz and ${customerScope(actor, 'f.customer_id', parameters)}`;

/** Undecided filings whose time has passed, oldest first. */
export const overduePage = (tx: Tx, actor: Actor, { now, limit, after }: OverduePage): Promise<FilingRow[]> => {
  const parameters: unknown[] = [];
  const condition = overdue(actor, now, parameters);
  const further = after === null ? 'true' : `(f.filed_at, f.id) > ($${parameters.push(after[0])}::timestamptz, $${parameters.push(after[1])}::uuid)`;
  return rows(
    tx,
    `select f.id, f.customer_id as "customerId", f.unit_code as unit, f.filed_by as "filedBy", f.status, f.proposed_kind as "proposedKind",
            f.filed_at as "filedAt", f.decided_at as "decidedAt", f.decided_by as "decidedBy", f.reason
       from filing f where ${condition} and ${further} order by f.filed_at, f.id limit $${parameters.push(limit)}`, parameters,
  );
};

export const countOverdue = async (tx: Tx, actor: Actor, now: Date): Promise<number> => {
  const parameters: unknown[] = [];
  const [counted] = await rows<{ count: number }>(tx, `select count(*)::int as count from filing f where ${overdue(actor, now, parameters)}`, parameters);
  return counted?.count ?? 0;
};

/** What suggests a kind: the tests that grading found met, the lines of last year, the counties of the family. */
export type Signals = { readonly customerId: string; readonly division: string; readonly met: MetTests | null; readonly linesUsed: number; readonly dominantLine: Line | null; readonly territories: number };
type SignalRow = Omit<Signals, 'met'> & { professionalLines: readonly Line[] | null; comprehensive: boolean | null; testedLines: number | null };

export const signalsOf = async (tx: Tx, customerIds: readonly string[], year: number): Promise<Signals[]> => {
  const found = await rows<SignalRow>(
    tx,
    `select c.id as "customerId", c.division, q.professional_lines as "professionalLines", q.comprehensive, q.lines_used as "testedLines",
            coalesce(r.lines, 0) as "linesUsed", r.dominant as "dominantLine",
            (select count(distinct left(m.division, 6))::int from customer m
              where m.id = coalesce(c.head_office_id, c.id) or m.head_office_id = coalesce(c.head_office_id, c.id)) as territories
       from customer c left join qualification q on q.customer_id = c.id
       left join lateral (
         select count(*)::int as lines, (array_agg(l.line order by l.fen desc, l.line))[1] as dominant
           from (select v.line, sum(v.fen) as fen from revenue_cell v where v.customer_id = c.id and v.year = $2 group by v.line having sum(v.fen) > 0) l) r on true
      where c.id = any($1::uuid[])`, [customerIds, year],
  );
  return found.map(({ professionalLines, comprehensive, testedLines, ...signals }) => ({
    ...signals, met: professionalLines === null ? null : { professionalLines, comprehensive: comprehensive ?? false, linesUsed: testedLines ?? 0 },
  }));
};

/** Says of a locked customer whether it is a policy customer; its version grows by one. */
export const savePolicyDesignation = async (tx: Tx, id: string, designated: boolean): Promise<void> => {
  await tx.query('update customer set policy_designated = $2, version = version + 1 where id = $1::uuid', [id, designated]);
};
