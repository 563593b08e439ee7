import { rows, type Tx } from '@keyaccount/subgraph-kit';
import type { BasisRow } from './bases';

/** The basis of the newest scorecard that any of these customers has: where no run has taken effect yet, they are graded by it again. */
export const newestBasisOf = async (tx: Tx, ids: readonly string[]): Promise<BasisRow | undefined> => {
  const [row] = await rows<BasisRow>(
    tx,
    `select b.no, b.year, b.policy_version, b.bureau_fen, b.bureau_declared from customer_year y join basis b on b.no = y.scored_since
      where y.customer_id = any($1::uuid[]) order by b.year desc, b.no desc limit 1`,
    [ids],
  );
  return row;
};
