import { director } from '@keyaccount/test-kit';
import { reasonOf } from './claims-scene';
import { head, manager, openDevelopments, twoProspects, type Developments } from './development-scene';
import { line } from './scene';

describe('an enterprise that has gone out of the surveyor’s sight', () => {
  let asked: Developments;
  let ids: { gone: string; kept: string; other: string; survey: string };
  beforeEach(async () => {
    asked = await openDevelopments();
    const [gone, kept] = await twoProspects(asked);
    await asked.scene.send([line('P3', '440515003')]);
    const other = (await asked.scene.idsByRef()).get('P3')!;
    const survey = (await asked.open(manager, { sector: '玩具制造', enterprises: [gone, kept, other] })).data['openSectorSurvey']!.survey.id;
    await asked.record(manager, survey);
    ids = { gone, kept, other, survey };
    const moved = await asked.scene.ask(director(), `mutation ($id: ID!) { reclassifyCustomer(input: { customerId: $id, expectedVersion: 1, division: "440513", reason: "迁址" }) { customer { id } } }`, { id: gone });
    expect(moved.errors).toBeUndefined();
  });
  afterEach(() => asked.scene.drop());

  it('REG-10 › holds up neither segmentation nor choice', async () => {
    const { gone, kept, other, survey } = ids;
    const { data } = await asked.segment(head, survey, [{ name: '出口', customerIds: [kept] }, { name: '内销', customerIds: [other] }]);
    expect(data['segmentSector']!.survey).toMatchObject({ hiddenEnterprises: 1, enterprises: [{ segment: expect.any(String) as string }, { segment: expect.any(String) as string }] });
    expect((await asked.prioritise(head, survey, [kept])).data['prioritiseCustomers']!.survey.status).toBe('NARROWED');
    expect(await asked.scene.sql('select segment from surveyed_enterprise where customer_id = $1', [gone])).toEqual([{ segment: null }]);
  });

  it('REG-10 › is placed and chosen no more than one that was never surveyed', async () => {
    const { gone, kept, other, survey } = ids;
    expect(reasonOf(await asked.segment(head, survey, [{ name: '出口', customerIds: [gone, kept, other] }]))).toBe('RULE_VIOLATION EnterpriseNotSurveyed REG-10');
    expect(reasonOf(await asked.segment(head, survey, [{ name: '出口', customerIds: [kept] }]))).toBe('BAD_USER_INPUT EnterpriseWithoutSegment REG-10');
    await asked.segment(head, survey, [{ name: '出口', customerIds: [kept, other] }]);
    expect(reasonOf(await asked.prioritise(head, survey, [gone]))).toBe('RULE_VIOLATION EnterpriseNotSurveyed REG-10');
  });
});
