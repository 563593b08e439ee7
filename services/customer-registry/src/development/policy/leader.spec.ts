import fc from 'fast-check';
import type { Account, Leave } from '../../claims/policy/exclusivity';
import { leaderOf, type Standing } from './leader';

const TODAY = '2026-03-02';
const CITY = 'C4405';
const leave = (more: Partial<Leave> = {}): Leave => ({ unit: 'U1', line: null, from: '2026-03-01', until: '2026-03-31', ...more });
const standing = (more: Partial<Standing> = {}): Standing => ({ hasBranches: false, cityCentre: CITY, leaves: [], today: TODAY, ...more });
const account = (unit: string | null, status: Account['status'] = 'KEY_ACCOUNT'): Account => ({ status, unit });

describe('whose a development is', () => {
  it.each<[string, Account, string, Standing, string]>([
    ['the responsible unit’s own', account('U1'), 'U1', standing(), 'U1'],
    ['the surveyor’s as long as nobody is responsible', account(null, 'PROSPECT'), 'U1', standing(), 'U1'],
    ['the developer’s while the filing waits', account(null, 'FILED'), 'U1', standing(), 'U1'],
    ['the developer’s once the account has lapsed', account(null, 'LAPSED'), 'U1', standing(), 'U1'],
    ['the responsible unit’s, whoever began it', account('U2'), 'U1', standing(), 'U2'],
    ['the developer’s by leave for all lines', account('U2'), 'U1', standing({ leaves: [leave()] }), 'U1'],
    ['the developer’s on the last day of the leave', account('U2'), 'U1', standing({ leaves: [leave({ until: TODAY })] }), 'U1'],
    ['the responsible unit’s on the day after', account('U2'), 'U1', standing({ leaves: [leave({ until: '2026-03-01' })] }), 'U2'],
    ['the responsible unit’s where the leave is for one line', account('U2'), 'U1', standing({ leaves: [leave({ line: 'express' })] }), 'U2'],
    ['the responsible unit’s where another has the leave', account('U2'), 'U1', standing({ leaves: [leave({ unit: 'U3' })] }), 'U2'],
    ['the city centre’s for the city-level body of a family', account('U2'), CITY, standing({ hasBranches: true }), CITY],
    ['the responsible unit’s for a customer without branches', account('U2'), CITY, standing(), 'U2'],
  ])('REG-10 › %s', (_, customer, unit, given, leader) => expect(leaderOf(customer, unit, given)).toBe(leader));

  const unit = fc.constantFrom('U1', 'U2', CITY);
  const cases = fc.record({
    status: fc.constantFrom<Account['status']>('PROSPECT', 'FILED', 'KEY_ACCOUNT', 'LAPSED'), responsible: unit, by: unit, hasBranches: fc.boolean(),
    leaves: fc.array(fc.record({ unit, line: fc.constantFrom<Leave['line']>(null, 'express'), from: fc.constant('2026-03-01'), until: fc.constantFrom(TODAY, '2026-03-01') })),
  });
  it('REG-10 › it is the developer’s or the responsible unit’s, and stays where it went', () => fc.assert(fc.property(cases, ({ status, responsible, by, hasBranches, leaves }) => {
    const customer = account(status === 'KEY_ACCOUNT' ? responsible : null, status);
    const leader = leaderOf(customer, by, standing({ hasBranches, leaves }));
    expect([by, customer.unit]).toContain(leader);
    expect(leaderOf(customer, leader, standing({ hasBranches, leaves }))).toBe(leader);
  })));
});
