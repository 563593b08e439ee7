import fc from 'fast-check';
import { membersFault, teamPlanFault, teamWarnings, type TeamPlace, type TeamPlan } from './plan';

const TODAY = '2026-03-02';
const lead: TeamPlace = { staffId: 'a', role: 'LEAD' };
const project: TeamPlan = { kind: 'STAGE', goal: '拿下供电局账单', customerId: 'c1', unit: null, from: TODAY, until: '2026-06-01', members: [lead, { staffId: 'b', role: 'MEMBER' }] };
const longTerm: TeamPlan = { ...project, kind: 'LONG_TERM', customerId: null, unit: 'U1', until: null };

describe('ORG-4, ORG-6 › what a team needs', () => {
  it.each<[string, TeamPlan, string | undefined]>([
    ['a project team for a customer', project, undefined],
    ['a campaign without a customer', { ...project, customerId: null }, undefined],
    ['a BIU team for a customer', { ...project, kind: 'BIU' }, undefined],
    ['a long-term team of a unit, without an end', longTerm, undefined],
    ['a long-term team with an end', { ...longTerm, until: '2027-01-01' }, undefined],
    ['no goal', { ...project, goal: ' ' }, 'TeamGoalInvalid'],
    ['a goal of 501 characters', { ...project, goal: '字'.repeat(501) }, 'TeamGoalInvalid'],
    ['a goal with a character that cannot be shown', { ...project, goal: 'a\u0000' }, 'TeamGoalInvalid'],
    ['a long-term team for a customer', { ...longTerm, customerId: 'c1' }, 'TeamBelongsElsewhere'],
    ['a long-term team of nobody', { ...longTerm, unit: null }, 'TeamBelongsElsewhere'],
    ['a project team of a unit', { ...project, unit: 'U1' }, 'TeamBelongsElsewhere'],
    ['a project team without an end', { ...project, until: null }, 'TeamPeriodInvalid'],
    ['an end on the first day', { ...project, until: TODAY }, 'TeamPeriodInvalid'],
    ['an end before the first day', { ...project, from: '2026-05-01', until: '2026-04-01' }, 'TeamPeriodInvalid'],
    ['a first day that is past', { ...project, from: '2026-03-01' }, 'TeamPeriodInvalid'],
    ['nobody in it', { ...project, members: [] }, 'TeamMembersInvalid'],
    ['nobody to lead it', { ...project, members: [{ ...lead, role: 'SUPPORT' }] }, 'TeamMembersInvalid'],
  ])('ORG-4, ORG-6 › %s', (_, plan, fault) => expect(teamPlanFault(plan, TODAY)).toBe(fault));

  const place = fc.record({ staffId: fc.constantFrom('a', 'b', 'c', 'd'), role: fc.constantFrom<TeamPlace['role'][]>('LEAD', 'MEMBER', 'SUPPORT') });
  it('ORG-4 › members are let through exactly where each appears once and one leads', () => fc.assert(fc.property(fc.array(place, { maxLength: 6 }), members => {
    const ids = members.map(({ staffId }) => staffId);
    const right = ids.every((id, at) => ids.indexOf(id) === at) && members.reduce((leads, { role }) => leads + Number(role === 'LEAD'), 0) === 1;
    expect(membersFault(members) === undefined).toBe(right);
  })));

  it('ORG-6 › only a long-term team of more than its number draws a warning, and none is refused', () => fc.assert(fc.property(
    fc.constantFrom('LONG_TERM', 'STAGE', 'BIU'), fc.nat(30), (kind, members) =>
      expect(teamWarnings(kind, members, 10)).toEqual(kind === 'LONG_TERM' && members >= 11 ? ['TEAM_TOO_LARGE'] : []),
  )));
});
