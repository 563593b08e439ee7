import { answer, refused } from '@keyaccount/subgraph-kit';
import type { GraphQLError } from 'graphql';
import { REFUSALS, type OrganisationRefusal } from './refusals';

const expected: Record<OrganisationRefusal, { code: string; details: Record<string, string> }> = {
  WrongCredentials: { code: 'UNAUTHENTICATED', details: {} },
  SignInLocked: { code: 'RATE_LIMITED', details: { until: '2026-03-02T02:15:00.000Z' } },
  TeamNotFound: { code: 'NOT_FOUND', details: {} },
  TeamCustomerNotFound: { code: 'NOT_FOUND', details: {} },
  CustomerMerged: { code: 'CONFLICT', details: { survivor: '019b0000-0000-7000-8000-000000000001' } },
  TeamUnitNotFound: { code: 'NOT_FOUND', details: {} },
  TeamGoalInvalid: { code: 'BAD_USER_INPUT', details: {} },
  TeamBelongsElsewhere: { code: 'BAD_USER_INPUT', details: {} },
  TeamPeriodInvalid: { code: 'BAD_USER_INPUT', details: {} },
  TeamMembersInvalid: { code: 'BAD_USER_INPUT', details: {} },
  MemberUnfit: { code: 'RULE_VIOLATION', details: { staffId: '019b0000-0000-7000-8000-000000000001' } },
  BiuWithinOneUnit: { code: 'RULE_VIOLATION', details: {} },
  TeamDecided: { code: 'CONFLICT', details: {} },
  TeamWithdrawn: { code: 'CONFLICT', details: {} },
  NotProposer: { code: 'RULE_VIOLATION', details: {} },
  ProposerDecides: { code: 'RULE_VIOLATION', details: {} },
  TeamReasonMissing: { code: 'BAD_USER_INPUT', details: {} },
  TeamPeriodOver: { code: 'RULE_VIOLATION', details: {} },
  TeamOver: { code: 'CONFLICT', details: {} },
  TeamUndecided: { code: 'CONFLICT', details: {} },
  TeamChangedMeanwhile: { code: 'CONFLICT', details: {} },
};

const errorOf = (reason: OrganisationRefusal, details: Record<string, string>): GraphQLError => {
  try {
    answer(REFUSALS, refused(reason, details));
  } catch (error) {
    return error as GraphQLError;
  }
  throw new Error(`${reason} was not refused`);
};

describe('refusals of organisation', () => {
  it.each(Object.entries(expected) as [OrganisationRefusal, (typeof expected)[OrganisationRefusal]][])('%s says what it is in both languages', (reason, { code, details }) => {
    const error = errorOf(reason, details);
    expect(error.extensions).toMatchObject({ code, reason });
    expect(error.message).toMatch(/\p{Script=Han}/u);
    expect(`${error.message} ${String(error.extensions['messageEn'])}`).not.toMatch(/[{}]|undefined/);
    for (const detail of Object.values(details)) expect(error.extensions['messageEn']).toContain(detail);
  });

  it('are all tried here', () => {
    expect(Object.keys(expected).sort()).toEqual(Object.keys(REFUSALS).sort());
  });
});
