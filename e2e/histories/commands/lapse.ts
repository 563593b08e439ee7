import { newId } from '@keyaccount/subgraph-kit';
import { director } from '@keyaccount/test-kit';
import { command, nameOf, NOTHING, oneOf, type Command, type Outcome, type Story } from '../history';
import { record, slot, unit, which } from './arbitraries';
import { file, FILE_REFUSALS, gradeFirst, review, REVIEW_REFUSALS } from './filing';
import { qualify } from './responsibility';

const call = () => ({ idempotencyKey: null, correlationId: newId() });

type Decide = (story: Story, reviewId: string) => Promise<object>;
const keep: Decide = ({ world }, reviewId) => world.registry.useCases.keepKeyAccount(director(), { reviewId, reason: '战略客户', ...call() });
const lapse: Decide = ({ world }, reviewId) => world.registry.useCases.lapseKeyAccount(director(), { reviewId, reason: '连续两年无业务', ...call() });

const onReview = (decide: Decide) => async (story: Story, { which: nth }: { which: number }): Promise<Outcome> => {
  const found = await oneOf(story, 'qualification_review', 'OPEN', nth);
  return found ? decide(story, found.id) : NOTHING;
};

/** A customer of the history in one of these states, from a slot on. */
const inState = async (story: Story, from: number, states: readonly string[]): Promise<{ id: string; slot: number } | undefined> => {
  const names = story.slots.map((_, nth) => nameOf(story, (from + nth) % story.slots.length));
  const [found] = await story.world.sql<{ id: string; name: string }>(
    'registry', 'select id, name from customer where name = any($1::text[]) and status = any($2::text[]) order by array_position($1::text[], name), recorded_at, id limit 1', [names, states]);
  return found && { id: found.id, slot: (from + names.indexOf(found.name)) % story.slots.length };
};

const passOn = async ({ world }: Story, ...to: readonly ('grading' | 'registry')[]): Promise<void> => {
  for (const service of to) await world.post.deliver({ to: [service], seed: 0, share: 100, repeats: 0 });
};

/** Its agreements end and its revenue is not enough: the city centre is told. */
const loseDefinition = async (story: Story, customerId: string): Promise<void> => {
  const { world } = story;
  const agreements = await world.sql<{ id: string }>('registry', 'select id from agreement where customer_id = $1 and ended_on is null', [customerId]);
  const endedOn = new Date(world.clock.now().getTime() + 8 * 3_600_000).toISOString().slice(0, 10);
  for (const { id: agreementId } of agreements) await world.registry.useCases.endAgreement(director(), { agreementId, endedOn, ...call() });
  await passOn(story, 'grading', 'registry');
  await qualify(story, customerId, { qualifies: false, lines: [], comprehensive: false });
  await passOn(story, 'registry');
};

/** The city centre takes its time. */
const wait: Decide = async (_, reviewId) => ({ reviewId });

const fallAway = async (story: Story, { slot: from, decide }: { slot: number; decide: Decide }): Promise<Outcome> => {
  const found = await inState(story, from, ['KEY_ACCOUNT']);
  if (!found) return NOTHING;
  await loseDefinition(story, found.id);
  const [waits] = await story.world.sql<{ id: string }>('registry', `select id from qualification_review where customer_id = $1 and status = 'OPEN'`, [found.id]);
  return waits ? decide(story, waits.id) : NOTHING;
};

/** The customer meets the definition no more, and the city centre drops it. */
export const dropOut = (story: Story, slot: number): Promise<Outcome> => fallAway(story, { slot, decide: lapse });

export const comeBack = async (story: Story, { slot: from, by }: { slot: number; by: string }): Promise<Outcome> => {
  const found = await inState(story, from, ['LAPSED']);
  if (!found) return NOTHING;
  const { slots } = story;
  const signed = { ...story, slots: slots.map(one => ({ ...one, agreement: true })) };
  const filed = await file(signed, { slot: found.slot, by, moved: null, branchOf: null });
  await gradeFirst(story);
  return 'filingId' in filed ? [filed, await review(story, String(filed.filingId), 'APPROVE')] : filed;
};

const LAPSE_REFUSALS = ['ReviewClosed', 'StillQualifies'];

/** Who is no key account any more, and who comes back (REG-1). */
export const LAPSE_COMMANDS: readonly Command[] = [
  command({ name: 'fall away', weight: 3, args: record({ slot }), run: (story, { slot: from }) => fallAway(story, { slot: from, decide: wait }) }),
  command({ name: 'keep', weight: 3, refusals: LAPSE_REFUSALS, args: record({ which }), run: onReview(keep) }),
  command({ name: 'lapse', weight: 3, refusals: LAPSE_REFUSALS, args: record({ which }), run: onReview(lapse) }),
  command({ name: 'fall away and be kept', weight: 1, refusals: LAPSE_REFUSALS, args: record({ slot }), run: (story, { slot: from }) => fallAway(story, { slot: from, decide: keep }) }),
  command({ name: 'fall away and lapse', weight: 3, refusals: LAPSE_REFUSALS, args: record({ slot }), run: (story, { slot: from }) => dropOut(story, from) }),
  command({ name: 'come back', weight: 3, refusals: [...FILE_REFUSALS, ...REVIEW_REFUSALS], args: record({ slot, by: unit }), run: comeBack }),
];
