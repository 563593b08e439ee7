import { director, informationSupervisor, nobody } from '@keyaccount/test-kit';
import type { StaffActor } from '@keyaccount/identity';
import { DEFAULT_CATALOGUE } from '../src/development/policy/default-catalogue';
import { catalogueOn } from '../src/development/store/catalogues';
import { reasonOf, type Actor } from './claims-scene';
import { developed, head, manager, openDevelopments, twoProspects, type Developments } from './development-scene';

const planner: StaffActor = { ...director(), name: '策划经理', posts: [{ unit: 'C4405', post: 'PLANNING_MANAGER', tier: 'CITY_CENTRE' }] };
const SERVICE = { code: 'EXPRESS', name: '特快专递', nameEn: 'Express', needs: ['DOCUMENTS'], marginRate: '0.1', cost: '15.00', promisedDays: 1, registeredProof: true };
const LETTER = { code: 'REGISTERED_LETTER', name: '挂号信', nameEn: 'Registered letter', needs: ['DOCUMENTS'], marginRate: '0.2055', cost: '3.50', promisedDays: 5, registeredProof: true };

describe('offers', () => {
  let asked: Developments;
  beforeAll(async () => void (asked = await openDevelopments()));
  afterAll(() => asked.scene.drop());

  const offer = async (need: string, constraints: object | null = null, on: string | null = null, actor: Actor = manager) => asked.scene.ask<{ offer: { catalogueFrom: string; services: Record<string, unknown>[] } }>(
    actor, `query ($need: String!, $constraints: OfferConstraints, $on: Date) { offer(need: $need, constraints: $constraints, on: $on) {
      catalogueFrom services { code marginRate cost promisedDays registeredProof source } } }`, { need, constraints, on });
  const codes = async (...of: Parameters<typeof offer>) => (await offer(...of)).data.offer.services.map(({ code }) => code);
  const set = (actor: Actor, input: Record<string, unknown>) => asked.scene.ask(
    actor, 'mutation ($input: SetOfferCatalogueInput!) { setOfferCatalogue(input: $input) { catalogue { validFrom reason setBy { id } services { code marginRate cost source } } } }',
    { input: { validFrom: '2025-03-01', services: [SERVICE, LETTER], reason: '新资费', ...input } });

  it('REG-11 › express comes before the registered letter, out of the catalogue as shipped, with its source', async () => {
    expect((await offer('DOCUMENTS')).data.offer).toEqual({
      catalogueFrom: '2000-01-01', services: [
        { code: 'EXPRESS', marginRate: '0.35', cost: '13.00', promisedDays: 2, registeredProof: true, source: 'PLAN' },
        { code: 'REGISTERED_LETTER', marginRate: '0.18', cost: '3.50', promisedDays: 5, registeredProof: true, source: 'PLAN' },
        { code: 'ORDINARY_LETTER', marginRate: '0.1', cost: '1.10', promisedDays: 7, registeredProof: false, source: 'OURS' },
      ],
    });
    const held = await catalogueOn(asked.scene.deps.db.manager, '2025-01-15');
    expect(held!.services).toEqual([...DEFAULT_CATALOGUE].sort((one, other) => (one.code < other.code ? -1 : 1)));
  });

  it('REG-11 › the offer is subject to cost and quality', async () => {
    expect(await codes('DOCUMENTS', { maxCost: '12.99' })).toEqual(['REGISTERED_LETTER', 'ORDINARY_LETTER']);
    expect(await codes('DOCUMENTS', { registeredProof: true })).toEqual(['EXPRESS', 'REGISTERED_LETTER']);
    expect(await codes('GOODS', { maxPromisedDays: 4 })).toEqual(['EXPRESS', 'LOGISTICS']);
    expect(await codes('PIGEONS')).toEqual([]);
  });

  it('REG-11 › the planning manager sets a catalogue, which holds from its day on', async () => {
    expect((await set(planner, {})).data).toEqual({ setOfferCatalogue: { catalogue: {
      validFrom: '2025-03-01', reason: '新资费', setBy: { id: planner.staffId },
      services: [{ code: 'EXPRESS', marginRate: '0.1', cost: '15.00', source: 'OURS' }, { code: 'REGISTERED_LETTER', marginRate: '0.2055', cost: '3.50', source: 'OURS' }],
    } } });
    expect([await codes('DOCUMENTS', null, '2025-02-28'), await codes('DOCUMENTS', null, '2025-03-01')]).toEqual([['EXPRESS', 'REGISTERED_LETTER', 'ORDINARY_LETTER'], ['REGISTERED_LETTER', 'EXPRESS']]);
    expect(reasonOf(await offer('DOCUMENTS', null, '1999-12-31'))).toBe('BAD_USER_INPUT NoCatalogueYet REG-11');
    const { offerCatalogue } = (await asked.scene.ask<{ offerCatalogue: object }>(manager, '{ offerCatalogue(on: "2025-03-02") { validFrom setBy { id } } }')).data;
    expect(offerCatalogue).toEqual({ validFrom: '2025-03-01', setBy: { id: planner.staffId } });
  });

  it('REG-11 › what does not make a catalogue is refused by name and kept nowhere', async () => {
    const before = await asked.scene.sql('select count(*) from offered_service');
    expect([
      await set(planner, { validFrom: '2025-04-01', services: [] }), await set(planner, { validFrom: '2025-04-01', services: [SERVICE, SERVICE] }),
      await set(planner, { validFrom: '2025-04-01', services: [{ ...SERVICE, marginRate: '1.5' }] }), await set(planner, { validFrom: '2025-04-01', services: [{ ...SERVICE, marginRate: '0.12345' }] }),
      await set(planner, { validFrom: '2025-04-01', services: [{ ...SERVICE, cost: '-1.00' }] }), await set(planner, { validFrom: '2025-01-14' }), await set(planner, { validFrom: '2025-04-01', reason: ' ' }),
      await set(planner, {}), await set(head, {}), await set(informationSupervisor(), {}), await offer('DOCUMENTS', null, null, nobody()),
    ].map(reasonOf)).toEqual([
      'BAD_USER_INPUT CatalogueEmpty REG-11', 'BAD_USER_INPUT ServiceTwice REG-11', 'BAD_USER_INPUT ServiceInvalid REG-11', 'BAD_USER_INPUT ServiceInvalid REG-11', 'BAD_USER_INPUT ServiceInvalid REG-11',
      'BAD_USER_INPUT CatalogueInPast REG-11', 'BAD_USER_INPUT SettingReasonInvalid', 'CONFLICT CatalogueDayTaken REG-11', 'FORBIDDEN Forbidden', 'FORBIDDEN Forbidden', 'FORBIDDEN Forbidden',
    ]);
    expect(await asked.scene.sql('select count(*) from offered_service')).toEqual(before);
    const race = await Promise.all([1, 2, 3].map(() => set(planner, { validFrom: '2025-05-01' })));
    expect(race.map(reasonOf).filter(Boolean)).toEqual(['CONFLICT CatalogueDayTaken REG-11', 'CONFLICT CatalogueDayTaken REG-11']);
  });

  it('REG-11 › a marketing plan carries an offer in its order, as the catalogue had it then', async () => {
    const id = await developed(asked, await twoProspects(asked));
    await asked.complete(head, id, 'POSITIONING');
    expect(reasonOf(await asked.plan(head, id, { offer: { need: 'DOCUMENTS', constraints: { maxCost: '0.01' } } }))).toBe('RULE_VIOLATION NothingToOffer REG-11');
    const { development } = (await asked.plan(head, id, { offer: { need: 'DOCUMENTS', constraints: { registeredProof: true } } })).data['setDevelopmentPlan']!;
    const made = { need: 'DOCUMENTS', services: [{ code: 'EXPRESS' }, { code: 'REGISTERED_LETTER' }] };
    expect(development.plan!.offer).toEqual(made);
    asked.days(60);
    expect((await asked.development(head, id))!.plan!.offer).toEqual(made);
  });
});
