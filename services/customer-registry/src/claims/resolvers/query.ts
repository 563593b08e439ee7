import { idOf } from '@keyaccount/contracts';
import { answer, connection, encodeCursor, pageSize } from '@keyaccount/subgraph-kit';
import { REFUSALS } from '../../refusals';
import type { QueryResolvers } from '../../schema.generated';
import { subjectOf } from './subject';
import { timeAfter } from './places';

export const ClaimQuery = {
  registrationCheck: async (_, { input }, { registry: { queries }, actor }) =>
    answer(REFUSALS, await queries.checkRegistration(actor, { customer: subjectOf(input.customer), line: input.line ?? null, unit: input.unit ?? null })),
  registration: (_, { id }, { registration }) => registration.load(idOf(id)),
  registrations: async (_, args, { registry: { queries }, actor }) => {
    const first = pageSize(args.first);
    const { status = null, unit = null, customerId = null, reopened = null } = args.filter ?? {};
    const filter = { status, unit, reopened, customerId: customerId === null ? null : idOf(customerId) };
    const found = await queries.registrationPage(actor, { filter, limit: first + 1, after: timeAfter(args.after) });
    return connection(found, first, row => encodeCursor([row.registeredAt.toISOString(), row.id]), row => row, () => queries.countRegistrations(actor, filter));
  },
  marketingDeclaration: (_, { id }, { declaration }) => declaration.load(idOf(id)),
  marketingDeclarations: async (_, args, { registry: { queries }, actor }) => {
    const first = pageSize(args.first);
    const { status = null, unit = null, responsibleUnit = null } = args.filter ?? {};
    const filter = { status, unit, responsibleUnit };
    const found = await queries.declarationPage(actor, { filter, limit: first + 1, after: timeAfter(args.after) });
    return connection(found, first, row => encodeCursor([row.declaredAt.toISOString(), row.id]), row => row, () => queries.countDeclarations(actor, filter));
  },
  undeclaredMarketing: async (_, args, { registry: { queries }, actor }) => {
    const first = pageSize(args.first);
    const found = await queries.undeclaredPage(actor, first + 1, timeAfter(args.after));
    return connection(found, first, row => encodeCursor([row.happenedAt.toISOString(), row.activityId]), row => row, () => queries.countUndeclared(actor));
  },
  dispute: (_, { id }, { dispute }) => dispute.load(idOf(id)),
  disputes: async (_, args, { registry: { queries }, actor }) => {
    const first = pageSize(args.first);
    const status = args.status ?? null;
    const found = await queries.disputePage(actor, { status, limit: first + 1, after: timeAfter(args.after) });
    return connection(found, first, row => encodeCursor([row.openedAt.toISOString(), row.id]), row => row, () => queries.countDisputes(actor, status));
  },
  registrationsDue: (_, { on }, { registry: { queries }, actor }) => queries.registrationsDue(actor, on),
} satisfies QueryResolvers;
