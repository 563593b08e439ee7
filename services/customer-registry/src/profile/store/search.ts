import { customerScope, type Actor } from '@keyaccount/identity';
import { rows, type Tx } from '@keyaccount/subgraph-kit';
import { MERGED_NAMES } from '../../merging/store/names';
import { CUSTOMER_COLUMNS, type CustomerRow } from '../../store/customers';
import { coreName } from '../policy/core-name';
import { fold, gramsOf, literally, searchKeysOf } from '../policy/search-keys';

/** Writes what names are found by, for new customers and new names. */
export const saveSearchKeys = async (tx: Tx, names: readonly { readonly id: string; readonly name: string }[]): Promise<void> => {
  if (names.length === 0) return;
  const keys = names.map(({ id, name }) => ({ id, ...searchKeysOf(name), core: coreName(name) }));
  await tx.query(
    `insert into customer_search as held (customer_id, folded, initials, pinyin, grams, core)
     select id, folded, initials, pinyin, grams, core from jsonb_to_recordset($1::jsonb) as n(id uuid, folded text, initials text, pinyin text, grams text[], core text)
     on conflict (customer_id) do update set folded = excluded.folded, initials = excluded.initials, pinyin = excluded.pinyin, grams = excluded.grams,
       core = excluded.core
       where held.folded <> excluded.folded`,
    [JSON.stringify(keys)],
  );
};

export type Search = { readonly text: string; readonly limit: number; readonly after: string | null };

/** So many pairs narrow enough; the whole text is compared then. */
const PAIRS = 4;
const LATIN = /^[a-z]+$/;
/** A trigram index finds nothing by less. */
const TRIGRAM = 3;
const GREATEST = '\u{10FFFF}';

/** The customers that a text means, each way by an index of its own: ID and credit code, part of the name, initials and pinyin. */
const meant = (text: string, parameters: unknown[]): string => {
  const place = (value: unknown): string => `$${parameters.push(value)}`;
  const folded = fold(text);
  const part = place(`%${literally(folded)}%`);
  const code = place(folded.toUpperCase());
  const ways = [
    `select s.customer_id from customer_search s where s.grams @> ${place(gramsOf(folded).slice(0, PAIRS))}::text[] and s.folded like ${part}`,
    `select a.survivor_id from (${MERGED_NAMES}) a where a.folded like ${part}`,
    `select coalesce(c.merged_into, c.id) from customer c where c.code = ${code}`,
    `select c.id from customer c where c.credit_code = ${code}`,
  ];
  if (LATIN.test(folded)) {
    ways.push(`select s.customer_id from customer_search s where s.initials >= ${place(folded)} collate "C" and s.initials < ${place(folded + GREATEST)} collate "C"`);
    if (folded.length >= TRIGRAM) {
      ways.push(`select s.customer_id from customer_search s where s.initials like ${part}`, `select s.customer_id from customer_search s where s.pinyin like ${part}`);
    }
  }
  return ways.join(' union ');
};

/** A page of those that the actor may see, in the order in which they became known. Ids are found first, customers are read by them. */
export const searchPage = (tx: Tx, actor: Actor, { text, limit, after }: Search): Promise<CustomerRow[]> => {
  const parameters: unknown[] = [];
  const ids = meant(text, parameters);
  const beyond = after === null ? 'true' : `m.customer_id > $${parameters.push(after)}::uuid`;
  const scope = customerScope(actor, 'm.customer_id', parameters);
  return rows(
    tx,
    `with page as materialized (
       select m.customer_id from (${ids}) m where ${beyond} and ${scope} order by m.customer_id limit $${parameters.push(limit)})
     select ${CUSTOMER_COLUMNS} from unnest(array(select customer_id from page)) as page(id) cross join lateral (select * from customer where id = page.id) c order by c.id`,
    parameters,
  );
};

export const countFound = async (tx: Tx, actor: Actor, text: string): Promise<number> => {
  const parameters: unknown[] = [];
  const ids = meant(text, parameters);
  const [counted] = await rows<{ count: number }>(
    tx, `select count(*)::int as count from (${ids}) m where ${customerScope(actor, 'm.customer_id', parameters)}`, parameters,
  );
  return counted?.count ?? 0;
};
