import fc from 'fast-check';
import { command, type Command, type History, type Slot } from '../history';
import { delivery, kind, line, place, record, SLOTS } from './arbitraries';
import { CLAIM_COMMANDS, COMPETITION, DECLARATION_COMMANDS, DISPUTE_COMMANDS } from './claims';
import { DECISION_COMMANDS } from './decisions';
import { DEVELOPMENT_COMMANDS } from './development';
import { FILING_COMMANDS, OPENING } from './filing';
import { LISTING_COMMANDS, POLICY_COMMANDS } from './grades';
import { KEEPING_COMMANDS } from './keeping';
import { CREDIT_COMMANDS } from './credit';
import { LAPSE_COMMANDS } from './lapse';
import { MERGING_COMMANDS } from './merging';
import { ORGANISATION_COMMANDS } from './organisation';
import { RANKING_COMMANDS } from './ranking';
import { RESPONSIBILITY_COMMANDS } from './responsibility';
import { TEAM_COMMANDS } from './teams';

const PASSAGE: readonly Command[] = [
  command({ name: 'deliver', weight: 16, args: delivery, run: async ({ world }, how) => (await world.post.deliver(how), how) }),
  command({ name: 'days pass', weight: 3, args: fc.constantFrom(1, 8, 29, 95), run: async ({ world }, days) => (world.clock.forward(days), { days }) }),
];

/** Everything that may happen in a history: a new command is one more line of one of these tables. */
export const COMMANDS: readonly Command[] = [
  ...FILING_COMMANDS, ...RESPONSIBILITY_COMMANDS, ...DECISION_COMMANDS, ...KEEPING_COMMANDS, ...LISTING_COMMANDS, ...POLICY_COMMANDS, ...CREDIT_COMMANDS, ...LAPSE_COMMANDS,
  ...ORGANISATION_COMMANDS, ...CLAIM_COMMANDS, ...DECLARATION_COMMANDS, ...DISPUTE_COMMANDS, ...DEVELOPMENT_COMMANDS, ...TEAM_COMMANDS, ...RANKING_COMMANDS, ...MERGING_COMMANDS, ...PASSAGE,
];

const step = fc.oneof(...COMMANDS.map(({ weight, steps }) => ({ weight, arbitrary: steps })));
/** Mostly one command, now and then several at once. */
const turn = fc.oneof({ weight: 6, arbitrary: step.map(one => [one]) }, { weight: 1, arbitrary: fc.array(step, { minLength: 2, maxLength: 3 }) });
/** Most customers qualify, or few would become key accounts. */
const agreement = fc.oneof({ weight: 3, arbitrary: fc.constant(true) }, { weight: 1, arbitrary: fc.constant(false) });
const slot: fc.Arbitrary<Slot> = record({ division: place, kind, line, agreement });
/** Most histories begin with key accounts, some with units that compete: of these most can be told. */
const opening = fc.oneof(
  { weight: 3, arbitrary: OPENING.steps.map(one => [[one]]) }, { weight: 2, arbitrary: COMPETITION.steps.map(one => [[one]]) }, { weight: 1, arbitrary: fc.constant([]) },
);
const turns = fc.tuple(opening, fc.array(turn, { minLength: 5, maxLength: 20, size: 'max' })).map(([first, rest]) => [...first, ...rest]);

export const history: fc.Arbitrary<History> = record({
  slots: fc.array(slot, { minLength: SLOTS, maxLength: SLOTS }),
  turns,
});
