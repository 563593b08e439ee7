import type { Actor } from '@keyaccount/identity';
import { rows, type Tx } from '@keyaccount/subgraph-kit';
import type { Place } from '../../store/customer-lists';
import type { DeclarationStatus } from '../policy/declaration';
import type { ClaimedLine } from '../policy/lines';
import { ownScope } from './scope';

export type DeclarationRow = {
  readonly id: string;
  readonly customerId: string;
  readonly unit: string;
  readonly line: ClaimedLine;
  readonly service: string;
  readonly plan: string;
  readonly startsOn: string;
  readonly endsOn: string;
  readonly status: DeclarationStatus;
  readonly responsibleUnit: string;
  readonly hearingDue: string;
  readonly declaredBy: string;
  readonly declaredAt: Date;
  readonly decidedBy: string | null;
  readonly decidedAt: Date | null;
  readonly reason: string | null;
  readonly version: number;
};

const COLUMNS = `d.id, d.customer_id as "customerId", d.unit_code as unit, d.line, d.service, d.plan, d.starts_on as "startsOn", d.ends_on as "endsOn", d.status,
  d.responsible_unit as "responsibleUnit", d.hearing_due as "hearingDue", d.declared_by as "declaredBy", d.declared_at as "declaredAt",
  d.decided_by as "decidedBy", d.decided_at as "decidedAt", d.reason, d.version`;
/** The unit that asks and the one that is heard; the city decides. */
const PARTIES = ['d.unit_code', 'd.responsible_unit'];

export const declarationsById = async (tx: Tx, actor: Actor, ids: readonly string[]): Promise<Map<string, DeclarationRow>> => {
  const parameters: unknown[] = [ids];
  const scope = ownScope(actor, PARTIES, parameters);
  const found = await rows<DeclarationRow>(tx, `select ${COLUMNS} from declaration d where d.id = any($1::uuid[]) and ${scope}`, parameters);
  return new Map(found.map(declaration => [declaration.id, declaration]));
};

export type NewDeclaration = Omit<DeclarationRow, 'status' | 'decidedBy' | 'decidedAt' | 'reason' | 'version'>;

/** Notes a declaration of a locked customer; false where the unit's earlier one is still pending. */
export const insertDeclaration = async (tx: Tx, d: NewDeclaration): Promise<boolean> => {
  const inserted = await rows(
    tx,
    `insert into declaration (id, customer_id, unit_code, line, service, plan, starts_on, ends_on, status, responsible_unit, hearing_due, declared_by, declared_at, version)
     values ($1, $2, $3, $4, $5, $6, $7, $8, 'TO_BE_HEARD', $9, $10, $11, $12, 1) on conflict do nothing returning id`,
    [d.id, d.customerId, d.unit, d.line, d.service, d.plan, d.startsOn, d.endsOn, d.responsibleUnit, d.hearingDue, d.declaredBy, d.declaredAt],
  );
  return inserted.length > 0;
};

export type Decided = { readonly status: 'APPROVED' | 'REJECTED'; readonly by: string | null; readonly at: Date; readonly reason: string | null };

export const saveDecision = async (tx: Tx, id: string, { status, by, at, reason }: Decided): Promise<void> => {
  await tx.query('update declaration set status = $2, decided_by = $3, decided_at = $4, reason = $5, version = version + 1 where id = $1::uuid', [id, status, by, at, reason]);
};

export type DeclarationFilter = { readonly status: readonly DeclarationStatus[] | null; readonly unit: string | null; readonly responsibleUnit: string | null };
export type DeclarationPage = { readonly filter: DeclarationFilter; readonly limit: number; readonly after: Place | null };

const condition = (actor: Actor, { status, unit, responsibleUnit }: DeclarationFilter, parameters: unknown[]): string => [
  ...(status ? [`d.status = any($${parameters.push(status)}::text[])`] : []),
  ...(unit !== null ? [`d.unit_code = $${parameters.push(unit)}`] : []),
  ...(responsibleUnit !== null ? [`d.responsible_unit = $${parameters.push(responsibleUnit)}`] : []),
  ownScope(actor, PARTIES, parameters),
].join(' and ');

/** Declarations that the actor may see, newest first. */
export const declarationPage = (tx: Tx, actor: Actor, { filter, limit, after }: DeclarationPage): Promise<DeclarationRow[]> => {
  const parameters: unknown[] = [];
  const where = condition(actor, filter, parameters);
  const further = after === null ? 'true' : `(d.declared_at, d.id) < ($${parameters.push(after[0])}::timestamptz, $${parameters.push(after[1])}::uuid)`;
  return rows(tx, `select ${COLUMNS} from declaration d where ${where} and ${further} order by d.declared_at desc, d.id desc limit $${parameters.push(limit)}`, parameters);
};

export const countDeclarations = async (tx: Tx, actor: Actor, filter: DeclarationFilter): Promise<number> => {
  const parameters: unknown[] = [];
  const [counted] = await rows<{ count: number }>(tx, `select count(*)::int as count from declaration d where ${condition(actor, filter, parameters)}`, parameters);
  return counted?.count ?? 0;
};
