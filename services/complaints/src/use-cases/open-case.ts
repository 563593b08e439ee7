import { bureauDay, uuid } from '@keyaccount/contracts';
import { appendToOutbox } from '@keyaccount/event-bus';
import { requirePermission, staffIdOf, survivorsOf, type Actor } from '@keyaccount/identity';
import { inTransaction, once, refused, Unavailable, type Refused, type ServiceDeps, type Tx } from '@keyaccount/subgraph-kit';
import { caseNumber, deadlineOf, landingUnit } from '../policy/case-course';
import type { CaseKind, Severity } from '../policy/case-target';
import { insertCase, insertSteps, nextOrder } from '../store/cases';
import { holdVisibleCustomer, type KnownCustomer } from '../store/customers';
import type { CaseRow } from '../store/tables';
import { readTiming } from '../store/timing';
import { cityCentre } from '../store/units';
import { optionalText, requiredText } from './text';

type Deps = Pick<ServiceDeps, 'db' | 'clock' | 'newId'>;
export type OpenCase = {
  readonly customerId: string;
  readonly kind: CaseKind;
  readonly severity: Severity;
  readonly subject: string;
  readonly description?: string | null | undefined;
  readonly idempotencyKey?: string | null | undefined;
  readonly correlationId: string;
};

const landingOf = async (tx: Tx, actor: Actor, { unitCode }: KnownCustomer): Promise<string> => {
  const home = actor.kind === 'staff' ? (actor.reach.homeUnits[0] ?? actor.posts[0]?.unit) : undefined;
  const unit = landingUnit({ responsible: unitCode, home, cityCentre: unitCode === null && home === undefined ? await cityCentre(tx) : undefined });
  if (unit !== undefined) return unit;
  throw new Unavailable({ reason: 'UnitsNotKnown', zh: '机构资料尚未到达,请稍后再试。', en: 'No unit is known yet; try again later.' });
};

type Content = Omit<OpenCase, 'idempotencyKey' | 'correlationId'> & { readonly description: string | null };

const newCase = async (tx: Tx, actor: Actor, customer: KnownCustomer, { kind, severity, subject, description }: Content, deps: Deps): Promise<CaseRow> => {
  const openedAt = deps.clock.now();
  const year = Number(bureauDay(openedAt).slice(0, 4));
  const deadline = deadlineOf({ severity, openedAt }, customer.grade, await readTiming(tx));
  return {
    id: deps.newId(), number: caseNumber(year, await nextOrder(tx, year)), customerId: customer.id, unitCode: await landingOf(tx, actor, customer),
    kind, severity, status: 'OPEN', subject, description, grade: customer.grade, ...deadline, openedAt, openedBy: staffIdOf(actor) ?? null,
    cause: null, result: null, closedAt: null, closedBy: null, version: 1,
  };
};

/** A customer complains or suggests something: a numbered case with a due date, at the unit that is responsible now (CMP-1). [plan, ours] */
export const openCase = (deps: Deps) => async (actor: Actor | undefined, command: OpenCase): Promise<CaseRow | Refused<'CustomerNotFound' | 'CustomerMerged'>> => {
  requirePermission(actor, 'case:open');
  const { idempotencyKey, correlationId, ...stated } = command;
  const content: Content = {
    ...stated, subject: requiredText('input.subject', stated.subject, 200), description: optionalText('input.description', stated.description, 4_000),
  };
  return inTransaction(deps.db, tx => once(tx, { actor, mutation: 'openCase', key: idempotencyKey, input: content }, async () => {
    const customer = uuid.safeParse(content.customerId).success ? await holdVisibleCustomer(tx, actor, content.customerId) : undefined;
    if (!customer) return refused('CustomerNotFound', { field: 'input.customerId' });
    const survivor = (await survivorsOf(tx, actor, [customer.id])).get(customer.id);
    if (survivor !== undefined) return refused('CustomerMerged', { field: 'input.customerId', survivor });
    const opened = await newCase(tx, actor, customer, content, deps);
    const { id, customerId, unitCode, kind, severity, openedAt, openedBy, dueAt } = opened;
    await insertCase(tx, opened);
    await insertSteps(tx, [{ caseId: id, version: 1, at: openedAt, what: 'opened', unitCode, correlationId, causationId: null, actor: openedBy }]);
    await appendToOutbox(tx, [{
      type: 'complaints.case-opened.v1', aggregateId: id, version: 1, correlationId, ...(openedBy ? { actor: openedBy } : {}),
      data: { caseId: id, version: 1, customerId, unit: unitCode, kind, severity, dueAt: dueAt.toISOString() },
    }], deps);
    return opened;
  }));
};
