import { rows, type Tx } from '@keyaccount/subgraph-kit';

/** What a merge is carried out with. */
export type Given = {
  readonly mergeId: string; readonly survivorId: string; readonly mergedId: string; readonly at: Date; readonly today: string; readonly reason: string; readonly by: string | null;
};

/** Kinds of what a merge touches. */
export type MergedName =
  | MergedKind | 'PROFILE' | 'REVIEW' | 'OWNERSHIP' | 'SEAT' | 'CUSTOMER' | 'SURVIVOR' | 'NAME' | 'SEARCH' | 'VACANCY'
  | 'DEVELOPMENT_STEP' | 'ENTERPRISE_HIDDEN' | 'PLAN_PART_HIDDEN';
export type MergedKind =
  | 'SOURCE_REF' | 'CONTACT' | 'AGREEMENT' | 'SERVICE_RECORD' | 'BRANCH' | 'FILING' | 'REGISTRATION' | 'DECLARATION' | 'DECLARATION_LAPSED' | 'DISPUTE' | 'EXCEPTION' | 'EXCEPTION_ENDED'
  | 'CLAIM_QUEUED' | 'CLAIM_ENDED' | 'SURVEYED_ENTERPRISE' | 'DEVELOPMENT' | 'DEVELOPMENT_ENDED' | 'PLAN_PART';

/**
 * Rows of one kind that a merge changes, as SQL over `t`, the row, and `given`; undoing gives the columns of `back` their values over `t`,
 * the row as it stands, and `b`, the row as it stood. What the merge touched is kept row by row.
 */
export type Move = {
  readonly name: MergedName;
  readonly table: string;
  /** Columns of the primary key. */
  readonly key: readonly string[];
  /** Where the customer is part of the key: the row is found with the survivor. */
  readonly keyFollows?: true;
  readonly set: string;
  readonly where: string;
  readonly back: Readonly<Record<string, string>>;
  /** Rows that have been changed since in a way that stays. */
  readonly unless?: string;
};

const GIVEN = 'given as (select $1::uuid as merge_id, $2::text as sort, $3::uuid as merged, $4::uuid as survivor, $5::timestamptz as at, $6::date as today, $7::text as reason, $8::uuid as by_whom)';
const valuesOf = (name: string, { mergeId, mergedId, survivorId, at, today, reason, by }: Given): unknown[] => [mergeId, name, mergedId, survivorId, at, today, reason, by];
const itemOf = (key: readonly string[]): string => `concat_ws(chr(31), ${key.map(column => `before->>'${column}'`).join(', ')})`;
const keep = (key: readonly string[]): string =>
  `insert into customer_merge_touched (merge_id, sort, item, before) select given.merge_id, given.sort, ${itemOf(key)}, before from touched, given on conflict do nothing`;

/** Carries a move out, and keeps every row as it was before the merge first touched it; a move's own parameters begin at $9. Answers how many rows there were. */
export const touch = async (tx: Tx, { name, table, key, set, where }: Move, given: Given, more: readonly unknown[] = []): Promise<number> => {
  const touched = await rows(
    tx,
    `with ${GIVEN}, touched as (update ${table} t set ${set} from given where ${where} returning to_jsonb(old) as before), kept as (${keep(key)}) select 1 from touched`,
    [...valuesOf(name, given), ...more],
  );
  return touched.length;
};

/** How many rows a move would touch. */
export const countTouched = async (tx: Tx, { name, table, where }: Move, given: Given): Promise<number> => {
  const [counted] = await rows<{ count: number }>(tx, `with ${GIVEN} select count(*)::int as count from ${table} t, given where ${where}`, valuesOf(name, given));
  return counted?.count ?? 0;
};

/** Undoes a move, but for rows that have been changed since in a way that stays. */
export const takeBack = async (tx: Tx, { name, table, key, keyFollows, back, unless }: Move, given: Given): Promise<void> => {
  await tx.query(
    `with ${GIVEN} update ${table} t set ${Object.entries(back).map(([column, value]) => `${column} = ${value}`).join(', ')}
       from given join customer_merge_touched m on m.merge_id = given.merge_id and m.sort = given.sort
       cross join lateral jsonb_populate_record(null::${table}, m.before) b
      where ${key.map(column => `t.${column} = ${keyFollows && column === 'customer_id' ? 'given.survivor' : `b.${column}`}`).join(' and ')} ${unless ? `and not (${unless})` : ''}`,
    valuesOf(name, given),
  );
};

/** Rows of the merged customer that nobody shall find by it. */
export type Hiding = Pick<Move, 'name' | 'table' | 'key'> & { readonly columns: readonly string[]; readonly where?: string };

export const hide = async (tx: Tx, { name, table, key, where = 'true' }: Hiding, given: Given): Promise<void> => {
  await tx.query(
    `with ${GIVEN}, touched as (delete from ${table} t using given where t.customer_id = given.merged and ${where} returning to_jsonb(t) as before) ${keep(key)}`, valuesOf(name, given),
  );
};

export const show = async (tx: Tx, { name, table, columns }: Hiding, given: Given): Promise<void> => {
  await tx.query(
    `with ${GIVEN} insert into ${table} (${columns.join(', ')}) select ${columns.map(column => `b.${column}`).join(', ')}
       from given join customer_merge_touched m on m.merge_id = given.merge_id and m.sort = given.sort
       cross join lateral jsonb_populate_record(null::${table}, m.before) b on conflict do nothing`,
    valuesOf(name, given),
  );
};
