import { countStatements } from '@keyaccount/subgraph-kit';
import { head, openDevelopments, segmented, type Developments } from './development-scene';
import { line } from './scene';

describe('a survey of many enterprises', () => {
  let asked: Developments;
  beforeEach(async () => void (asked = await openDevelopments()));
  afterEach(() => asked.scene.drop());

  it('REG-10 › many are chosen by as many statements as two', async () => {
    const refs = Array.from({ length: 40 }, (_, nth) => `P${nth}`);
    await asked.scene.send(refs.map(ref => line(ref, '440515001')));
    const ids = await asked.scene.idsByRef();
    const customers = refs.map(ref => ids.get(ref)!);
    const chosen = async (some: readonly string[], sector: string): Promise<number> => {
      const survey = await segmented(asked, some, undefined, sector);
      const { result, statements } = await countStatements(asked.scene.deps.db, () => asked.prioritise(head, survey, some));
      expect(result.data['prioritiseCustomers']!.survey.status).toBe('NARROWED');
      return statements.length;
    };
    const [two, many] = [await chosen(customers.slice(0, 2), '玩具'), await chosen(customers.slice(2), '五金')];
    expect(many).toBe(two);
  });
});
