import { bureauDay } from '@keyaccount/contracts';
import { appendToOutbox, type NewEvent } from '@keyaccount/event-bus';
import type { HeldCustomer } from '../../store/accounts';
import { stamp } from '../../use-cases/cause';
import { endOf } from '../policy/days';
import { rightOf, type Right } from '../policy/right';
import { lastDayOfClaim } from '../policy/terms';
import { closeQueue, rivalsOf, type NewRegistration, type Validity } from '../store/registrations';
import { readTerms } from '../store/terms';
import { expireOverdue, showByClaims, type ClaimScene } from './end-claims';

type Write = {
  /** Answers the claim's version. */
  readonly active: (validity: Validity) => Promise<number>;
  readonly queued: (right: Extract<Right, { outcome: 'QUEUED' }>) => Promise<void>;
};

/**
 * Gives a claim on a locked customer the development right where nobody has it, else queues it with the reason (REG-5). Claims that have run
 * out end first. Answers the customer with its new version.
 */
export const takeRight = async (scene: ClaimScene, customer: HeldCustomer, claim: NewRegistration, write: Write): Promise<HeldCustomer> => {
  const { tx, deps, cause } = scene;
  const now = deps.clock.now();
  const { expired } = await expireOverdue(scene, [customer.id], now);
  const right = rightOf(claim.line, await rivalsOf(tx, customer.id, now), now);
  if (right.outcome === 'QUEUED') {
    await write.queued(right);
    const [shown = customer] = expired.length > 0 ? await showByClaims(scene, [customer]) : [];
    return shown;
  }
  const lastDay = lastDayOfClaim(bureauDay(now), await readTerms(tx, bureauDay(now)));
  const validity = { from: right.from, until: endOf(lastDay), lastDay };
  const version = await write.active(validity);
  await closeQueue(tx, customer.id, claim.line, claim.unit);
  const { id, customerId, unit, line } = claim;
  const fact: NewEvent = {
    type: 'registry.registration-activated.v1', aggregateId: id, version,
    data: { registrationId: id, version, customerId, unit, line, from: validity.from.toISOString(), until: validity.until.toISOString() }, ...stamp(cause),
  };
  await appendToOutbox(tx, [fact], deps);
  const [shown = customer] = await showByClaims(scene, [customer]);
  return shown;
};
