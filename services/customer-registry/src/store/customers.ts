import type { CustomerStatus, GradeLevel, Kind, Line, TeamPhase } from '@keyaccount/contracts';
import { customerScope, type Actor } from '@keyaccount/identity';
import { rows, type Tx } from '@keyaccount/subgraph-kit';

/** A customer as readers see it. */
export type CustomerRow = {
  readonly id: string;
  readonly code: string | null;
  readonly name: string;
  readonly creditCode: string | null;
  readonly division: string;
  readonly sector: string | null;
  readonly kind: Kind | null;
  readonly mainLine: Line | null;
  readonly status: Exclude<CustomerStatus, 'MERGED'>;
  readonly headOfficeId: string | null;
  readonly agreementSigned: boolean;
  readonly grade: GradeLevel | null;
  readonly unit: string | null;
  readonly phase: TeamPhase;
  readonly recordedAt: Date;
};

export const CUSTOMER_COLUMNS = `c.id, c.code, c.name, c.credit_code as "creditCode", c.division, c.sector, c.kind, c.main_line as "mainLine", c.status,
  c.head_office_id as "headOfficeId", c.agreement_signed as "agreementSigned", c.grade, c.unit_code as unit, c.team_phase as phase, c.recorded_at as "recordedAt"`;

/** Of these customers the ones that the actor may see, by the id that was asked for: one that was merged is answered by its survivor. */
export const customersById = async (tx: Tx, actor: Actor, ids: readonly string[]): Promise<Map<string, CustomerRow>> => {
  const parameters: unknown[] = [ids];
  const found = await rows<CustomerRow & { readonly asked: string }>(
    tx,
    `select asked.id as asked, ${CUSTOMER_COLUMNS} from customer asked join customer c on c.id = coalesce(asked.merged_into, asked.id)
      where asked.id = any($1::uuid[]) and ${customerScope(actor, 'c.id', parameters)}`, parameters,
  );
  return new Map(found.map(({ asked, ...customer }) => [asked, customer]));
};

/** The same by code: a retired one leads to the survivor (REG-2). */
export const customersByCode = async (tx: Tx, actor: Actor, codes: readonly string[]): Promise<Map<string, CustomerRow>> => {
  const parameters: unknown[] = [codes];
  const found = await rows<CustomerRow & { readonly asked: string }>(
    tx,
    `select asked.code as asked, ${CUSTOMER_COLUMNS} from customer asked join customer c on c.id = coalesce(asked.merged_into, asked.id)
      where asked.code = any($1::text[]) and ${customerScope(actor, 'c.id', parameters)}`, parameters,
  );
  return new Map(found.map(({ asked, ...customer }) => [asked, customer]));
};

/** The branches of families, by code, as far as the actor may see them. */
export const branchesOf = async (tx: Tx, actor: Actor, headOfficeIds: readonly string[]): Promise<Map<string, CustomerRow[]>> => {
  const parameters: unknown[] = [headOfficeIds];
  const found = await rows<CustomerRow>(
    tx,
    `select ${CUSTOMER_COLUMNS} from customer c where c.head_office_id = any($1::uuid[]) and ${customerScope(actor, 'c.id', parameters)}
      order by c.sort_code, c.id`,
    parameters,
  );
  return gather(found, headOfficeIds, customer => customer.headOfficeId ?? '');
};

/** Rows by what they belong to; a key without rows has none. */
export const gather = <V>(found: readonly V[], keys: readonly string[], keyOf: (row: V) => string): Map<string, V[]> => {
  const groups = new Map<string, V[]>(keys.map(key => [key, []]));
  for (const row of found) groups.get(keyOf(row))?.push(row);
  return groups;
};
