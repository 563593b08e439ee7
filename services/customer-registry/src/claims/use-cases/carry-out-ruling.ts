import { appendToOutbox } from '@keyaccount/event-bus';
import { saveCustomers, type HeldCustomer } from '../../store/accounts';
import { grantAccess } from '../../use-cases/publish-access';
import { factsOf, resolveOwnership } from '../../use-cases/resolve-ownership';
import { overlap } from '../policy/lines';
import { runningClaims } from '../store/claim-ends';
import type { DisputeRow } from '../store/disputes';
import { activateQueued, openRegistrations, queueAgain } from '../store/registrations';
import { ruleTerritory } from '../store/territory-rulings';
import { endClaims, expireOverdue, showByClaims, type ClaimScene } from './end-claims';
import { takeRight } from './take-right';

export type Outcome = { readonly winner: string; readonly loser: string; readonly division: string | null; readonly ruledBy: string; readonly reason: string };

/** What has run out ends by itself. The loser's claims on what was disputed end, the winner's queued one takes their place. Answers the customer with its new version. */
export const settleClaims = async (scene: ClaimScene, customer: HeldCustomer, { line }: DisputeRow, { winner, loser }: Outcome): Promise<HeldCustomer> => {
  const { tx, deps } = scene;
  const at = deps.clock.now();
  const { expired } = await expireOverdue(scene, [customer.id], at);
  const open = (await openRegistrations(tx, [customer.id])).filter(claim => overlap(claim.line, line));
  const lost = await runningClaims(tx, open.filter(({ unit, status }) => unit === loser && status === 'ACTIVE').map(({ id }) => id));
  await endClaims(scene, lost.map(claim => ({ claim, status: 'OVERRULED' as const, at })));
  let [shown = customer] = expired.length + lost.length > 0 ? await showByClaims(scene, [customer]) : [];
  for (const claim of open.filter(({ unit, status }) => unit === winner && status === 'QUEUED')) {
    shown = await takeRight(scene, shown, claim, {
      active: validity => activateQueued(tx, claim.id, validity), queued: right => queueAgain(tx, claim.id, right),
    });
  }
  return shown;
};

/** The ruled territory counts for REG-3 from now on; whoever is responsible by it takes over, with all that follows (GRD-8). */
export const settleTerritory = async ({ tx, deps, rules, cause }: ClaimScene, customer: HeldCustomer, dispute: DisputeRow, { division, ruledBy, reason }: Outcome): Promise<void> => {
  if (division === null) return;
  await ruleTerritory(tx, { id: deps.newId(), customerId: customer.id, disputeId: dispute.id, division, ruledBy, ruledAt: deps.clock.now(), reason });
  if (customer.status !== 'KEY_ACCOUNT') return;
  const ruled = { ...customer, ruledDivision: division };
  const resolved = await resolveOwnership(tx, deps, rules, [{ customer: ruled, gradeBefore: ruled.grade }], () => cause);
  const changed = resolved.filter(({ change }) => change !== 'NONE');
  await saveCustomers(tx, resolved.map(({ after }) => after));
  const access = await grantAccess(tx, deps, rules.directory, changed.map(({ after }) => after), () => cause);
  await appendToOutbox(tx, [...factsOf(changed, () => cause), ...access], deps);
};
