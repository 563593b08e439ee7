import { GRADE_LEVELS } from '@keyaccount/contracts';
import fc from 'fast-check';
import { handedOver } from './hand-over';
import { teamHistory, type TeamFacts } from './team-history';
import { proposeSuccessors } from './workload';

const at = (day: number): Date => new Date(Date.UTC(2025, 0, day));
/** Consecutive spans over these days; the last one is open. */
const consecutive = (days: readonly number[]) => [...new Set(days)].sort((a, b) => a - b).map((day, n, all) => ({ since: at(day), until: all[n + 1] === undefined ? null : at(all[n + 1]!) }));

const facts: fc.Arbitrary<TeamFacts> = fc.record({
  owned: fc.tuple(fc.array(fc.integer({ min: 2, max: 30 }), { maxLength: 4 }), fc.array(fc.constantFrom('U1', 'U2'), { minLength: 6, maxLength: 6 }), fc.array(fc.constantFrom(...GRADE_LEVELS), { minLength: 6, maxLength: 6 }))
    .map(([days, units, grades]) => consecutive([1, ...days]).map((span, n) => ({ ...span, unit: units[n]!, grade: grades[n]! }))),
  seats: fc.tuple(fc.array(fc.integer({ min: 1, max: 30 }), { maxLength: 4 }), fc.array(fc.constantFrom('x', 'y', 'z'), { minLength: 5, maxLength: 5 }), fc.constantFrom('U1', 'U2'))
    .map(([days, people, unit]) => consecutive(days).flatMap((span, n) => [{ ...span, role: 'A' as const, staffId: people[n]!, unit }])),
  phases: fc.array(fc.record({ since: fc.integer({ min: 1, max: 30 }).map(at), phase: fc.constantFrom('DEVELOPMENT' as const, 'UPKEEP' as const) }), { maxLength: 3 }),
  heads: fc.constant([{ since: at(1), until: null, unit: 'U1', staffId: 'head' }]),
});

describe('REG-8 › who led when', () => {
  it('is told from the approval on, without gap or overlap, and no two spans in a row are alike', () => {
    fc.assert(fc.property(facts, known => {
      const spans = teamHistory(known);
      expect(spans[0]!.since).toEqual(at(1));
      expect(spans.at(-1)!.until).toBeNull();
      spans.slice(1).forEach((span, n) => {
        expect(spans[n]!.until).toEqual(span.since);
        const { unit, a, b, lead, phase } = span;
        expect(spans[n]).not.toMatchObject({ unit, a, b, lead, phase });
      });
    }));
  });

  it('A leads the development, B the upkeep, the other stands in, and the head leads a general account', () => {
    const spans = teamHistory({
      owned: [{ since: at(1), until: at(9), unit: 'U1', grade: 'SILVER' }, { since: at(9), until: null, unit: 'U1', grade: 'GENERAL' }],
      seats: [{ since: at(1), until: at(9), role: 'A', staffId: 'a', unit: 'U1' }, { since: at(1), until: at(7), role: 'B', staffId: 'b', unit: 'U1' }],
      phases: [{ since: at(5), phase: 'UPKEEP' }], heads: [{ since: at(1), until: null, unit: 'U1', staffId: 'head' }],
    });
    expect(spans.map(({ since, lead }) => [since.getUTCDate(), lead])).toEqual([[1, 'a'], [5, 'b'], [7, 'a'], [9, 'head']]);
  });

  it('nothing is told before there is an owner', () => expect(teamHistory({ owned: [], seats: [], phases: [], heads: [] })).toEqual([]));
});

describe('REG-8 › proposals and hand-over', () => {
  const weights = { DIAMOND: 8, GOLD: 4, SILVER: 2, GENERAL: 0 };
  const people = ['p1', 'p2', 'p3'].map(staffId => ({ staffId, staffKey: staffId }));

  it('the least loaded comes first, and nobody who has a role there already', () => {
    const counts = [{ staffId: 'p1', grade: 'DIAMOND' as const, seats: 1 }, { staffId: 'p2', grade: 'SILVER' as const, seats: 3 }];
    expect(proposeSuccessors(people, { a: 'p3', b: null }, counts, weights)).toEqual([{ staffId: 'p2', seats: 3, load: 6 }, { staffId: 'p1', seats: 1, load: 8 }]);
  });

  it('proposals are ordered by load, whatever the order of the people', () => {
    const counts = fc.array(fc.record({ staffId: fc.constantFrom('p1', 'p2', 'p3'), grade: fc.constantFrom(...GRADE_LEVELS), seats: fc.nat(50) }));
    fc.assert(fc.property(counts, fc.shuffledSubarray(people, { minLength: 3 }), (held, shuffled) => {
      const proposed = proposeSuccessors(shuffled, { a: null, b: null }, held, weights);
      expect(proposed).toEqual(proposeSuccessors(people, { a: null, b: null }, held, weights));
      expect(proposed.map(({ load }) => load)).toEqual(proposed.map(({ load }) => load).sort((a, b) => a - b));
    }));
  });

  it.each([['p1', 'p3', { a: 'p3', b: 'p2' }], ['p2', 'p3', { a: 'p1', b: 'p3' }], ['p1', 'p2', undefined]])('%s hands over to %s', (from, to, pair) =>
    expect(handedOver({ a: 'p1', b: 'p2' }, from, to)).toEqual(pair));
});
