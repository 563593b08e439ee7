import type { CustomerStatus } from '@keyaccount/contracts';
import type { NewEvent } from '@keyaccount/event-bus';
import { applyAccess } from '@keyaccount/identity';
import type { ServiceDeps, Tx } from '@keyaccount/subgraph-kit';
import { claimGrants } from '../claims/store/claim-grants';
import { grantsOf, type Grant } from '../policy/access';
import type { Directory } from '../policy/territory';
import { projectTeamGrants } from '../project-teams/store/project-teams';
import { growMerged, type GrownMerged } from '../store/merged';
import { stamp, type Cause } from './cause';

/** What the grants of a customer follow from. */
export type Visible = {
  readonly id: string;
  readonly version: number;
  readonly status: CustomerStatus;
  readonly division: string;
  readonly unit: string | null;
  readonly formerUnit: string | null;
  readonly a: string | null;
  readonly b: string | null;
  readonly filerUnit: string | null;
  readonly filerStaff: string | null;
};

/** The most customers that one event carries. */
const BATCH = 500;

export const inBatches = <T>(items: readonly T[], size: number = BATCH): T[][] =>
  Array.from({ length: Math.ceil(items.length / size) }, (_, n) => items.slice(n * size, (n + 1) * size));

type Access = { readonly customerId: string; readonly version: number; readonly grants: Grant[] };

const accessOf = (customer: Visible, claims: readonly Grant[], team: readonly Grant[], directory: Directory): Access => ({
  customerId: customer.id,
  version: customer.version,
  grants: [...grantsOf({
    status: customer.status, division: customer.division, unit: customer.unit, formerUnit: customer.formerUnit, pair: customer, claims, team,
    filer: customer.filerUnit === null ? null : { unit: customer.filerUnit, staffId: customer.filerStaff },
  }, directory)],
});

const byCorrelation = (customers: readonly Visible[], causeFor: (id: string) => Cause): { cause: Cause; ids: Set<string> }[] => {
  const groups = new Map<string, { cause: Cause; ids: Set<string> }>();
  for (const { id } of customers) {
    const cause = causeFor(id);
    const group = groups.get(cause.correlationId);
    if (group) group.ids.add(id);
    else groups.set(cause.correlationId, { cause, ids: new Set([id]) });
  }
  return [...groups.values()];
};

/** Whoever sees a survivor sees what leads to it, and nobody else does. */
const leadingTo = (grown: readonly GrownMerged[], survivors: readonly Access[]): Access[] => {
  const grantsOfSurvivor = new Map(survivors.map(({ customerId, grants }) => [customerId, grants]));
  return grown.map(({ id, version, mergedInto }) => ({ customerId: id, version, grants: grantsOfSurvivor.get(mergedInto) ?? [] }));
};

/** Who may see these customers from now on, and what is merged into them; one that is merged itself is seen by its survivor's readers: here at once, elsewhere by the events that this answers, one for each correlation and 500 customers. */
export const grantAccess = async (
  tx: Tx, { newId }: Pick<ServiceDeps, 'newId'>, directory: Directory, affected: readonly Visible[], causeFor: (id: string) => Cause,
): Promise<NewEvent[]> => {
  const customers = affected.filter(({ status }) => status !== 'MERGED');
  const ids = customers.map(({ id }) => id);
  const [claims, teams] = [await claimGrants(tx, ids), await projectTeamGrants(tx, ids)];
  const own = customers.map(customer => accessOf(customer, claims.get(customer.id) ?? [], teams.get(customer.id) ?? [], directory));
  const grown = await growMerged(tx, ids);
  const changed = [...own, ...leadingTo(grown, own)];
  await applyAccess(tx, changed);
  const survivorOf = new Map(grown.map(({ id, mergedInto }) => [id, mergedInto]));
  return byCorrelation(customers, causeFor).flatMap(({ cause, ids }) =>
    inBatches(changed.filter(({ customerId }) => ids.has(survivorOf.get(customerId) ?? customerId))).map((batch): NewEvent => ({
      type: 'registry.customer-access-changed.v1', aggregateId: newId(), version: 1, data: { customers: batch }, ...stamp(cause),
    })));
};
