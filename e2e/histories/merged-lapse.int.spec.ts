import { isRefused, newId } from '@keyaccount/subgraph-kit';
import { director } from '@keyaccount/test-kit';
import { file, gradeFirst, review } from './commands/filing';
import { comeBack, dropOut } from './commands/lapse';
import { customerOf, type Slot, type Story } from './history';
import { openWorld } from './world';

const SLOT: Slot = { division: '440513', kind: 'REGIONAL', line: 'letters', agreement: true };
const [STAYS, GOES] = [0, 1];
const BY = 'U440513';

let story: Story;
beforeEach(async () => void (story = { world: await openWorld(), nr: 1, slots: [SLOT, SLOT] }));
afterEach(() => story.world.close());

const call = () => ({ idempotencyKey: null, correlationId: newId() });
const accepted = <T extends object>(outcome: T): T => {
  for (const one of [outcome].flat()) if (isRefused(one)) throw new Error(one.refused);
  return outcome;
};
/** Two key accounts, of which one has lapsed since. */
const begin = async (): Promise<void> => {
  const filed = await Promise.all([STAYS, GOES].map(slot => file(story, { slot, by: BY, moved: null, branchOf: null })));
  await gradeFirst(story);
  for (const one of filed) accepted(await review(story, String((one as { filingId: string }).filingId), 'APPROVE'));
  await story.world.post.drain();
  accepted(await dropOut(story, GOES));
};
const idOf = async (slot: number): Promise<string> => (await customerOf(story, slot))!.id;
const standing = async () => (await story.world.sql<{ status: string; code: string }>('registry', 'select status, code from customer where id = $1', [await idOf(GOES)]))[0];
const merge = async (): Promise<string> => {
  const done = accepted(await story.world.registry.useCases.mergeCustomers(director(), { survivorId: await idOf(STAYS), mergedId: await idOf(GOES), reason: '重复建档', ...call() }));
  return (done as { mergeId: string }).mergeId;
};

it('REG-1, REG-2 › who lapsed and is merged into a key account keeps its ID and its history, and lapsed it stands again', async () => {
  const { world } = story;
  await begin();
  const before = await standing();
  expect(before).toMatchObject({ status: 'LAPSED' });
  const mergeId = await merge();
  expect([await world.violations(), await standing()]).toEqual([[], { ...before, status: 'MERGED' }]);
  world.clock.forward(8);
  accepted(await world.registry.useCases.unmergeCustomers(director(), { mergeId, reason: '查明为两户', ...call() }));
  expect([await world.violations(), await standing()]).toEqual([[], before]);
  await comeBack(story, { slot: GOES, by: BY });
  expect([await world.violations(), await standing()]).toEqual([[], { ...before, status: 'KEY_ACCOUNT' }]);
});
