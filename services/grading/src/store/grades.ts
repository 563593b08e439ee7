import type { GradeLevel } from '@keyaccount/contracts';
import { rows, type Tx } from '@keyaccount/subgraph-kit';
import { groupBy } from './group-by';

/** A grade that a customer has or had. */
export type GradeRow = {
  readonly customer_id: string;
  readonly version: number;
  readonly level: GradeLevel;
  readonly since: Date;
  readonly source: 'SCORE' | 'SPECIAL_LISTING';
  readonly run_id: string | null;
  readonly previous: GradeLevel | null;
};

const GRADE = 'h.customer_id, h.version, h.level, h.since, h.source, h.run_id, h.previous';

/** The current grades; only filed and approved customers hold one. */
export const gradesOf = async (tx: Tx, ids: readonly string[]): Promise<Map<string, GradeRow>> => {
  const found = await rows<GradeRow>(
    tx,
    `select ${GRADE} from customer c join grade_history h on h.customer_id = c.customer_id and h.version = c.grade_version
      where c.customer_id = any($1::uuid[]) and c.status in ('FILED', 'KEY_ACCOUNT')`,
    [ids],
  );
  return new Map(found.map(row => [row.customer_id, row]));
};

/** Every grade, newest first. */
export const historiesOf = async (tx: Tx, ids: readonly string[]): Promise<Map<string, GradeRow[]>> => {
  const found = await rows<GradeRow>(
    tx, `select ${GRADE} from grade_history h where h.customer_id = any($1::uuid[]) order by h.customer_id, h.version desc`, [ids],
  );
  return groupBy(found, row => row.customer_id);
};
