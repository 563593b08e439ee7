import type { Fen, GradeLevel } from '@keyaccount/contracts';
import { rows, type Tx } from '@keyaccount/subgraph-kit';

/** What a set of scores was computed with (LED-4, GRD-7). */
export type BasisRow = {
  readonly no: number;
  readonly year: number;
  readonly policy_version: number;
  readonly bureau_fen: Fen;
  readonly bureau_declared: boolean;
};

type NewBasis = Omit<BasisRow, 'no'> & { readonly effectiveRun: string | null; readonly at: Date };

const COLUMNS = 'no, year, policy_version, bureau_fen, bureau_declared';

export const insertBasis = async (tx: Tx, basis: NewBasis): Promise<BasisRow> => {
  const [row] = await rows<BasisRow>(
    tx,
    `insert into basis (year, policy_version, bureau_fen, bureau_declared, effective_run, created_at)
     values ($1, $2, $3, $4, $5, $6) returning ${COLUMNS}`,
    [basis.year, basis.policy_version, basis.bureau_fen, basis.bureau_declared, basis.effectiveRun, basis.at],
  );
  if (!row) throw new Error('a basis was not written');
  return row;
};

/** The basis of the last run that took effect, of any year. */
export const lastEffectiveBasis = async (tx: Tx): Promise<BasisRow | undefined> => {
  const [row] = await rows<BasisRow>(tx, `select ${COLUMNS} from basis where effective_run is not null order by no desc limit 1`);
  return row;
};

/** The newest year that a run graded with effect. */
export const newestGradedYear = async (tx: Tx): Promise<number | null> =>
  (await rows<{ year: number | null }>(tx, 'select max(year) as year from basis where effective_run is not null'))[0]?.year ?? null;

/** The last runs that took effect before a basis: of its year, and of the year before or a newer one that was graded; by the numbers of their bases. */
export const earlierEffective = async (tx: Tx, { no, year }: BasisRow): Promise<{ sameYear: number | null; otherYear: number | null }> => {
  const [row] = await rows<{ same: number | null; other: number | null }>(
    tx,
    `with earlier as (select no, year from basis where effective_run is not null and no < $2)
     select max(no) filter (where year = $1) as same, max(no) filter (where year = case when newest > $1::int then newest else $1::int - 1 end) as other
       from earlier cross join (select max(year) as newest from earlier) of_all`,
    [year, no],
  );
  return { sameYear: row?.same ?? null, otherYear: row?.other ?? null };
};

/** A basis of first grades with just these inputs, made where there is none yet. Whoever asks holds the lock of grades. */
export const basisOfFirstGrades = async (tx: Tx, wanted: Omit<BasisRow, 'no'>, at: Date): Promise<BasisRow> => {
  const [held] = await rows<BasisRow>(
    tx,
    `select ${COLUMNS} from basis where effective_run is null and year = $1 and policy_version = $2 and bureau_fen = $3 and bureau_declared = $4
        and not exists (select 1 from grading_run r where r.basis_no = basis.no)
      order by no desc limit 1`,
    [wanted.year, wanted.policy_version, wanted.bureau_fen, wanted.bureau_declared],
  );
  return held ?? insertBasis(tx, { ...wanted, effectiveRun: null, at });
};

/** Whether the basis's policy gives credit weight (GRD-2). */
export const creditCounts = async (tx: Tx, { policy_version }: Pick<BasisRow, 'policy_version'>): Promise<boolean> =>
  (await rows<{ counts: boolean }>(tx, 'select credit_weight > 0 as counts from policy_version where version = $1', [policy_version]))[0]?.counts ?? false;

/** One step of revenue with equal points, for a policy and a bureau total (GRD-2..5). */
export type Step = {
  readonly from_fen: Fen;
  readonly revenue_points: number;
  readonly share_points: number;
  readonly score: number;
  readonly level: GradeLevel;
  /** All four in one number. */
  readonly mark: number;
};

/** The SQL reading of the bands; see score_steps in the first migration. */
export const stepsOf = (tx: Tx, basis: Pick<BasisRow, 'policy_version' | 'bureau_fen'>): Promise<Step[]> =>
  rows<Step>(tx, 'select * from score_steps($1, $2)', [basis.policy_version, basis.bureau_fen]);
