import { rows, type Tx } from '@keyaccount/subgraph-kit';

/** The bureau's dated numbers by name, each as it holds on a day. */
export const settingsOn = async (tx: Tx, names: readonly string[], on: string): Promise<Map<string, number>> => {
  const found = await rows<{ name: string; value: number }>(
    tx,
    `select distinct on (name) name, value from responsibility_setting where name = any($1::text[]) and valid_from <= $2::date order by name, valid_from desc`,
    [names, on],
  );
  return new Map(found.map(({ name, value }) => [name, value]));
};

/** The number of that name; the migrations wrote it. */
export const setting = (settings: ReadonlyMap<string, number>, name: string): number => {
  const value = settings.get(name);
  if (value === undefined) throw new Error(`no setting ${name} holds`);
  return value;
};
