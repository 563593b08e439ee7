import { bureauDay, GRADE_LEVELS } from '@keyaccount/contracts';
import type { Actor } from '@keyaccount/identity';
import type { ServiceDeps, Tx } from '@keyaccount/subgraph-kit';
import type { Reads } from '../reads';
import { currentPairs } from '../store/customer-details';
import type { Place } from '../store/customer-lists';
import { customersById } from '../store/customers';
import type { ReadRules } from '../store/directory';
import { setting, settingsOn } from '../store/settings';
import { hasTeam, VACANT } from '../policy/account-team';
import { teamHistory } from './policy/team-history';
import { proposeSuccessors, type Proposed, type SeatWeights } from './policy/workload';
import { RegistryTeam1767312060000 } from './store/migrations/1767312060000-team';
import { countSeats, countVacancies, seatCounts, seatsOfStaff, teamFacts, vacancyPage } from './store/teams';
import { handOverSeats } from './use-cases/hand-over-seats';

export const TEAM_MIGRATIONS = [RegistryTeam1767312060000] as const;

const WEIGHED = GRADE_LEVELS.filter(hasTeam);

/** The account team beyond its two people: who led when, vacancies, workload, hand-over (REG-8, ORG-5). */
export const team = (deps: ServiceDeps, readRules: ReadRules, { read, detail }: Reads) => {
  const weightsToday = async (tx: Tx): Promise<SeatWeights> => {
    const settings = await settingsOn(tx, WEIGHED.map(grade => `SEAT_WEIGHT_${grade}`), bureauDay(deps.clock.now()));
    const weightOf = (grade: (typeof GRADE_LEVELS)[number]): number => (hasTeam(grade) ? setting(settings, `SEAT_WEIGHT_${grade}`) : 0);
    return { DIAMOND: weightOf('DIAMOND'), GOLD: weightOf('GOLD'), SILVER: weightOf('SILVER'), GENERAL: weightOf('GENERAL') };
  };
  const proposal = async (tx: Tx, actor: Actor, id: string): Promise<Proposed[] | null> => {
    const customer = (await customersById(tx, actor, [id])).get(id);
    if (!customer) return null;
    if (customer.unit === null || customer.grade === null || !hasTeam(customer.grade)) return [];
    const candidates = (await readRules(tx, 'LOOK')).candidatesOf(customer.unit);
    const pair = (await currentPairs(tx, [customer.id])).get(customer.id) ?? VACANT;
    return proposeSuccessors(candidates, pair, await seatCounts(tx, candidates.map(({ staffId }) => staffId)), await weightsToday(tx));
  };
  return {
    useCases: { handOverSeats: handOverSeats(deps, readRules) },
    queries: {
      teamHistories: detail(async (tx, ids) => new Map([...(await teamFacts(tx, ids))].map(([id, facts]) => [id, teamHistory(facts)]))),
      vacancyPage: read((tx, actor, after: Place | null, limit: number) => vacancyPage(tx, actor, after, limit)),
      countVacancies: read(countVacancies),
      teamProposal: read(proposal),
      seatsOfStaff: read(seatsOfStaff),
      countSeats: read(countSeats),
    },
  };
};
