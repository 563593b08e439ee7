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
  readonly ended_at: Date | null;
  readonly end_reason: 'CUSTOMER_LAPSED' | null;
};

const GRADE = 'h.customer_id, h.version, h.level, h.since, h.source, h.run_id, h.previous, e.ended_at, e.reason as end_reason';
/** An end counts as the version after the grade that it ended. */
const STORY = 'grade_history h left join grade_end e on e.customer_id = h.customer_id and e.version = h.version + 1';

/** The current grades; only filed and approved customers hold one. */
export const gradesOf = async (tx: Tx, ids: readonly string[]): Promise<Map<string, GradeRow>> => {
  const found = await rows<GradeRow>(
    tx,
    `select ${GRADE} from customer c join (${STORY}) on h.customer_id = c.customer_id and h.version = c.grade_version
      where c.customer_id = any($1::uuid[]) and c.status in ('FILED', 'KEY_ACCOUNT')`,
    [ids],
  );
  return new Map(found.map(row => [row.customer_id, row]));
};

/** Every grade, newest first. */
export const historiesOf = async (tx: Tx, ids: readonly string[]): Promise<Map<string, GradeRow[]>> => {
  const found = await rows<GradeRow>(
    tx, `select ${GRADE} from ${STORY} where h.customer_id = any($1::uuid[]) order by h.customer_id, h.version desc`, [ids],
  );
  return groupBy(found, row => row.customer_id);
};
