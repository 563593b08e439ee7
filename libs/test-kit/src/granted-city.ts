import type { Actor } from '@keyaccount/identity';
import { accountManager, countyHead, director, nobody } from './actors';

type Owner = { query(sql: string, parameters?: unknown[]): Promise<unknown> };

/** Counties and districts in the order in which their customers were imported, one after the other. */
const COUNTIES = ['440507', '440511', '440512', '440513', '440514', '440515', '440523'];
const [CENTRE, TOWNS, MANAGED] = ['U440515', 5, 1_500];

/** The id of the n-th customer, of the n-th account manager. */
export const cityCustomer = (n: number): string => `00000000-0000-7000-8000-${n.toString(16).padStart(12, '0')}`;
export const cityManager = (n: number): string => `00000000-0000-7000-9000-${n.toString(16).padStart(12, '0')}`;

const MADE = `
create temporary table made as
with drawn as (
  select n, ('00000000-0000-7000-8000-' || lpad(to_hex(n), 12, '0'))::uuid as id, ($2::text[])[1 + (n - 1) * cardinality($2::text[]) / $1::int] as county,
         (hashint4extended(n, 1) & 1048575) % ${TOWNS} as town, (hashint4extended(n, 2) & 1048575) % 100 as of_status, (hashint4extended(n, 3) & 1048575) % 100 as of_grade,
         hashint4extended(n, 4) & 1048575 as chance
    from generate_series(1, $1::int) n
)
select n, id, chance, case when of_status < 30 then 'PROSPECT' when of_status < 34 then 'FILED' else 'KEY_ACCOUNT' end as status,
       case when of_grade < 1 then 'DIAMOND' when of_grade < 5 then 'GOLD' when of_grade < 20 then 'SILVER' else 'GENERAL' end as grade,
       'U' || county as centre, 'S' || county || '00' || town as branch,
       case when of_status < 34 then null when of_grade < 1 then 'C4405' when of_grade < 20 then 'U' || county else 'S' || county || '00' || town end as unit,
       ('00000000-0000-7000-9000-' || lpad(to_hex(n / (${MANAGED} * 64) * 64 + chance % 64), 12, '0'))::uuid as manager
  from drawn`;

const GRANTS = `
insert into customer_access (customer_id, basis, unit_code, staff_id)
select id, 'OWNER', unit, null from made where unit is not null
union all select id, 'A_ROLE', null, manager from made where unit is not null and grade <> 'GENERAL'
union all select id, 'FILER', branch, null from made where status <> 'PROSPECT'
union all select id, 'TERRITORY', code, null from made, unnest(array[centre, branch]) code where status in ('PROSPECT', 'FILED')`;

/** Grants of so many customers in an empty database of any service but the registry, and what they are made from as the table \`made\` of the session. */
export const fillGrants = async (owner: Owner, customers: number): Promise<void> => {
  await owner.query(MADE, [customers, COUNTIES]);
  await owner.query('create index on made (n); analyze made');
  await owner.query('insert into customer_access_version (customer_id, version) select id, 1 from made');
  await owner.query(GRANTS);
};

const towns = (county: string): string[] => Array.from({ length: TOWNS }, (_, town) => `S${county}00${town}`);

/** Who asks for lists of such a city: one who sees all, those who see a county, those who see some two hundred customers, with the prospects of a county or without, and one who sees none. */
export const cityReaders = (customers: number): readonly (readonly [string, Actor])[] => {
  const some = cityManager(Math.floor((customers * 0.78) / (MANAGED * 64)) * 64 + 3);
  return [
    ['city', director()], ['county', countyHead(CENTRE, [CENTRE, ...towns('440515')])], ['first county', countyHead('U440507', ['U440507', ...towns('440507')])],
    ['sub-branch', countyHead('S440515001', ['S440515001'])], ['manager with territory', accountManager(CENTRE, some)], ['manager', accountManager('PB-EXPRESS', some)], ['stranger', nobody()],
  ];
};
