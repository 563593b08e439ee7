import { newId } from '@keyaccount/subgraph-kit';
import { accountManager, countyHead, director, informationSupervisor, provincialOfficer } from '@keyaccount/test-kit';
import { reasonOf } from './claims-scene';
import { COUNTY, developed, head, manager, openDevelopments, segmented, SITUATION, twoProspects, type Developments } from './development-scene';
import { line, staffIdOf } from './scene';

describe('the survey of a sector', () => {
  let asked: Developments;
  let customers: [string, string];
  beforeEach(async () => {
    asked = await openDevelopments();
    customers = await twoProspects(asked);
  });
  afterEach(() => asked.scene.drop());
  const opened = async () => (await asked.open(manager, { sector: '玩具制造', enterprises: customers })).data['openSectorSurvey']!.survey;

  it('REG-10 › an account manager opens it for his unit, due in one week by the plan', async () => {
    expect(await opened()).toEqual({
      id: expect.any(String) as string, status: 'SURVEYING', sector: '玩具制造', unit: { code: COUNTY }, recommendsDevelopment: null, situation: null, hiddenEnterprises: 0,
      enterprises: [...customers].sort().map(id => ({ customer: { id }, segment: null, priority: null })),
      steps: [{ step: 'SURVEY', owner: 'ACCOUNT_MANAGER', dueOn: '2025-01-22', status: 'OPEN', late: false, result: null, completedBy: null }],
    });
    const { developmentTerms } = (await asked.scene.ask<{ developmentTerms: object[] }>(manager, '{ developmentTerms { step days daysSource lead leadSource } }')).data;
    expect(developmentTerms[0]).toEqual({ step: 'SURVEY', days: 7, daysSource: 'PLAN', lead: 'ACCOUNT_MANAGER', leadSource: 'OURS' });
    expect(developmentTerms).toHaveLength(6);
  });

  it('REG-10 › spaces around a sector make it no other', async () => {
    expect((await opened()).sector).toBe('玩具制造');
    expect(reasonOf(await asked.open(manager, { sector: ' 玩具制造 ', enterprises: customers }))).toBe('CONFLICT SurveyAlreadyOpen REG-10');
  });

  it('REG-10 › the sector is one of the classification table, where one holds, and the enterprises are of it', async () => {
    const scheme = async (sector: string) => (await asked.scene.ask(director(), `mutation ($input: SetClassificationSchemeInput!) { setClassificationScheme(input: $input) { scheme { validFrom } } }`, {
      input: { validFrom: '2025-01-16', basis: '市局文件', groups: [{ code: 'MAKERS', name: '制造业', place: 1, sectors: [sector, '五金'] }] },
    })).errors;
    expect(await scheme('制造')).toBeUndefined();
    expect((await opened()).status).toBe('SURVEYING');
    asked.days(1);
    const under = async (sector: string) => reasonOf(await asked.open(manager, { sector, enterprises: customers }));
    expect([await under('玩具'), await under('五金'), await under('制造')]).toEqual(['BAD_USER_INPUT SectorNotInTable REG-10', 'RULE_VIOLATION EnterpriseOfOtherSector REG-10', undefined]);
  });

  it('REG-10 › what it found is kept, and with a recommendation to develop the segmentation begins', async () => {
    const { id } = await opened();
    const { survey } = (await asked.record(manager, id)).data['recordSurveyResult']!;
    expect(survey).toMatchObject({ status: 'NARROWING', recommendsDevelopment: true, situation: SITUATION });
    expect(survey.steps.map(({ step, status, result, completedBy }) => [step, status, result, completedBy?.id ?? null])).toEqual([
      ['SURVEY', 'DONE', '建议开发', staffIdOf(COUNTY, 1)], ['SEGMENTATION', 'OPEN', null, null],
    ]);
    expect((await asked.scene.published('registry.development-step-completed.v1')).map(({ payload }) => payload)).toEqual([
      { surveyId: id, developmentId: null, customerId: null, version: 2, unit: COUNTY, step: 'SURVEY', owner: 'ACCOUNT_MANAGER', dueOn: '2025-01-22', late: false },
    ]);
  });

  it('REG-10 › a recommendation not to develop closes it, and the sector may be surveyed again', async () => {
    const { id } = await opened();
    expect((await asked.record(manager, id, { develop: false })).data['recordSurveyResult']!.survey).toMatchObject({ status: 'CLOSED', recommendsDevelopment: false, steps: [{ status: 'DONE' }] });
    expect(reasonOf(await asked.segment(head, id, [{ name: '出口', customerIds: customers }]))).toBe('CONFLICT SurveyClosed REG-10');
    expect((await opened()).status).toBe('SURVEYING');
  });

  it('REG-10 › late is shown, not refused: the day itself is in time, the next one is not', async () => {
    const { id } = await opened();
    const overdue = async () => (await asked.scene.ask<{ overdueDevelopmentSteps: { totalCount: number; edges: { node: { step: string; survey: { id: string } | null; development: object | null } }[] } }>(
      manager, '{ overdueDevelopmentSteps { totalCount edges { node { step survey { id } development { id } } } } }')).data.overdueDevelopmentSteps;
    asked.days(7);
    expect([(await asked.survey(manager, id))!.steps[0]!.late, (await overdue()).totalCount]).toEqual([false, 0]);
    asked.days(1);
    expect([(await asked.survey(manager, id))!.steps[0]!.late, await overdue()]).toEqual([true, { totalCount: 1, edges: [{ node: { step: 'SURVEY', survey: { id }, development: null } }] }]);
    expect((await asked.record(manager, id)).data['recordSurveyResult']!.survey.steps.map(({ late }) => late)).toEqual([true, false]);
    expect((await asked.scene.published('registry.development-step-completed.v1'))[0]!.payload).toMatchObject({ late: true });
    expect((await overdue()).totalCount).toBe(0);
  });

  it('REG-10 › a step is done only when the one before it is, and once', async () => {
    const { id } = await opened();
    const groups = [{ name: '出口', customerIds: customers }];
    expect(reasonOf(await asked.segment(head, id, groups))).toBe('RULE_VIOLATION StepOutOfOrder REG-10');
    expect(reasonOf(await asked.prioritise(head, id, customers))).toBe('RULE_VIOLATION StepOutOfOrder REG-10');
    await asked.record(manager, id);
    expect(reasonOf(await asked.record(manager, id))).toBe('CONFLICT StepAlreadyDone REG-10');
    expect(reasonOf(await asked.prioritise(head, id, customers))).toBe('RULE_VIOLATION StepOutOfOrder REG-10');
    expect((await asked.segment(head, id, groups)).errors).toBeUndefined();
    expect(reasonOf(await asked.segment(head, id, groups))).toBe('CONFLICT StepAlreadyDone REG-10');
  });

  it('REG-10 › each step is its owner’s alone; where there is no head, the city centre’s director stands in', async () => {
    const { id } = await opened();
    const groups = [{ name: '出口', customerIds: customers }];
    expect(reasonOf(await asked.open(head, { sector: '五金', enterprises: customers }))).toBe('RULE_VIOLATION NotStepOwner REG-10');
    expect(reasonOf(await asked.record(head, id))).toBe('RULE_VIOLATION NotStepOwner REG-10');
    await asked.record(manager, id);
    expect(reasonOf(await asked.segment(manager, id, groups))).toBe('RULE_VIOLATION NotStepOwner REG-10');
    expect(reasonOf(await asked.segment(director(), id, groups))).toBe('RULE_VIOLATION NotStepOwner REG-10');
    await asked.scene.sql(`update appointment set until = '2025-01-31' where post = 'HEAD' and unit_code = $1`, [COUNTY]);
    await asked.scene.sql(`update directory_version set version = nextval('directory_change')`);
    expect((await asked.survey(manager, id))!.steps[1]!.owner).toBe('CITY_DIRECTOR');
    expect(reasonOf(await asked.segment(head, id, groups))).toBe('RULE_VIOLATION NotStepOwner REG-10');
    expect((await asked.segment(director(), id, groups)).errors).toBeUndefined();
  });

  it('REG-10 › the dated setting says who leads a middle step and for how many days; a step that has begun keeps its own', async () => {
    const LEADS = { SURVEY: 'ACCOUNT_MANAGER', SEGMENTATION: 'ACCOUNT_MANAGER', PRIORITISATION: 'HEAD', POSITIONING: 'HEAD', MARKETING_PLAN: 'HEAD', EXPANSION: 'ACCOUNT_MANAGER' };
    const steps = Object.entries(LEADS).map(([step, lead]) => ({ step, lead, days: 10 }));
    const set = (actor: Parameters<typeof asked.open>[0], input: Record<string, unknown>) => asked.scene.ask(
      actor, 'mutation ($input: SetDevelopmentTermsInput!) { setDevelopmentTerms(input: $input) { terms { step days daysSource lead validFrom } } }', { input: { validFrom: '2025-01-16', steps, ...input } });
    const { id } = await opened();
    expect((await set(director(), {})).data).toMatchObject({ setDevelopmentTerms: { terms: [{ step: 'SURVEY', days: 10, daysSource: 'OURS', validFrom: '2025-01-16' }, { lead: 'ACCOUNT_MANAGER' }, {}, {}, {}, {}] } });
    expect([
      await set(director(), {}), await set(director(), { validFrom: '2025-01-14' }), await set(director(), { steps: steps.slice(1) }),
      await set(director(), { steps: steps.map(step => ({ ...step, days: 0 })) }), await set(director(), { steps: steps.map(step => ({ ...step, lead: 'HEAD' })) }), await set(head, {}),
    ].map(reasonOf)).toEqual([
      'CONFLICT TermsDayTaken REG-10', 'BAD_USER_INPUT TermsInPast REG-10', 'BAD_USER_INPUT TermsIncomplete REG-10', 'BAD_USER_INPUT TermDaysInvalid REG-10',
      'RULE_VIOLATION TermLeadFixed REG-10', 'FORBIDDEN Forbidden',
    ]);
    asked.days(1);
    expect((await asked.record(manager, id)).data['recordSurveyResult']!.survey.steps.map(({ owner, dueOn }) => [owner, dueOn])).toEqual([['ACCOUNT_MANAGER', '2025-01-22'], ['ACCOUNT_MANAGER', '2025-01-26']]);
    expect((await asked.segment(manager, id, [{ name: '出口', customerIds: customers }])).errors).toBeUndefined();
  });

  it('REG-10 › the choice narrows the sector to customers, in order; each is developed', async () => {
    const id = await segmented(asked, customers);
    const { survey } = (await asked.prioritise(head, id, [customers[1], customers[0]])).data['prioritiseCustomers']!;
    expect(survey).toMatchObject({ status: 'NARROWED', enterprises: [{ customer: { id: customers[1] }, segment: '出口', priority: 1 }, { customer: { id: customers[0] }, priority: 2 }] });
    const events = await asked.scene.published('registry.development-opened.v1');
    expect(events.map(({ payload: { customerId, unit, sector, priority } }) => [customerId, unit, sector, priority])).toEqual([[customers[1], COUNTY, '玩具制造', 1], [customers[0], COUNTY, '玩具制造', 2]]);
    expect(await asked.development(manager, events[0]!.payload.developmentId)).toMatchObject({
      status: 'RUNNING', unit: { code: COUNTY }, customer: { id: customers[1] }, survey: { id }, plan: null, outcome: null,
      steps: [{ step: 'SURVEY', status: 'DONE' }, { step: 'SEGMENTATION', status: 'DONE' }, { step: 'PRIORITISATION', status: 'DONE' }, { step: 'POSITIONING', status: 'OPEN', owner: 'HEAD', dueOn: '2025-01-22' }],
    });
  });

  it('REG-10 › nobody chosen closes the survey', async () => {
    const id = await segmented(asked, customers);
    expect((await asked.prioritise(head, id, [])).data['prioritiseCustomers']!.survey).toMatchObject({ status: 'CLOSED', recommendsDevelopment: true });
    expect(await asked.scene.published('registry.development-opened.v1')).toEqual([]);
  });

  it('REG-10 › bad input is refused by name and changes nothing', async () => {
    const { id } = await opened();
    const state = () => asked.scene.sql('select (select jsonb_agg(s order by id) from sector_survey s) as s, (select jsonb_agg(t order by id) from development_step t) as t, (select count(*) from outbox) as o');
    const before = await state();
    expect([
      await asked.open(manager, { sector: '五金', enterprises: [customers[0]] }), await asked.open(manager, { sector: '五金', enterprises: [customers[0], customers[0]] }),
      await asked.open(manager, { sector: ' ', enterprises: customers }), await asked.open(manager, { sector: '五金', enterprises: [customers[0], newId()] }),
      await asked.open(manager, { sector: '五金', enterprises: [customers[0], '44051500001000'] }), await asked.open(manager, { sector: '五金', enterprises: customers, unit: 'U440513' }),
      await asked.open(manager, { sector: '玩具制造', enterprises: customers }), await asked.record(manager, id, { growth: ' ' }), await asked.record(manager, id, { recommendation: '长'.repeat(2001) }),
      await asked.record(manager, newId()), await asked.record(manager, 'x'), await asked.open(informationSupervisor(), { sector: '五金', enterprises: customers }),
      await asked.open(provincialOfficer(), { sector: '五金', enterprises: customers }),
    ].map(reasonOf)).toEqual([
      'RULE_VIOLATION TooFewEnterprises REG-10', 'BAD_USER_INPUT EnterpriseTwice REG-10', 'BAD_USER_INPUT SectorNameInvalid REG-10', 'NOT_FOUND CustomerNotFound', 'NOT_FOUND CustomerNotFound',
      'RULE_VIOLATION NotYourUnit REG-5', 'CONFLICT SurveyAlreadyOpen REG-10', 'BAD_USER_INPUT StepResultInvalid REG-10', 'BAD_USER_INPUT StepResultInvalid REG-10',
      'NOT_FOUND SurveyNotFound', 'NOT_FOUND SurveyNotFound', 'FORBIDDEN Forbidden', 'FORBIDDEN Forbidden',
    ]);
    expect(await state()).toEqual(before);
  });

  it('REG-10 › segments and choice are refused where they do not fit what was surveyed', async () => {
    const { id } = await opened();
    await asked.record(manager, id);
    const groups = (...segments: [string, string[]][]) => segments.map(([name, customerIds]) => ({ name, customerIds }));
    const [first, second] = customers;
    expect([
      await asked.segment(head, id, groups(['', customers])), await asked.segment(head, id, groups(['出口', [first]], ['出口', [second]])), await asked.segment(head, id, groups(['出口', [first]])),
      await asked.segment(head, id, groups(['出口', [...customers, newId()]])), await asked.segment(head, id, groups(['出口', [first, first, second]])),
      await asked.segment(head, id, groups(['出口', customers]), { result: '' }),
    ].map(reasonOf)).toEqual([
      'BAD_USER_INPUT SegmentNameInvalid REG-10', 'BAD_USER_INPUT SegmentTwice REG-10', 'BAD_USER_INPUT EnterpriseWithoutSegment REG-10', 'RULE_VIOLATION EnterpriseNotSurveyed REG-10',
      'BAD_USER_INPUT EnterpriseTwice REG-10', 'BAD_USER_INPUT StepResultInvalid REG-10',
    ]);
    await asked.segment(head, id, groups(['出口', customers]));
    await asked.scene.send([line('P3', '440515')]);
    expect([await asked.prioritise(head, id, [(await asked.scene.idsByRef()).get('P3')!]), await asked.prioritise(head, id, [first, first])].map(reasonOf))
      .toEqual(['RULE_VIOLATION EnterpriseNotSurveyed REG-10', 'BAD_USER_INPUT EnterpriseTwice REG-10']);
  });

  it('REG-10 › a survey is its unit’s own: to another it is the same as none; the city sees it', async () => {
    const { id } = await opened();
    const stranger = { manager: accountManager('U440513', staffIdOf('U440513', 1)), head: countyHead('U440513') };
    expect([await asked.survey(stranger.manager, id), await asked.survey(stranger.head, id), (await asked.survey(head, id))?.id, (await asked.survey(director(), id))?.id]).toEqual([null, null, id, id]);
    expect(reasonOf(await asked.record(stranger.manager, id))).toBe('NOT_FOUND SurveyNotFound');
  });

  it('REG-10 › of several at once, one survey of the sector is opened, one result recorded, one choice made', async () => {
    const race = await Promise.all(Array.from({ length: 4 }, () => asked.open(manager, { sector: '玩具制造', enterprises: customers })));
    expect(race.map(reasonOf).filter(Boolean)).toEqual(Array.from({ length: 3 }, () => 'CONFLICT SurveyAlreadyOpen REG-10'));
    const id = race.find(one => !one.errors)!.data['openSectorSurvey']!.survey.id;
    const results = await Promise.all(Array.from({ length: 4 }, () => asked.record(manager, id)));
    expect(results.map(reasonOf).filter(Boolean)).toEqual(Array.from({ length: 3 }, () => 'CONFLICT StepAlreadyDone REG-10'));
    await asked.segment(head, id, [{ name: '出口', customerIds: customers }]);
    const choices = await Promise.all(customers.map(customer => asked.prioritise(head, id, [customer])));
    expect(choices.map(reasonOf).filter(Boolean)).toEqual(['CONFLICT StepAlreadyDone REG-10']);
    expect(await asked.scene.sql('select 1 from development')).toHaveLength(1);
  });

  it('REG-10 › the same key answers the first result, in another input a conflict', async () => {
    const first = await asked.open(manager, { sector: '玩具制造', enterprises: customers, idempotencyKey: 'k1' });
    const again = await asked.open(manager, { sector: '玩具制造', enterprises: customers, idempotencyKey: 'k1' });
    expect(again.data['openSectorSurvey']!.survey.id).toBe(first.data['openSectorSurvey']!.survey.id);
    expect(reasonOf(await asked.open(manager, { sector: '五金', enterprises: customers, idempotencyKey: 'k1' }))).toMatch(/^CONFLICT/);
  });

  it('REG-4 › another unit’s account is not developed without leave', async () => {
    const [, prospect] = customers;
    await developed(asked, customers);
    const id = await segmented(asked, customers, undefined, '五金');
    await asked.scene.sql(`update customer set status = 'KEY_ACCOUNT', code = '44051500009000', kind = 'REGIONAL', grade = 'GOLD', unit_code = 'U440513' where id = $1`, [prospect]);
    expect(reasonOf(await asked.prioritise(head, id, [prospect]))).toBe('RULE_VIOLATION DeclarationNeeded REG-4');
    expect(reasonOf(await asked.prioritise(head, id, [customers[0]]))).toBe('CONFLICT DevelopmentRunning REG-10');
  });
});
