import { bureauDay } from '@keyaccount/contracts';
import { requirePermission, staffIdOf, type Actor } from '@keyaccount/identity';
import { inTransaction, once, refused, type Refused, type ServiceDeps, type Tx } from '@keyaccount/subgraph-kit';
import type { RegistryRefusal } from '../../refusals';
import type { ReadRules } from '../../store/directory';
import { plusDays } from '../policy/days';
import { otherUnitOf } from '../policy/exclusivity';
import { rightOf } from '../policy/right';
import { rulingCentre } from '../policy/ruling-centre';
import { isText } from '../policy/texts';
import { insertDispute, insertStatement } from '../store/disputes';
import { rivalsOf } from '../store/registrations';
import { readTerms } from '../store/terms';
import { isInForce, lockOwnRegistration, type OwnRegistration } from './own-registration';

export type OpenDispute = { readonly registrationId: string; readonly grounds: string; readonly idempotencyKey: string | null; readonly correlationId: string };
export type OnDispute = { readonly disputeId: string };

/** Whom the claim is disputed with: the unit that has the right instead, else the unit that is responsible. */
const respondentOf = async (tx: Tx, { registration, customer }: OwnRegistration, now: Date): Promise<string | null> => {
  const rivals = (await rivalsOf(tx, customer.id, now)).filter(({ id, unit }) => id !== registration.id && unit !== registration.unit);
  const right = rightOf(registration.line, rivals, now);
  return right.outcome === 'QUEUED' ? right.heldBy : otherUnitOf(customer, registration.unit);
};

const open = async (tx: Tx, deps: ServiceDeps, readRules: ReadRules, actor: Actor, { registrationId, grounds }: OpenDispute): Promise<OnDispute | Refused<RegistryRefusal>> => {
  const { directory } = await readRules(tx, 'HOLD');
  const own = await lockOwnRegistration(tx, actor, registrationId);
  if ('refused' in own) return own;
  const { unit: claimant, line, customerId, status } = own.registration;
  const openedAt = deps.clock.now();
  const openedBy = staffIdOf(actor);
  if (status !== 'QUEUED' && !isInForce(own.registration, openedAt)) return refused('RegistrationEnded');
  const respondent = await respondentOf(tx, own, openedAt);
  if (respondent === null || openedBy === undefined) return refused('NothingToDispute');
  const rulingUnit = rulingCentre(claimant, respondent, directory);
  if (rulingUnit === undefined) return refused('NoHigherCentre');
  const today = bureauDay(openedAt);
  const hearingDue = plusDays(today, (await readTerms(tx, today)).hearingDays);
  const id = deps.newId();
  if (!(await insertDispute(tx, { id, customerId, registrationId, line, claimant, respondent, rulingUnit, hearingDue, openedBy, openedAt }))) return refused('DisputeOpen');
  await insertStatement(tx, { id: deps.newId(), disputeId: id, unit: claimant, statement: grounds, statedBy: openedBy, statedAt: openedAt });
  return { disputeId: id };
};

/** A unit disputes who may develop a customer that it has registered, with the unit that has the right or the responsibility (REG-7). */
export const openDispute = (deps: ServiceDeps, readRules: ReadRules) => async (actor: Actor | undefined, command: OpenDispute): Promise<OnDispute | Refused<RegistryRefusal>> => {
  requirePermission(actor, 'dispute:take-part');
  const { idempotencyKey: key, registrationId, grounds } = command;
  if (!isText(grounds)) return refused('TextInvalid', { field: 'input.grounds' });
  return inTransaction(deps.db, tx => once(tx, { actor, mutation: 'openDispute', key, input: { registrationId, grounds } }, () => open(tx, deps, readRules, actor, command)));
};
