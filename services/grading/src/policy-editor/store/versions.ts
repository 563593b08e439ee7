import { connection, decodeCursor, encodeCursor, pageSize, rows, type Connection, type Tx } from '@keyaccount/subgraph-kit';

export type VersionRow = {
  readonly version: number;
  readonly effective_from: string;
  readonly note: string;
  readonly created_at: Date | null;
  readonly withdrawn_at: Date | null;
};
export type VersionConnection = Connection<VersionRow>;

const COLUMNS = 'version, effective_from, note, created_at, withdrawn_at';

export const versionOf = async (tx: Tx, version: number): Promise<VersionRow | undefined> =>
  (await rows<VersionRow>(tx, `select ${COLUMNS} from policy_version where version = $1`, [version]))[0];

/** The number of the newest version, and the last day on which one that stands begins. */
export const lastVersion = async (tx: Tx): Promise<{ version: number; from: string }> => {
  const [row] = await rows<{ version: number; from: string }>(
    tx, 'select max(version) as version, max(effective_from) filter (where withdrawn_at is null) as from from policy_version',
  );
  if (!row) throw new Error('there is no policy');
  return row;
};

export const signVersion = async (tx: Tx, version: number, note: string, by: string | undefined, at: Date): Promise<void> => {
  await tx.query('update policy_version set note = $2, created_by = $3, created_at = $4 where version = $1', [version, note, by ?? null, at]);
};

export const withdrawVersion = async (tx: Tx, version: number, by: string | undefined, at: Date): Promise<void> => {
  await tx.query('update policy_version set withdrawn_by = $2, withdrawn_at = $3 where version = $1', [version, by ?? null, at]);
};

export type VersionPage = { readonly first: number; readonly after?: string | null | undefined };

/** Every version, newest first. */
export const pageOfVersions = async (tx: Tx, { first, after }: VersionPage): Promise<VersionConnection> => {
  const size = pageSize(first);
  const [before] = after ? decodeCursor(after, ['number']) : [null];
  const found = await rows<VersionRow>(
    tx, `select ${COLUMNS} from policy_version where $1::int is null or version < $1::int order by version desc limit $2`, [before, size + 1],
  );
  const count = async (): Promise<number> => (await rows<{ n: number }>(tx, 'select count(*)::int as n from policy_version'))[0]?.n ?? 0;
  return connection(found, size, row => encodeCursor([row.version]), row => row, count);
};
