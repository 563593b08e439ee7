import { bureauDay, type Line } from '@keyaccount/contracts';
import { requirePermission, staffIdOf, type Actor } from '@keyaccount/identity';
import { inTransaction, once, refused, type Refused, type ServiceDeps, type Tx } from '@keyaccount/subgraph-kit';
import { isLine } from '../../policy/profile';
import type { RegistryRefusal } from '../../refusals';
import { lockCustomers } from '../../store/accounts';
import type { ReadRules } from '../../store/directory';
import { plusDays } from '../policy/days';
import { isPeriod } from '../policy/declaration';
import { otherUnitOf } from '../policy/exclusivity';
import { withinOwnLine } from '../policy/own-line';
import { isText } from '../policy/texts';
import { insertDeclaration } from '../store/declarations';
import { readTerms } from '../store/terms';
import { actingUnit } from './acting-unit';
import { findSubject, type Subject } from './find-subject';

export type DeclareMarketing = {
  readonly customer: Subject;
  readonly line: string | null;
  readonly service: string;
  readonly plan: string;
  readonly startsOn: string;
  readonly endsOn: string;
  readonly unit: string | null;
  readonly idempotencyKey: string | null;
  readonly correlationId: string;
};
export type Declared = { readonly declarationId: string };

type Asked = Omit<DeclareMarketing, 'line' | 'unit'> & { readonly line: Line | null; readonly unit: string; readonly declaredBy: string };

const declare = async (tx: Tx, deps: ServiceDeps, readRules: ReadRules, actor: Actor, asked: Asked): Promise<Declared | Refused<RegistryRefusal>> => {
  const rules = await readRules(tx, 'HOLD');
  if (!withinOwnLine(asked.unit, asked.line, rules.directory)) return refused('BeyondOwnLine', { field: 'input.line' });
  const found = await findSubject(tx, deps, rules, actor, asked.customer);
  if ('refused' in found) return found;
  const [customer] = 'unknown' in found ? [] : await lockCustomers(tx, [found.customerId]);
  if (!customer) return refused('CustomerNotFound', { field: 'input.customer' });
  // Merged meanwhile: whoever is meant is looked for again.
  if (customer.status === 'MERGED') return declare(tx, deps, readRules, actor, asked);
  const responsibleUnit = otherUnitOf(customer, asked.unit);
  if (responsibleUnit === null) return refused('NoOtherUnit');
  const declaredAt = deps.clock.now();
  const today = bureauDay(declaredAt);
  if (!isPeriod(asked.startsOn, asked.endsOn, today)) return refused('PeriodInvalid', { field: 'input.endsOn' });
  const id = deps.newId();
  const hearingDue = plusDays(today, (await readTerms(tx, today)).hearingDays);
  const noted = await insertDeclaration(tx, { ...asked, id, customerId: customer.id, responsibleUnit, hearingDue, declaredAt });
  return noted ? { declarationId: id } : refused('AlreadyDeclared');
};

/** A unit asks leave to market to another unit's account: for which service, by which plan, in which period (营销申报, REG-6). */
export const declareMarketing = (deps: ServiceDeps, readRules: ReadRules) => async (actor: Actor | undefined, command: DeclareMarketing): Promise<Declared | Refused<RegistryRefusal>> => {
  requirePermission(actor, 'marketing:declare');
  const unit = actingUnit(actor, command.unit);
  if (typeof unit !== 'string') return unit;
  const declaredBy = staffIdOf(actor);
  if (declaredBy === undefined) return refused('NotYourUnit');
  const { idempotencyKey: key, customer, line, service, plan, startsOn, endsOn } = command;
  const input = { customer, line, service, plan, startsOn, endsOn, unit: command.unit };
  if (line !== null && !isLine(line)) return refused('LineUnknown', { field: 'input.line' });
  for (const name of ['service', 'plan'] as const) if (!isText(command[name])) return refused('TextInvalid', { field: `input.${name}` });
  return inTransaction(deps.db, tx => once(tx, { actor, mutation: 'declareMarketing', key, input }, () => declare(tx, deps, readRules, actor, { ...command, line, unit, declaredBy })));
};
