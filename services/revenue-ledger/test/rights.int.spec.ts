import { Readable } from 'node:stream';
import { countStatements, newId } from '@keyaccount/subgraph-kit';
import { countyHead, director, event, informationSupervisor, nobody, provincialOfficer } from '@keyaccount/test-kit';
import { knowUnits } from '../src/use-cases/know';
import { matchCustomers } from '../src/use-cases/match-customers';
import { REFUSALS } from '../src/refusals';
import { row, testLedger, type TestLedger } from './ledger';

let ledger: TestLedger;
beforeEach(async () => void (ledger = await testLedger()));
afterEach(() => ledger.drop());

const grant = (customerId: string, unit: string) =>
  ledger.react('registry.customer-access-changed.v1', [event('registry.customer-access-changed.v1', {
    subject: customerId, version: 1, data: { customers: [{ customerId, version: 1, grants: [{ basis: 'OWNER', unit, staffId: null }] }] },
  })]);

describe('rights', () => {
  it('every use case and every read asks for its permission first', async () => {
    const anything = { contentType: 'text/csv', body: Readable.from([]), correlationId: newId(), month: '2025-03', year: 2025, amount: '1', note: 'x', entryId: newId(), reason: 'x' };
    for (const [name, work] of Object.entries({ ...ledger.useCases, ...ledger.queries })) {
      const call = work as (...args: unknown[]) => Promise<unknown>;
      const answerOf = (actor: unknown) => call(actor, anything, newId(), 1).catch((error: Error) => error.name);
      expect([name, await answerOf(nobody()), await answerOf(undefined)]).toEqual([name, 'Forbidden', 'Unauthenticated']);
    }
  });

  it('every reaction acts by an explicit right', async () => {
    await expect(knowUnits(director(), ledger.db.manager, [])).rejects.toMatchObject({ permission: 'reaction:apply' });
    await expect(matchCustomers(ledger.deps)(director(), ledger.db.manager, [], { correlationId: newId(), causationId: newId() })).rejects.toMatchObject({ permission: 'reaction:apply' });
  });

  it('the province reads and changes nothing; a head closes no month', async () => {
    for (const actor of [provincialOfficer(), countyHead('U440515')]) {
      const { errors } = await ledger.ask(actor, 'mutation { closeMonth(input: { month: "2025-03" }) { month { closed } } }');
      expect(errors?.[0]?.extensions['code']).toBe('FORBIDDEN');
    }
    expect((await ledger.ask(provincialOfficer(), '{ months(year: 2025) { month } }')).errors).toBeUndefined();
  });

  it('each refusal has a code, a rule where it breaks one, and a sentence in both languages', () => {
    for (const [reason, { code, rule, zh, en }] of Object.entries(REFUSALS)) {
      expect([reason, zh.endsWith('。'), /[.]$/.test(en)]).toEqual([reason, true, true]);
      if (code === 'RULE_VIOLATION') expect([reason, rule]).toEqual([reason, expect.stringMatching(/^LED-\d$/)]);
    }
  });
});

const CUSTOMERS = `query ($refs: [_Any!]!) { _entities(representations: $refs) { ... on Customer {
  id revenue(year: 2025) { total bureauTotal byLine { line amount } byMonth { month amount } byUnit { unit { code } amount } } entries(first: 2) { totalCount edges { node { amount } } } } } }`;
type Found = { _entities: ({ id: string; revenue: { total: string }; entries: { totalCount: number; edges: object[] } } | null)[] };
const refsOf = (ids: readonly string[]) => ({ refs: ids.map(id => ({ __typename: 'Customer', id })) });

describe('LED-3 › row scope', () => {
  it('a county head sees revenue, entries and counts of the unit’s accounts alone', async () => {
    const [own, other] = [await ledger.know('K1'), await ledger.know('K2')];
    await ledger.send([row('1', 'K1'), row('2', 'K2', { amount: '7.00' }), row('3', 'K2', { month: '2025-04' })]);
    await grant(own, 'U440515');
    await grant(other, 'BB4405');
    const seenBy = async (actor: Parameters<TestLedger['ask']>[0]) =>
      (await ledger.ask<Found>(actor, CUSTOMERS, refsOf([own, other]))).data._entities.map(one => [one?.revenue.total, one?.entries.totalCount, one?.entries.edges.length]);
    expect(await seenBy(countyHead('U440515'))).toEqual([['100.00', 1, 1], ['0.00', 0, 0]]);
    expect(await seenBy(director())).toEqual([['100.00', 1, 1], ['107.00', 2, 2]]);
    const unit = 'query { _entities(representations: [{ __typename: "Unit", code: "U440515" }]) { ... on Unit { revenue(year: 2025) { total byLine { line amount } } } } }';
    const totalOf = async (actor: Parameters<TestLedger['ask']>[0]) => (await ledger.ask<{ _entities: { revenue: { total: string } }[] }>(actor, unit)).data._entities[0]?.revenue.total;
    expect([await totalOf(countyHead('U440515')), await totalOf(director())]).toEqual(['100.00', '207.00']);
  });

  it('an import is its sender’s and the city’s: to others it, its errors and its count are as absent', async () => {
    const { id } = await ledger.send(['broken']);
    const query = `query ($id: ID!) { revenueImport(id: $id) { errors { totalCount edges { node { reason } } } } revenueImports { totalCount edges { node { id } } } }`;
    type Seen = { revenueImport: { errors: { totalCount: number } } | null; revenueImports: { totalCount: number; edges: object[] } };
    expect((await ledger.ask<Seen>(countyHead('U440515'), query, { id })).data).toEqual({ revenueImport: null, revenueImports: { totalCount: 0, edges: [] } });
    expect((await ledger.ask<Seen>(informationSupervisor(), query, { id })).data).toMatchObject({ revenueImport: { errors: { totalCount: 1 } }, revenueImports: { totalCount: 1 } });
    expect((await ledger.ask<Seen>(director(), query, { id: 'no id' })).data.revenueImport).toBeNull();
  });

  it('200 customers with revenue by line, month and unit take as many statements as one', async () => {
    const ids: string[] = [];
    for (let n = 0; n < 200; n += 1) ids.push(await ledger.know(`K${n}`));
    await ledger.send(ids.map((_, n) => row(String(n), `K${n}`)));
    const ask = (some: readonly string[]) => countStatements(ledger.db, () => ledger.ask<Found>(countyHead('U440515'), CUSTOMERS, refsOf(some)));
    const [one, all] = [await ask(ids.slice(0, 1)), await ask(ids)];
    expect(all.result.data._entities).toHaveLength(200);
    expect(all.statements.length).toBe(one.statements.length);
    expect(one.statements.length).toBeLessThanOrEqual(5);
  });
});
