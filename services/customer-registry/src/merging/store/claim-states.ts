import { rows, type Tx } from '@keyaccount/subgraph-kit';
import type { DeclarationStatus } from '../../claims/policy/declaration';
import type { ClaimedLine } from '../../claims/policy/lines';
import type { RegistrationStatus } from '../../claims/store/registrations';

/** Claims and declarations as they stand, to tell what a merge or its undoing makes of them. */
export type ClaimState = {
  readonly id: string; readonly customerId: string; readonly unit: string; readonly line: ClaimedLine; readonly status: RegistrationStatus;
  readonly from: Date | null; readonly until: Date | null; readonly version: number;
};
export type DeclarationState = {
  readonly id: string; readonly customerId: string; readonly unit: string; readonly responsibleUnit: string; readonly status: DeclarationStatus; readonly version: number;
};

export const claimStates = (tx: Tx, ids: readonly string[]): Promise<ClaimState[]> =>
  rows(
    tx,
    `select id, customer_id as "customerId", unit_code as unit, line, status, lower(validity) as from, upper(validity) as until, version
       from registration where id = any($1::uuid[]) order by id`,
    [ids],
  );

export const declarationStates = (tx: Tx, ids: readonly string[]): Promise<DeclarationState[]> =>
  rows(
    tx,
    `select id, customer_id as "customerId", unit_code as unit, responsible_unit as "responsibleUnit", status, version
       from declaration where id = any($1::uuid[]) order by id`,
    [ids],
  );

/** Declarations of a locked customer that wait for a decision. */
export const pendingOf = async (tx: Tx, customerId: string): Promise<string[]> => {
  const found = await rows<{ id: string }>(tx, `select id from declaration where customer_id = $1::uuid and status in ('TO_BE_HEARD', 'HEARD')`, [customerId]);
  return found.map(({ id }) => id);
};

/** What a merge has touched of these kinds. */
const touchedIds = async (tx: Tx, mergeId: string, sorts: readonly string[]): Promise<string[]> => {
  const found = await rows<{ id: string }>(tx, 'select item as id from customer_merge_touched where merge_id = $1::uuid and sort = any($2::text[])', [mergeId, sorts]);
  return found.map(({ id }) => id);
};

/** Everything that undoing the merge may bring back. */
export const touchedStates = async (tx: Tx, mergeId: string): Promise<{ readonly claims: ClaimState[]; readonly declarations: DeclarationState[] }> => ({
  claims: await claimStates(tx, await touchedIds(tx, mergeId, ['CLAIM_QUEUED', 'CLAIM_ENDED'])),
  declarations: await declarationStates(tx, await touchedIds(tx, mergeId, ['DECLARATION', 'DECLARATION_LAPSED'])),
});
