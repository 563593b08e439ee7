import { newId } from '@keyaccount/subgraph-kit';
import { director } from '@keyaccount/test-kit';
import fc from 'fast-check';
import { command, dayIn, nameOf, NOTHING, oneOf, slotOf, type Command, type Outcome, type Story } from '../history';
import { lineOrAll, place, record, slot, unit, which } from './arbitraries';
import { headOf, memberOf } from './people';

const call = () => ({ idempotencyKey: null, correlationId: newId() });
const text = '已走访客户';

/** The customer by name and place, as a unit that does not see it means it. */
const subjectOf = (story: Story, nth: number) => ({ customerId: null, name: nameOf(story, nth), creditCode: null, division: slotOf(story, nth).division });

const register = (story: Story, nth: number, by: string, line: string | null): Promise<object> =>
  story.world.registry.useCases.registerDevelopment(memberOf(by), { customer: subjectOf(story, nth), line, unit: by, ...call() });

type Claim = { readonly id: string; readonly unit: string };
type UseCases = Story['world']['registry']['useCases'];

const onClaim = (prefer: 'ACTIVE' | 'QUEUED', run: (useCases: UseCases, claim: Claim, story: Story) => Promise<Outcome>) => async (story: Story, { which: nth }: { which: number }): Promise<Outcome> => {
  const claim = await oneOf<Claim>(story, 'registration', prefer, nth, 't.unit_code as unit');
  return claim ? run(story.world.registry.useCases, claim, story) : NOTHING;
};

const log = (useCases: UseCases, { id, unit: by }: Claim, { world }: Story): Promise<object> =>
  useCases.logActivity(memberOf(by), { registrationId: id, what: text, happenedAt: world.clock.now(), ...call() });

const LOG_REFUSALS = ['RegistrationNotActive', 'DeclarationNeeded'];
const REGISTER_REFUSALS = ['DeclarationNeeded', 'AlreadyRegistered', 'SubjectAmbiguous', 'BeyondOwnLine'];

/** Several units meet at one customer. */
export const COMPETITION: Command = command({
  name: 'register in the same instant', weight: 3, refusals: REGISTER_REFUSALS, args: record({ slot, units: fc.uniqueArray(unit, { minLength: 2, maxLength: 3 }), line: lineOrAll }),
  run: (story, { slot: nth, units, line }) => Promise.all(units.map(by => register(story, nth, by, line))),
});

/** Who may develop a customer (REG-4, REG-5, REG-6). */
export const CLAIM_COMMANDS: readonly Command[] = [
  command({ name: 'register', weight: 5, refusals: REGISTER_REFUSALS, args: record({ slot, unit, line: lineOrAll }), run: (story, { slot: nth, unit: by, line }) => register(story, nth, by, line) }),
  COMPETITION,
  command({
    name: 'log activity', refusals: LOG_REFUSALS, args: record({ which }), run: onClaim('ACTIVE', log),
  }),
  command({
    name: 'extend', weight: 3, refusals: [...LOG_REFUSALS, 'AlreadyExtended', 'NoRecentActivity'], args: record({ which }),
    run: onClaim('ACTIVE', async (useCases, claim, story) => [await log(useCases, claim, story), await useCases.extendRegistration(memberOf(claim.unit), { registrationId: claim.id, ...call() })]),
  }),
  command({
    name: 'withdraw', refusals: ['RegistrationEnded'], args: record({ which }),
    run: onClaim('ACTIVE', (useCases, { id, unit: by }) => useCases.withdrawRegistration(memberOf(by), { registrationId: id, ...call() })),
  }),
  command({
    name: 'resubmit', refusals: ['RegistrationNotQueued', 'DeclarationNeeded', 'BeyondOwnLine'], args: record({ which }),
    run: onClaim('QUEUED', (useCases, { id, unit: by }) => useCases.resubmitRegistration(memberOf(by), { registrationId: id, ...call() })),
  }),
  command({ name: 'expire', args: fc.constant(null), run: story => story.world.registry.useCases.expireRegistrations(director(), { on: dayIn(story, 0), ...call() }) }),
];

type Asked = { readonly slot: number; readonly unit: string; readonly line: string | null; readonly days: number };
const declare = (story: Story, { slot: nth, unit: by, line, days }: Asked): Promise<object> => story.world.registry.useCases.declareMarketing(memberOf(by), {
  customer: subjectOf(story, nth), line, service: '商函', plan: text, startsOn: dayIn(story, 0), endsOn: dayIn(story, days), unit: by, ...call(),
});

const hear = async (story: Story, nth: number, agrees: boolean): Promise<object> => {
  const found = await oneOf<Claim>(story, 'declaration', 'TO_BE_HEARD', nth, 't.responsible_unit as unit');
  if (!found) return NOTHING;
  return story.world.registry.useCases.hearDeclaration(headOf(found.unit), { declarationId: found.id, opinion: agrees ? 'AGREES' : 'OBJECTS', reason: text, ...call() });
};

const decide = async (story: Story, nth: number, approve: boolean): Promise<object> => {
  const found = await oneOf(story, 'declaration', 'HEARD', nth);
  return found ? story.world.registry.useCases.decideDeclaration(director(), { declarationId: found.id, decision: approve ? 'APPROVE' : 'REJECT', reason: text, ...call() }) : NOTHING;
};

const DECLARE_REFUSALS = ['NoOtherUnit', 'AlreadyDeclared', 'CustomerNotFound', 'SubjectAmbiguous', 'PeriodInvalid', 'BeyondOwnLine'];
/** The customer may go to another unit in the same moment. */
const HEAR_REFUSALS = ['DeclarationDecided', 'HeardAlready', 'DeclarationNotFound', 'NotHeardUnit'];
const DECIDE_REFUSALS = ['DeclarationDecided', 'NotHeardYet', 'DeclarationPeriodOver'];
const asked = { slot, unit, line: lineOrAll, days: fc.integer({ min: 0, max: 40 }) };

/** Leave to market to another unit's account (REG-6). */
export const DECLARATION_COMMANDS: readonly Command[] = [
  command({ name: 'declare', weight: 6, refusals: DECLARE_REFUSALS, args: record(asked), run: declare }),
  command({ name: 'hear', weight: 6, refusals: HEAR_REFUSALS, args: record({ which, agrees: fc.boolean() }), run: (story, { which: nth, agrees }) => hear(story, nth, agrees) }),
  command({
    name: 'decide', weight: 6, refusals: DECIDE_REFUSALS, args: record({ which, approve: fc.boolean() }),
    run: async (story, { which: nth, approve }) => {
      // Whoever waits to be heard is heard first.
      await hear(story, nth, approve);
      return decide(story, nth, approve);
    },
  }),
  command({
    name: 'market with leave', weight: 4, refusals: [...DECLARE_REFUSALS, ...HEAR_REFUSALS, ...DECIDE_REFUSALS], args: record(asked),
    run: async (story, how) => [await declare(story, how), await hear(story, 0, true), await decide(story, 0, true)],
  }),
];

type Dispute = { readonly id: string; readonly claimant: string; readonly respondent: string; readonly ruler: string };
type Ruling = { readonly claimant: boolean; readonly division: string | null };
const disputeOf = (story: Story, nth: number) => oneOf<Dispute>(story, 'dispute', 'OPEN', nth, 't.claimant, t.respondent, t.ruling_unit as ruler');

const open = (useCases: UseCases, { id, unit: by }: Claim): Promise<object> => useCases.openDispute(memberOf(by), { registrationId: id, grounds: text, ...call() });
const reply = ({ world }: Story, { id, respondent }: Dispute): Promise<object> =>
  world.registry.useCases.stateInDispute(memberOf(respondent), { disputeId: id, statement: text, ...call() });
const rule = ({ world }: Story, { id, claimant, respondent, ruler }: Dispute, { claimant: wins, division }: Ruling): Promise<object> =>
  world.registry.useCases.ruleOnDispute(headOf(ruler), { disputeId: id, inFavourOf: wins ? claimant : respondent, reason: text, division, ...call() });

const withdraw = ({ world }: Story, { id, claimant }: Dispute): Promise<object> =>
  world.registry.useCases.withdrawDispute(memberOf(claimant), { disputeId: id, reason: text, ...call() });

const OPEN_REFUSALS = ['RegistrationEnded', 'NothingToDispute', 'NoHigherCentre', 'DisputeOpen'];
const RULE_REFUSALS = ['DisputeRuled', 'DisputeWithdrawn', 'BothSidesNotHeard'];
const ruling = { claimant: fc.boolean(), division: fc.option(place, { freq: 3 }) };

/** Who is right, and whose territory it is (REG-7). */
export const DISPUTE_COMMANDS: readonly Command[] = [
  command({ name: 'dispute', weight: 6, refusals: OPEN_REFUSALS, args: record({ which }), run: onClaim('QUEUED', open) }),
  command({
    name: 'answer in a dispute', weight: 6, refusals: ['DisputeRuled', 'DisputeWithdrawn', 'DisputeNotFound'], args: record({ which }),
    run: async (story, { which: nth }) => {
      const found = await disputeOf(story, nth);
      return found ? reply(story, found) : NOTHING;
    },
  }),
  command({
    name: 'rule', weight: 8, refusals: RULE_REFUSALS, args: record({ which, ...ruling }),
    run: async (story, { which: nth, ...how }) => {
      const found = await disputeOf(story, nth);
      if (!found) return NOTHING;
      await reply(story, found);
      return rule(story, found, how);
    },
  }),
  command({
    name: 'withdraw a dispute', weight: 3, refusals: ['DisputeRuled', 'DisputeWithdrawn'], args: record({ which }),
    run: async (story, { which: nth }) => {
      const found = await disputeOf(story, nth);
      return found ? withdraw(story, found) : NOTHING;
    },
  }),
  command({
    name: 'dispute to the end', weight: 4, refusals: [...OPEN_REFUSALS, ...RULE_REFUSALS, 'DisputeNotFound'], args: record({ which, ...ruling }),
    run: async (story, { which: nth, ...how }) => {
      const opened = await onClaim('QUEUED', open)(story, { which: nth });
      const found = await disputeOf(story, 0);
      return found ? [opened, await reply(story, found), await rule(story, found, how)] : opened;
    },
  }),
];
