import { type EventEnvelope, type Service, isEventType } from '@keyaccount/contracts';
import type { Db, ReactionTable, Tx } from '../reaction';

const TAKE = `
insert into inbox (consumer, event_id)
select $1, id from unnest($2::uuid[]) as event(id) order by id
on conflict do nothing returning event_id`;

/** Neighbours of the same type, so that the order of the batch is kept. */
const runsOfOneType = (envelopes: readonly EventEnvelope[]): EventEnvelope[][] => {
  const runs: EventEnvelope[][] = [];
  for (const envelope of envelopes) {
    const run = runs.at(-1);
    if (run?.[0]?.type === envelope.type) run.push(envelope);
    else runs.push([envelope]);
  }
  return runs;
};

/** Calls the reactions to a batch whose envelopes have been checked against their contracts. */
export const react = async (reactions: ReactionTable, envelopes: readonly EventEnvelope[], tx: Tx): Promise<void> => {
  for (const run of runsOfOneType(envelopes)) {
    const type = run[0]?.type ?? '';
    // checkMessage has parsed each envelope with the schema of its type, which is what the reaction's parameter says.
    const reaction = isEventType(type) ? (reactions[type] as ((events: readonly EventEnvelope[], tx: Tx) => Promise<void>) | undefined) : undefined;
    if (!reaction) throw new Error(`no reaction to ${type}`);
    await reaction(run, tx);
  }
};

export type Inbox = { readonly db: Db; readonly consumer: Service; readonly reactions: ReactionTable };

/** Takes a batch in one transaction: what the inbox has not seen is remembered and handled, or nothing is. */
export const takeBatch = ({ db, consumer, reactions }: Inbox, envelopes: readonly EventEnvelope[]): Promise<void> =>
  db.transaction('READ COMMITTED', async tx => {
    const taken = await tx.query<{ event_id: string }[]>(TAKE, [consumer, envelopes.map(envelope => envelope.id)]);
    const fresh = new Set(taken.map(row => row.event_id));
    await react(reactions, envelopes.filter(envelope => fresh.delete(envelope.id)), tx);
  });
