import { newId } from '@keyaccount/subgraph-kit';
import { accountManager, countyHead, director, informationSupervisor } from '@keyaccount/test-kit';
import { reasonOf, type Actor } from './claims-scene';
import { COUNTY, developed, head, manager, openDevelopments, segmented, silverAccount, twoProspects, type Developments } from './development-scene';
import { staffIdOf } from './scene';

describe('the development of a customer', () => {
  let asked: Developments;
  beforeEach(async () => void (asked = await openDevelopments()));
  afterEach(() => asked.scene.drop());

  /** All six steps, as their owners do them. */
  const expanded = async (id: string, by: { manager: Actor; head: Actor } = { manager, head }): Promise<void> => {
    await asked.complete(by.head, id, 'POSITIONING');
    await asked.plan(by.head, id);
    await asked.complete(by.head, id, 'MARKETING_PLAN');
    await asked.complete(by.manager, id, 'EXPANSION');
  };

  it('REG-10 › the steps are done in order by their owners, each with its due day, result and record', async () => {
    const id = await developed(asked, await twoProspects(asked));
    expect(reasonOf(await asked.complete(head, id, 'MARKETING_PLAN'))).toBe('RULE_VIOLATION StepOutOfOrder REG-10');
    expect(reasonOf(await asked.complete(head, id, 'SURVEY'))).toBe('CONFLICT StepAlreadyDone REG-10');
    expect(reasonOf(await asked.complete(manager, id, 'POSITIONING'))).toBe('RULE_VIOLATION NotStepOwner REG-10');
    expect(reasonOf(await asked.plan(head, id))).toBe('RULE_VIOLATION StepOutOfOrder REG-10');
    await asked.complete(head, id, 'POSITIONING');
    expect(reasonOf(await asked.complete(head, id, 'MARKETING_PLAN'))).toBe('RULE_VIOLATION PlanMissing REG-10');
    expect(reasonOf(await asked.plan(manager, id))).toBe('RULE_VIOLATION NotStepOwner REG-10');
    await asked.plan(head, id);
    await asked.complete(head, id, 'MARKETING_PLAN');
    expect(reasonOf(await asked.succeed(manager, id))).toBe('RULE_VIOLATION StepsNotDone REG-10');
    expect(reasonOf(await asked.complete(head, id, 'EXPANSION'))).toBe('RULE_VIOLATION NotStepOwner REG-10');
    const { development } = (await asked.complete(manager, id, 'EXPANSION')).data['completeDevelopmentStep']!;
    expect(development.steps.slice(3).map(({ step, owner, dueOn, status, completedBy }) => [step, owner, dueOn, status, completedBy?.id])).toEqual([
      ['POSITIONING', 'HEAD', '2025-01-22', 'DONE', (head as { staffId: string }).staffId], ['MARKETING_PLAN', 'HEAD', '2025-01-29', 'DONE', (head as { staffId: string }).staffId],
      ['EXPANSION', 'ACCOUNT_MANAGER', '2025-04-15', 'DONE', staffIdOf(COUNTY, 1)],
    ]);
    expect((await asked.scene.published('registry.development-step-completed.v1')).filter(({ payload }) => payload.developmentId !== null).map(({ payload: { step, version } }) => [step, version]))
      .toEqual([['POSITIONING', 2], ['MARKETING_PLAN', 3], ['EXPANSION', 4]]);
  });

  it('REG-8 › its success turns a silver account over to B; once', async () => {
    const { customers, lead, b } = await silverAccount(asked);
    const id = await developed(asked, customers, { manager: lead, head });
    await expanded(id, { manager: lead, head });
    const { development } = (await asked.succeed(lead, id)).data['succeedDevelopment']!;
    expect(development).toMatchObject({ status: 'SUCCEEDED', outcome: '已签协议', endedBy: { id: (lead as { staffId: string }).staffId }, customer: { accountTeam: { phase: 'UPKEEP', lead: { id: b } } } });
    expect(reasonOf(await asked.succeed(lead, id))).toBe('CONFLICT DevelopmentEnded REG-10');
    expect((await asked.scene.published('registry.account-team-changed.v1')).map(({ payload: { customerId, phase } }) => [customerId, phase])).toEqual([[customers[0], 'UPKEEP']]);
    expect((await asked.scene.published('registry.development-ended.v1')).map(({ payload }) => payload)).toEqual([{ developmentId: id, version: 5, customerId: customers[0], unit: COUNTY, outcome: 'SUCCEEDED' }]);
  });

  it('REG-8 › the success of a prospect’s development, or of a second one, leaves the roles as they are', async () => {
    const { customers, lead } = await silverAccount(asked);
    for (const chosen of [customers, customers]) {
      const id = await developed(asked, chosen, { manager: lead, head });
      await expanded(id, { manager: lead, head });
      expect((await asked.succeed(head, id)).errors).toBeUndefined();
    }
    const prospect = await developed(asked, [customers[1], customers[0]], { manager: lead, head });
    await expanded(prospect, { manager: lead, head });
    expect((await asked.succeed(lead, prospect)).data['succeedDevelopment']!.development).toMatchObject({ status: 'SUCCEEDED', customer: { accountTeam: null } });
    expect(await asked.scene.published('registry.account-team-changed.v1')).toHaveLength(1);
  });

  it('REG-10 › it may be given up at any step, by who answers for it, and taken up again by another survey', async () => {
    const customers = await twoProspects(asked);
    const id = await developed(asked, customers);
    expect([
      await asked.abandon(accountManager('U440513', staffIdOf('U440513', 1)), id), await asked.abandon(manager, id, { reason: ' ' }), await asked.abandon(informationSupervisor(), id), await asked.abandon(manager, newId()),
    ].map(reasonOf)).toEqual(['NOT_FOUND DevelopmentNotFound', 'BAD_USER_INPUT StepResultInvalid REG-10', 'FORBIDDEN Forbidden', 'NOT_FOUND DevelopmentNotFound']);
    const { development } = (await asked.abandon(director(), id)).data['abandonDevelopment']!;
    expect([development.status, development.steps.at(-1)!.status, development.outcome]).toEqual(['ABANDONED', 'DROPPED', '客户外迁']);
    expect(reasonOf(await asked.complete(head, id, 'POSITIONING'))).toBe('CONFLICT DevelopmentEnded REG-10');
    expect(await developed(asked, customers)).not.toBe(id);
  });

  it('REG-4 › a development goes no further once another unit is responsible, but may be given up', async () => {
    const customers = await twoProspects(asked);
    const id = await developed(asked, customers);
    await asked.scene.sql(`update customer set status = 'KEY_ACCOUNT', code = '44051500009000', kind = 'REGIONAL', grade = 'GOLD', unit_code = 'U440513' where id = $1`, [customers[0]]);
    expect(reasonOf(await asked.complete(head, id, 'POSITIONING'))).toBe('RULE_VIOLATION DeclarationNeeded REG-4');
    expect(reasonOf(await asked.succeed(manager, id))).toBe('RULE_VIOLATION DeclarationNeeded REG-4');
    expect((await asked.abandon(head, id)).errors).toBeUndefined();
  });

  it('REG-10 › of two who do a step, or end it, at the same time, one does', async () => {
    const id = await developed(asked, await twoProspects(asked));
    const steps = await Promise.all([1, 2, 3].map(() => asked.complete(head, id, 'POSITIONING')));
    expect(steps.map(reasonOf).filter(Boolean)).toEqual(Array.from({ length: 2 }, () => 'CONFLICT StepAlreadyDone REG-10'));
    await asked.plan(head, id);
    await asked.complete(head, id, 'MARKETING_PLAN');
    await asked.complete(manager, id, 'EXPANSION');
    const ends = await Promise.all([asked.succeed(manager, id), asked.abandon(head, id), asked.succeed(head, id)]);
    expect(ends.map(reasonOf).filter(Boolean)).toEqual(Array.from({ length: 2 }, () => 'CONFLICT DevelopmentEnded REG-10'));
    expect(await asked.scene.published('registry.development-ended.v1')).toHaveLength(1);
  });

  it('REG-10 › two surveys that choose one customer at the same time develop it once', async () => {
    const customers = await twoProspects(asked);
    const surveys = [await segmented(asked, customers, undefined, '玩具'), await segmented(asked, customers, undefined, '出口加工')];
    const chosen = await Promise.all(surveys.map(id => asked.prioritise(head, id, [customers[0]])));
    expect(chosen.map(reasonOf).filter(Boolean)).toEqual(['CONFLICT DevelopmentRunning REG-10']);
  });

  it('REG-10 › who sees neither the customer nor the unit’s work sees no development', async () => {
    const customers = await twoProspects(asked);
    const id = await developed(asked, customers);
    const stranger = countyHead('U440513');
    const list = async (actor: Actor, filter: object = {}) => (await asked.scene.ask<{ developments: { totalCount: number; edges: { node: { id: string } }[] } }>(
      actor, 'query ($filter: DevelopmentFilter) { developments(filter: $filter) { totalCount edges { node { id } } } }', { filter })).data.developments;
    const none = { totalCount: 0, edges: [] };
    const one = { totalCount: 1, edges: [{ node: { id } }] };
    expect([await list(stranger), await asked.development(stranger, id), await list(head), await list(manager), await list(director())]).toEqual([none, null, one, one, one]);
    expect([
      await list(head, { status: ['RUNNING'] }), await list(head, { status: ['ABANDONED'] }), await list(head, { unit: COUNTY }), await list(head, { unit: 'U440513' }), await list(head, { surveyId: newId() }),
    ]).toEqual([one, none, one, none, none]);
    const mine = await asked.scene.ask<{ customer: { developments: object } | null }>(head, 'query ($id: ID!) { customer(id: $id) { developments { totalCount edges { node { id } } } } }', { id: customers[0] });
    expect(mine.data.customer!.developments).toEqual(one);
    const entity = await asked.scene.ask(head, 'query ($of: [_Any!]!) { _entities(representations: $of) { ... on Development { status } } }', { of: [{ __typename: 'Development', id }, { __typename: 'Development', id: 'x' }] });
    expect(entity.data).toEqual({ _entities: [{ status: 'RUNNING' }, null] });
  });
});
