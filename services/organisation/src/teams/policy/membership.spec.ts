import fc from 'fast-check';
import { dayAfter, mayJoin, reachesAcross, stayUntil, unitsFor, type HeldAppointment, type TeamSort } from './membership';

const TODAY = '2026-03-02';
const project: TeamSort = { kind: 'STAGE', customerId: 'c1', unit: null };
const campaign: TeamSort = { ...project, customerId: null };
const longTerm: TeamSort = { kind: 'LONG_TERM', customerId: null, unit: 'U1' };
const post = (unit: string, more: Partial<HeldAppointment> = {}): HeldAppointment => ({ unit, tier: 'COUNTY_CENTRE', post: 'ACCOUNT_MANAGER', since: '2023-01-01', until: null, ...more });

describe('ORG-4, ORG-6 › who may be in a team', () => {
  it.each<[string, TeamSort, HeldAppointment[], boolean]>([
    ['an account manager of a county in a project team', project, [post('U1')], true],
    ['an account manager of a sub-branch', project, [post('S1', { tier: 'SUB_BRANCH' })], true],
    ['anybody of a professional bureau', project, [post('PB', { tier: 'PROFESSIONAL_BUREAU', post: 'PLANNING_MANAGER' })], true],
    ['the head of the business branch', project, [post('BB', { tier: 'BUSINESS_BRANCH', post: 'HEAD' })], true],
    ['the head of a county', project, [post('U1', { post: 'HEAD' })], false],
    ['the head of a county, for a campaign', campaign, [post('U1', { post: 'HEAD' })], true],
    ['the unit’s own head, long-term', longTerm, [post('U1', { post: 'HEAD' })], true],
    ['somebody else’s account manager, long-term', longTerm, [post('U2')], false],
    ['on the last day of an appointment', project, [post('U1', { until: TODAY })], true],
    ['the day after it', project, [post('U1', { until: '2026-03-01' })], false],
    ['before the first day', project, [post('U1', { since: '2026-03-03' })], false],
    ['without any appointment', campaign, [], false],
  ])('ORG-4, ORG-6 › %s', (_, team, held, may) => expect(mayJoin(team, held, TODAY)).toBe(may));

  it('ORG-6 › a post that is over, or still to come, reaches across nothing', () => {
    const held = [post('U1'), post('PB', { until: '2026-03-01' }), post('BB', { since: '2026-03-03' })];
    expect([unitsFor({ ...campaign, kind: 'BIU' }, held, TODAY), reachesAcross('BIU', unitsFor({ ...campaign, kind: 'BIU' }, held, TODAY))]).toEqual([['U1'], false]);
  });

  it.each<[string, HeldAppointment[], string | null]>([
    ['an appointment without an end', [post('U1')], null],
    ['one that ends, and another that does not', [post('U1', { until: '2026-04-30' }), post('U2')], null],
    ['the later of two ends', [post('U1', { until: '2026-04-30' }), post('U2', { until: '2026-05-31' })], '2026-06-01'],
    ['an end that is past', [post('U1', { until: '2026-02-28' })], TODAY],
    ['an end today', [post('U1', { until: TODAY })], '2026-03-03'],
    ['only one that does not fit', [post('U1', { post: 'HEAD' })], TODAY],
    ['none', [], TODAY],
  ])('ORG-4 › a member stays as long as %s', (_, held, until) => expect(stayUntil(project, held, TODAY)).toBe(until));

  const day = fc.integer({ min: 0, max: 400 }).map(days => new Date(Date.UTC(2026, 0, 1 + days)).toISOString().slice(0, 10));
  it('ORG-4 › nobody stays on a day on which no appointment of theirs holds any more, and who may join stays beyond today', () => fc.assert(fc.property(
    fc.array(fc.record({ since: fc.constant('2023-01-01'), until: fc.option(day) })), day, (terms, today) => {
      const held = terms.map(term => post('U1', term));
      const until = stayUntil(project, held, today);
      if (until === null) return expect(held.some(one => one.until === null)).toBe(true);
      expect(mayJoin(project, held, today)).toBe(until > today);
      return expect(held.every(one => one.until !== null && dayAfter(one.until) <= until || until === today)).toBe(true);
    },
  )));

  it.each([['2026-02-28', '2026-03-01'], ['2028-02-28', '2028-02-29'], ['2026-12-31', '2027-01-01']])('the day after %s is %s', (day_, next) => expect(dayAfter(day_)).toBe(next));

  it.each<[Parameters<typeof reachesAcross>[0], string[], boolean]>([
    ['BIU', ['U1', 'U1'], false], ['BIU', ['U1', 'U2'], true], ['STAGE', ['U1'], true], ['LONG_TERM', ['U1'], true],
  ])('ORG-6 › a %s team of %j: %s', (kind, units, across) => expect(reachesAcross(kind, units)).toBe(across));
});
