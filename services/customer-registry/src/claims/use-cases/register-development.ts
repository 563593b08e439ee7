import { bureauDay, type Line } from '@keyaccount/contracts';
import { requirePermission, staffIdOf, type Actor } from '@keyaccount/identity';
import { inTransaction, once, refused, type Refused, type ServiceDeps } from '@keyaccount/subgraph-kit';
import { isLine } from '../../policy/profile';
import type { RegistryRefusal } from '../../refusals';
import { lockCustomers, type HeldCustomer } from '../../store/accounts';
import type { ReadRules } from '../../store/directory';
import { lockRecording } from '../../store/recording';
import { becomeKnown } from '../../use-cases/become-known';
import { causeOf } from '../../use-cases/cause';
import { organisationKnown } from '../../use-cases/organisation-known';
import { mayMarket, otherUnitOf } from '../policy/exclusivity';
import { overlap } from '../policy/lines';
import { withinOwnLine } from '../policy/own-line';
import { leavesOfOne } from '../store/leaves';
import { insertActive, insertQueued, openRegistrations } from '../store/registrations';
import { actingUnit } from './acting-unit';
import type { ClaimScene } from './end-claims';
import { findSubject, type Subject } from './find-subject';
import { takeRight } from './take-right';

export type RegisterDevelopment = {
  readonly customer: Subject;
  /** Null for all lines. */
  readonly line: string | null;
  readonly unit: string | null;
  readonly idempotencyKey: string | null;
  readonly correlationId: string;
};
export type Registered = { readonly registrationId: string };

type Scene = ClaimScene & { readonly actor: Actor; readonly staffId: string; readonly unit: string; readonly line: Line | null };

/** The customer that is meant, recorded if nobody has done so; locked. */
const lockSubject = async ({ tx, deps, rules, actor, cause }: Pick<Scene, 'tx' | 'deps' | 'rules' | 'actor' | 'cause'>, subject: Subject): Promise<HeldCustomer | Refused<RegistryRefusal>> => {
  if (subject.customerId === null) await lockRecording(tx);
  const found = await findSubject(tx, deps, rules, actor, subject);
  if ('refused' in found) return found;
  const id = 'unknown' in found ? await becomeKnown(tx, deps, { ...found.unknown, agreementSigned: false, sourceRefs: [] }, cause) : found.customerId;
  const [customer] = await lockCustomers(tx, [id]);
  // Merged meanwhile: whoever is meant is looked for again.
  if (customer?.status === 'MERGED') return lockSubject({ tx, deps, rules, actor, cause }, subject);
  return customer ?? refused('CustomerNotFound', { field: 'input.customer' });
};

const register = async (scene: Scene, subject: Subject): Promise<Registered | Refused<RegistryRefusal>> => {
  const { tx, deps, unit, line, staffId } = scene;
  const customer = await lockSubject(scene, subject);
  if ('refused' in customer) return customer;
  const now = deps.clock.now();
  if (!mayMarket(customer, unit, line, bureauDay(now), await leavesOfOne(tx, customer.id))) return refused('DeclarationNeeded', { unit: otherUnitOf(customer, unit) ?? '' });
  const own = (await openRegistrations(tx, [customer.id])).filter(claim => claim.unit === unit && (claim.status === 'QUEUED' || (claim.validUntil ?? now) > now));
  if (own.some(claim => (claim.status === 'QUEUED' ? claim.line === line : overlap(claim.line, line)))) return refused('AlreadyRegistered');
  const claim = { id: deps.newId(), customerId: customer.id, unit, line, registeredBy: staffId, registeredAt: now };
  await takeRight(scene, customer, claim, { active: validity => insertActive(tx, claim, validity), queued: right => insertQueued(tx, claim, right) });
  return { registrationId: claim.id };
};

/** A unit registers that it develops a customer, early and for all to hold against (大客户注册, REG-5): it takes effect at once, or queues with its reason. */
export const registerDevelopment = (deps: ServiceDeps, readRules: ReadRules) => async (actor: Actor | undefined, command: RegisterDevelopment): Promise<Registered | Refused<RegistryRefusal>> => {
  requirePermission(actor, 'registration:make');
  const { idempotencyKey: key, correlationId, ...input } = command;
  const unit = actingUnit(actor, command.unit);
  const staffId = staffIdOf(actor);
  if (typeof unit !== 'string') return unit;
  if (staffId === undefined) return refused('NotYourUnit');
  const { line } = command;
  if (line !== null && !isLine(line)) return refused('LineUnknown', { field: 'input.line' });
  return inTransaction(deps.db, tx => once(tx, { actor, mutation: 'registerDevelopment', key, input }, async () => {
    const rules = await readRules(tx, 'HOLD');
    organisationKnown(rules.directory);
    if (!withinOwnLine(unit, line, rules.directory)) return refused('BeyondOwnLine', { field: 'input.line' });
    return register({ tx, deps, rules, actor, staffId, unit, line, cause: causeOf(actor, correlationId) }, command.customer);
  }));
};
