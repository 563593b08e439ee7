import { idOf, isId } from '@keyaccount/contracts';
import { answer, connection, decodeCursor, encodeCursor, pageSize } from '@keyaccount/subgraph-kit';
import { REFUSALS } from '../../refusals';
import { pastDay } from '../../responsibility/resolvers/customer';
import { person } from '../../resolvers/ownership';
import { placeAfter } from '../../resolvers/places';
import type {
  CustomerResolvers, MutationResolvers, QueryResolvers, StaffResolvers, TeamCandidateResolvers, TeamSeatResolvers, TeamSpanResolvers,
} from '../../schema.generated';
import type { Place } from '../../store/customer-lists';

const vacancyAfter = (cursor: string | null | undefined): Place | null =>
  (cursor === null || cursor === undefined ? null : decodeCursor(cursor, ['instant', 'id', 'word']));

export const TeamQuery = {
  teamVacancies: async (_, { first: asked, after }, { registry: { queries }, actor }) => {
    const first = pageSize(asked);
    const found = await queries.vacancyPage(actor, vacancyAfter(after), first + 1);
    return connection(
      found, first, ({ place }) => encodeCursor(place), row => ({ customer: row, role: row.role, since: row.vacantSince }), () => queries.countVacancies(actor),
    );
  },
  teamProposal: (_, { customerId }, { registry: { queries }, actor }) => queries.teamProposal(actor, idOf(customerId)),
} satisfies QueryResolvers;

export const TeamMutation = {
  handOverSeats: async (_, { input }, { registry, actor, correlationId }) =>
    answer(REFUSALS, await registry.useCases.handOverSeats(actor, {
      from: idOf(input.fromStaffId), to: idOf(input.toStaffId), idempotencyKey: input.idempotencyKey ?? null, correlationId,
    })),
} satisfies MutationResolvers;

/** The end of a day of the bureau, as an instant. */
const endOf = (day: string): number => Date.parse(`${day}T24:00:00+08:00`);

export const CustomerTeam: Required<Pick<CustomerResolvers, 'teamOn' | 'accountTeamHistory'>> = {
  teamOn: async ({ id }, { on }, { teamHistory, today }) => {
    const end = endOf(pastDay(on, today()));
    return (await teamHistory.load(id))?.findLast(({ since }) => since.getTime() < end) ?? null;
  },
  accountTeamHistory: async ({ id }, _args, { teamHistory }) => (await teamHistory.load(id))?.toReversed() ?? [],
};

export const StaffSeats: Required<Pick<StaffResolvers, 'seats'>> = {
  seats: async ({ id }, { first: asked, after }, { seatPage, seatCount }) => {
    const first = pageSize(asked);
    const page = seatPage(placeAfter(after, 'FILED_AT'), first + 1);
    const found = isId(id) ? ((await page.load(id.toLowerCase())) ?? []) : [];
    const seat = (row: (typeof found)[number]) => ({ customer: row, role: row.role, unit: row.seatUnit, since: row.seatSince });
    return connection(found, first, ({ place }) => encodeCursor(place), seat, async () => (isId(id) ? ((await seatCount.load(id.toLowerCase())) ?? 0) : 0));
  },
};

export const TeamSpan: TeamSpanResolvers = {
  unit: ({ unit }) => ({ code: unit }), a: ({ a }) => person(a), b: ({ b }) => person(b), lead: ({ lead }) => person(lead),
};
export const TeamSeat: TeamSeatResolvers = { unit: ({ unit }) => ({ code: unit }) };
export const TeamCandidate: TeamCandidateResolvers = { staff: ({ staffId }) => ({ id: staffId }) };
