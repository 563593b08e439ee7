import { LINES, type Line } from '@keyaccount/contracts';
import { countStatements } from '@keyaccount/subgraph-kit';
import { director } from '@keyaccount/test-kit';
import fc from 'fast-check';
import { of, openClaims, type Claims, type Registration } from './claims-scene';

const UNITS = ['U440513', 'U440515', 'BB4405', 'S440511004'];
const DAY = 86_400_000;
/** What the terms give, said once more. */
const [CLAIM_DAYS, EXTENSION_DAYS] = [90, 30];

type Held = { id: string; unit: string; line: Line | null; until: number; extended: boolean; ended: boolean };
const meet = (one: Line | null, other: Line | null): boolean => one === null || other === null || one === other;
/** The bureau's midnight after the day that lies so many days ahead. */
const endAfter = (now: number, days: number): number => Math.floor((now + 8 * 3_600_000) / DAY) * DAY - 8 * 3_600_000 + (days + 1) * DAY;

const step = fc.oneof(
  { weight: 5, arbitrary: fc.record({ kind: fc.constant('register' as const), unit: fc.constantFrom(...UNITS), line: fc.constantFrom<Line | null>(null, LINES[0], LINES[4]) }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('wait' as const), days: fc.integer({ min: 1, max: 70 }) }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constantFrom('withdraw' as const, 'extend' as const), which: fc.nat(20) }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('expire' as const) }) },
);

describe('claims, whatever happens', () => {
  let claims: Claims;
  beforeEach(async () => void (claims = await openClaims()));
  afterEach(() => claims.scene.drop());

  it('REG-5 › after any registrations, withdrawals, extensions and expiries no line has two at one instant, and the earliest valid one has the right', async () => {
    let customers = 0;
    await fc.assert(fc.asyncProperty(fc.array(step, { minLength: 4, maxLength: 14 }), async steps => {
      const customer = { name: `性质样例${(customers += 1)}`, division: '440515001' };
      const held: Held[] = [];
      const now = () => claims.scene.deps.clock.now().getTime();
      const running = () => held.filter(({ ended, until }) => !ended && until > now());
      for (const one of steps) {
        if (one.kind === 'wait') claims.days(one.days);
        else if (one.kind === 'expire') await claims.expire(director(), new Date(now() + 8 * 3_600_000).toISOString().slice(0, 10));
        else if (one.kind === 'register') {
          const inTheWay = running().filter(({ line }) => meet(line, one.line));
          const { data, errors } = await claims.register(of(one.unit), customer, one.line ?? undefined);
          if (errors) {
            expect(errors[0]?.extensions['reason']).toBe('AlreadyRegistered');
            continue;
          }
          const { id, status, heldBy } = data.registerDevelopment.registration;
          expect(status).toBe(inTheWay.length === 0 ? 'ACTIVE' : 'QUEUED');
          if (status === 'QUEUED') expect(heldBy?.code).toBe(inTheWay[0]!.unit);
          else held.push({ id, unit: one.unit, line: one.line, until: endAfter(now(), CLAIM_DAYS), extended: false, ended: false });
        } else {
          const claim = running()[one.which % Math.max(1, running().length)];
          if (!claim) continue;
          if (one.kind === 'withdraw') {
            await claims.withdraw(of(claim.unit), claim.id);
            claim.ended = true;
          } else {
            await claims.log(of(claim.unit), claim.id);
            const { errors } = await claims.extend(of(claim.unit), claim.id);
            expect(errors?.[0]?.extensions['reason']).toBe(claim.extended ? 'AlreadyExtended' : undefined);
            if (!claim.extended) claim.until += EXTENSION_DAYS * DAY;
            claim.extended = true;
          }
        }
      }
      const rights = (await claims.scene.ask<{ customer: { developmentRights: Registration[] } }>(
        director(), 'query ($id: ID!) { customer(id: $id) { developmentRights { id } } }',
        { id: (await claims.scene.sql<{ id: string }>('select id from customer where name = $1', [customer.name]))[0]?.id ?? '' })).data.customer as { developmentRights: Registration[] } | null;
      expect((rights?.developmentRights ?? []).map(({ id }) => id).sort()).toEqual(running().map(({ id }) => id).sort());
      expect(await claims.scene.sql(
        `select 1 from registration a join registration b on a.customer_id = b.customer_id and a.id < b.id and a.validity && b.validity
            and (a.line is null or b.line is null or a.line = b.line)`)).toEqual([]);
    }), { numRuns: 20 });
  });

  it('REG-5 › a page of registrations needs as many statements as a single one', async () => {
    const ask = () => countStatements(claims.scene.deps.db, () => claims.scene.ask<{ registrations: { edges: unknown[] } }>(
      director(), `{ registrations(first: 200) { edges { node { id unit { code } customer { name developmentRights { id } territoryRulings { division } } reminders { daysBefore }
        activities(first: 3) { totalCount edges { node { what } } } } } } }`));
    const add = async (from: number, count: number) => {
      for (let n = from; n < from + count; n += 1) {
        const { registration } = (await claims.register(of('U440515'), { name: `样例${n}`, division: '440515001' })).data.registerDevelopment;
        await claims.log(of('U440515'), registration.id);
      }
    };
    await add(0, 1);
    const one = await ask();
    await add(1, 11);
    const twelve = await ask();
    expect([one, twelve].map(({ result }) => [result.errors, result.data.registrations.edges.length])).toEqual([[undefined, 1], [undefined, 12]]);
    expect(twelve.statements).toHaveLength(one.statements.length);
  });
});
