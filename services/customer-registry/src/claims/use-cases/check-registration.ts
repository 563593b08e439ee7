import { bureauDay } from '@keyaccount/contracts';
import { requirePermission, type Actor } from '@keyaccount/identity';
import { readAs, refused, type Refused, type ServiceDeps, type Tx } from '@keyaccount/subgraph-kit';
import { isLine } from '../../policy/profile';
import type { RegistryRefusal } from '../../refusals';
import type { ReadRules, Rules } from '../../store/directory';
import { decidedBy } from '../../use-cases/organisation-known';
import { approverChain, prospectsOf, type Prospects, type Step } from '../policy/approver-chain';
import { mayMarket, otherUnitOf } from '../policy/exclusivity';
import type { ClaimedLine } from '../policy/lines';
import { withinOwnLine } from '../policy/own-line';
import { rightOf } from '../policy/right';
import { rulingCentre } from '../policy/ruling-centre';
import { leavesOfOne } from '../store/leaves';
import { rivalsOf } from '../store/registrations';
import { accountOf } from '../store/subjects';
import { actingUnit } from './acting-unit';
import { findSubject, type Subject } from './find-subject';

export type CheckRegistration = { readonly customer: Subject; readonly line: string | null; readonly unit: string | null };
export type Checked = {
  readonly exists: boolean;
  /** Shown only where the asker sees it. */
  readonly customerId: string | null;
  readonly outcome: Prospects['outcome'];
  readonly heldBy: string | null;
  readonly approvers: readonly Step[];
};

type Asked = { readonly unit: string; readonly line: ClaimedLine; readonly now: Date };

const prospects = async (tx: Tx, customerId: string, { unit, line, now }: Asked): Promise<Prospects> => {
  const account = await accountOf(tx, customerId);
  const free = mayMarket(account, unit, line, bureauDay(now), await leavesOfOne(tx, customerId));
  return prospectsOf(rightOf(line, await rivalsOf(tx, customerId, now), now), unit, free ? null : otherUnitOf(account, unit));
};

const answerOf = (found: Prospects, customerId: string | null, { directory }: Rules, unit: string): Checked => {
  const heldBy = 'heldBy' in found ? found.heldBy : null;
  const ruling = heldBy === null ? null : (rulingCentre(unit, heldBy, directory) ?? null);
  const cityCentre = decidedBy(directory.cityCentre).code;
  return { exists: customerId !== null, customerId, outcome: found.outcome, heldBy, approvers: approverChain(found, cityCentre, ruling) };
};

/**
 * Whether a customer is known and free, before anybody registers it (REG-5): it looks at every customer of the city, and tells a unit
 * without access no more than that it exists and which unit holds it. Also who would have a say.
 */
export const checkRegistration = (deps: ServiceDeps, readRules: ReadRules) => async (actor: Actor | undefined, { customer, line, unit: wanted }: CheckRegistration): Promise<Checked | Refused<RegistryRefusal>> => {
  requirePermission(actor, 'registration:make');
  const unit = actingUnit(actor, wanted);
  if (typeof unit !== 'string') return unit;
  if (line !== null && !isLine(line)) return refused('LineUnknown', { field: 'input.line' });
  return readAs(deps.db, actor, async tx => {
    const rules = await readRules(tx, 'LOOK');
    if (!withinOwnLine(unit, line, rules.directory)) return refused('BeyondOwnLine', { field: 'input.line' });
    const found = await findSubject(tx, deps, rules, actor, customer);
    if ('refused' in found) return found;
    const known = 'customerId' in found ? found.customerId : null;
    const outcome: Prospects = known === null ? { outcome: 'WOULD_BE_ACTIVE' } : await prospects(tx, known, { unit, line, now: deps.clock.now() });
    return answerOf(outcome, known, rules, unit);
  });
};
