import { newId } from '@keyaccount/subgraph-kit';
import { director, informationSupervisor } from '@keyaccount/test-kit';
import fc from 'fast-check';
import { command, customersOf, NOTHING, type Command, type Outcome, type Story } from '../history';
import { delivery, record, which } from './arbitraries';

const call = () => ({ idempotencyKey: null, correlationId: newId() });
const MERGE_REFUSALS = ['AlreadyMerged', 'SurvivorMerged', 'MergedIsSurvivor', 'MergedIsFurther', 'HeadOfficeIntoBranch', 'BothFiled', 'SameDisputeOpen', 'MergedSpeciallyListed'];
const UNDO_REFUSALS = ['MergeUndone', 'UndoWindowOver', 'DisputeRuledSince', 'RightTakenSince'];

const merge = async (story: Story, survivor: number, merged: number): Promise<Outcome> => {
  const customers = await customersOf(story);
  const [one, other] = [customers[survivor % customers.length], customers[(survivor + merged) % customers.length]];
  if (!one || !other || one.id === other.id) return NOTHING;
  return story.world.registry.useCases.mergeCustomers(director(), { survivorId: one.id, mergedId: other.id, reason: '重复建档', ...call() });
};

/** The newest merge of the history's customers, first one that stands. */
const unmerge = async (story: Story, nth: number): Promise<Outcome> => {
  const ids = (await customersOf(story)).map(({ id }) => id);
  const merges = await story.world.sql<{ id: string }>('registry', 'select id from customer_merge where survivor_id = any($1::uuid[]) order by undone_at is null desc, id desc', [ids]);
  const found = merges[nth % merges.length];
  return found ? story.world.registry.useCases.unmergeCustomers(informationSupervisor(), { mergeId: found.id, reason: '查明为两户', ...call() }) : NOTHING;
};

/** The survivor, and how far behind it the other is listed. */
const pair = { survivor: fc.constantFrom(0, 0, 1), merged: fc.constantFrom(1, 1, 2) };

/** Customers that were recorded twice (REG-1, REG-2). */
export const MERGING_COMMANDS: readonly Command[] = [
  command({ name: 'merge', weight: 6, refusals: MERGE_REFUSALS, args: record(pair), run: (story, { survivor, merged }) => merge(story, survivor, merged) }),
  command({
    name: 'merge, and undo it after a while', weight: 5, refusals: [...MERGE_REFUSALS, ...UNDO_REFUSALS], args: record({ ...pair, how: delivery, days: fc.constantFrom(0, 0, 8, 31) }),
    run: async (story, { survivor, merged, how, days }) => {
      const done = await merge(story, survivor, merged);
      await story.world.post.deliver(how);
      story.world.clock.forward(days);
      return 'mergeId' in done ? [done, await unmerge(story, 0)] : done;
    },
  }),
  command({ name: 'undo a merge', weight: 4, refusals: UNDO_REFUSALS, args: record({ which }), run: (story, { which: nth }) => unmerge(story, nth) }),
  command({
    name: 'merge both ways at once', weight: 1, refusals: MERGE_REFUSALS, args: record(pair),
    run: (story, { survivor, merged }) => Promise.all([merge(story, survivor, merged), merge(story, survivor + merged, 2)]),
  }),
];
