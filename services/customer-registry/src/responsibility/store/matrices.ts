import { rows, type Tx } from '@keyaccount/subgraph-kit';
import type { DatedMatrixRow } from '../../policy/responsibility-matrix';

/** A version of the matrix, with who set it; the plan's own has nobody. */
export type MatrixVersionRow = {
  readonly validFrom: string; readonly reason: string; readonly setBy: string | null; readonly setAt: Date | null; readonly cells: readonly DatedMatrixRow[];
};

const SELECT = `
select m.valid_from as "validFrom", m.reason, m.set_by as "setBy", m.set_at as "setAt",
       (select jsonb_agg(jsonb_build_object('kind', r.kind, 'grade', r.grade, 'target', r.target, 'validFrom', r.valid_from, 'source', r.source) order by r.kind, r.grade)
          from responsibility_rule r where r.valid_from = m.valid_from) as cells
  from responsibility_matrix m`;

/** Every version, newest first: a handful in the life of a bureau. */
export const matrixVersions = (tx: Tx): Promise<MatrixVersionRow[]> => rows(tx, `${SELECT} order by m.valid_from desc`);

export const matrixVersionsByDay = async (tx: Tx, days: readonly string[]): Promise<Map<string, MatrixVersionRow>> => {
  const found = await rows<MatrixVersionRow>(tx, `${SELECT} where m.valid_from = any($1::date[])`, [days]);
  return new Map(found.map(version => [version.validFrom, version]));
};

type NewVersion = Required<Omit<MatrixVersionRow, 'setBy' | 'setAt'>> & { readonly setBy: string; readonly setAt: Date };

/** Writes a version; false where there is one from that day already. */
export const insertMatrix = async (tx: Tx, { validFrom, reason, setBy, setAt, cells }: NewVersion): Promise<boolean> => {
  const fresh = await rows(
    tx, 'insert into responsibility_matrix (valid_from, reason, set_by, set_at) values ($1, $2, $3, $4) on conflict do nothing returning 1', [validFrom, reason, setBy, setAt],
  );
  if (fresh.length === 0) return false;
  await tx.query(
    `insert into responsibility_rule (kind, grade, valid_from, target, source)
     select kind, grade, $1::date, target, source from unnest($2::text[], $3::text[], $4::text[], $5::text[]) as n(kind, grade, target, source)`,
    [validFrom, cells.map(c => c.kind), cells.map(c => c.grade), cells.map(c => c.target), cells.map(c => c.source)],
  );
  await tx.query('update responsibility_settled set through = least(through, $1::date - 1)', [validFrom]);
  return true;
};
