import { answer, refused } from '@keyaccount/subgraph-kit';
import type { GraphQLError } from 'graphql';
import { REFUSALS, type ComplaintsRefusal } from './refusals';

const expected: Record<ComplaintsRefusal, { code: string; details: Record<string, string> }> = {
  CustomerNotFound: { code: 'NOT_FOUND', details: {} },
  CustomerMerged: { code: 'CONFLICT', details: { survivor: '0192f0aa-0000-7000-8000-000000000001' } },
  CaseNotFound: { code: 'NOT_FOUND', details: {} },
  CaseAlreadyClosed: { code: 'CONFLICT', details: { number: '2026-000123' } },
};

const errorOf = (reason: ComplaintsRefusal, details: Record<string, string>): GraphQLError => {
  try {
    answer(REFUSALS, refused(reason, details));
  } catch (error) {
    return error as GraphQLError;
  }
  throw new Error(`${reason} was not refused`);
};

describe('refusals of complaints', () => {
  it.each(Object.entries(expected) as [ComplaintsRefusal, (typeof expected)[ComplaintsRefusal]][])('%s says what it is in both languages', (reason, { code, details }) => {
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
