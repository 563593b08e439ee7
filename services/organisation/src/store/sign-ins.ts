import { rows, type Tx } from '@keyaccount/subgraph-kit';

/** A password as it is kept: scrypt's output and what it was made with. */
export type PasswordRecord = {
  readonly salt: Buffer;
  readonly hash: Buffer;
  readonly cost: number;
  readonly blockSize: number;
  readonly parallelization: number;
};
export type SignIn = { readonly staffId: string; readonly name: string; readonly password: PasswordRecord };

export const signInOf = async (tx: Tx, username: string): Promise<SignIn | undefined> => {
  const [found] = await rows<{ staffId: string; name: string } & PasswordRecord>(
    tx,
    `select i.staff_id as "staffId", s.name, i.salt, i.hash, i.cost, i.block_size as "blockSize", i.parallelization
       from sign_in i join staff s on s.id = i.staff_id where i.username = $1`,
    [username],
  );
  if (!found) return undefined;
  const { staffId, name, ...password } = found;
  return { staffId, name, password };
};

/** Those of these sign-in names that exist, with whose they are. */
export const knownSignIns = async (tx: Tx, usernames: readonly string[]): Promise<Map<string, string>> => {
  const found = await rows<{ username: string; key: string }>(
    tx, 'select i.username, s.key from sign_in i join staff s on s.id = i.staff_id where i.username = any($1::text[])', [usernames],
  );
  return new Map(found.map(({ username, key }) => [username, key]));
};

export const insertSignIns = async (tx: Tx, signIns: readonly { username: string; staffId: string; password: PasswordRecord }[]): Promise<number> => {
  const inserted = await rows(
    tx,
    `insert into sign_in (username, staff_id, salt, hash, cost, block_size, parallelization)
     select * from unnest($1::text[], $2::uuid[], $3::bytea[], $4::bytea[], $5::integer[], $6::integer[], $7::integer[])
     on conflict do nothing returning 1`,
    [
      signIns.map(s => s.username), signIns.map(s => s.staffId), signIns.map(s => s.password.salt), signIns.map(s => s.password.hash),
      signIns.map(s => s.password.cost), signIns.map(s => s.password.blockSize), signIns.map(s => s.password.parallelization),
    ],
  );
  return inserted.length;
};

/** The failures of a sign-in name since an instant, oldest first. The name is kept as a hash: what people mistype is often their password. */
export const failuresOf = async (tx: Tx, nameHash: Buffer, since: Date): Promise<Date[]> => {
  const found = await rows<{ at: Date }>(tx, 'select at from sign_in_failure where name_hash = $1 and at > $2 order by at', [nameHash, since]);
  return found.map(({ at }) => at);
};

/** Remembers a failure and forgets those of everybody that no longer matter. */
export const addFailure = async (tx: Tx, nameHash: Buffer, at: Date, forgetBefore: Date): Promise<void> => {
  await tx.query('delete from sign_in_failure where at <= $1', [forgetBefore]);
  await tx.query('insert into sign_in_failure (name_hash, at) values ($1, $2)', [nameHash, at]);
};

export const forgetFailures = async (tx: Tx, nameHash: Buffer): Promise<void> => {
  await tx.query('delete from sign_in_failure where name_hash = $1', [nameHash]);
};
