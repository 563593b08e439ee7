import fc from 'fast-check';
import { seesByTeam, type Membership } from './sees-by-team';

const TODAY = '2026-03-02';
const member = (more: Partial<Membership> = {}): Membership => ({ status: 'APPROVED', from: '2026-02-01', teamUntil: '2026-06-01', memberUntil: null, ...more });

describe('ORG-4 › who sees a customer by a team', () => {
  it.each<[string, Membership, boolean]>([
    ['a member while the team is at work', member(), true],
    ['on its first day', member({ from: TODAY }), true],
    ['the day before', member({ from: '2026-03-03' }), false],
    ['on its last day', member({ teamUntil: '2026-03-03' }), true],
    ['the day after', member({ teamUntil: TODAY }), false],
    ['of a team that goes on', member({ teamUntil: null }), true],
    ['on the member’s own last day', member({ memberUntil: '2026-03-03' }), true],
    ['somebody who is out', member({ memberUntil: TODAY }), false],
    ['of a team that is only proposed', member({ status: 'PROPOSED' }), false],
    ['of one that was rejected', member({ status: 'REJECTED' }), false],
    ['of one that was withdrawn', member({ status: 'WITHDRAWN' }), false],
    ['of one that was ended', member({ status: 'ENDED' }), false],
  ])('ORG-4 › %s', (_, membership, sees) => expect(seesByTeam(membership, TODAY)).toBe(sees));

  const day = fc.integer({ min: 0, max: 90 }).map(days => new Date(Date.UTC(2026, 0, 1 + days)).toISOString().slice(0, 10));
  it('ORG-4 › the days on which somebody sees a customer by a team follow one another', () => fc.assert(fc.property(
    day, fc.option(day), fc.option(day), fc.array(day), (from, teamUntil, memberUntil, days) => {
      const seen = [...days].sort().map(today => seesByTeam(member({ from, teamUntil, memberUntil }), today));
      expect(seen.slice(seen.indexOf(true), seen.lastIndexOf(true) + 1)).not.toContain(false);
    },
  )));
});
