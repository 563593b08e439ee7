import { bureauDay, type Kind, type Line } from '@keyaccount/contracts';
import { isRefused } from '@keyaccount/subgraph-kit';
import fc from 'fast-check';
import type { World } from './world';

/** A customer that a history is about. */
export type Slot = { readonly division: string; readonly kind: Kind; readonly line: Line; readonly agreement: boolean };

/** What the commands of one history know of it. */
export type Story = { readonly world: World; readonly nr: number; readonly slots: readonly Slot[] };

/** There is nothing that the command could be about. */
export const NOTHING = { nothing: true } as const;
/** What came of a command; of several at once, of each. */
export type Outcome = object | readonly object[];

/** A command whose arguments are chosen. */
export type Step = { readonly name: string; readonly refusals: readonly string[]; readonly run: (story: Story) => Promise<Outcome>; readonly [fc.toStringMethod]: () => string };
export type Command = { readonly name: string; readonly weight: number; readonly steps: fc.Arbitrary<Step> };

type Described<Args> = {
  readonly name: string;
  /** How often it comes, beside the others. */
  readonly weight?: number;
  readonly args: fc.Arbitrary<Args>;
  /** The refusals that it may meet. */
  readonly refusals?: readonly string[];
  readonly run: (story: Story, args: Args) => Promise<Outcome>;
};

/** A line of the table of commands. */
export const command = <Args>({ name, weight = 2, args, refusals = [], run }: Described<Args>): Command => ({
  name, weight,
  steps: args.map(chosen => ({ name, refusals, run: story => run(story, chosen), [fc.toStringMethod]: () => `${name}(${fc.stringify(chosen)})` })),
});

/** How often each command was carried out, refused, or found nothing to do. */
export type Tally = Map<string, { done: number; refused: number; nothing: number }>;

/** Whatever is said of a customer that is merged is refused by naming its survivor (REG-2). */
const EVERYWHERE: readonly string[] = ['CustomerMerged'];

const note = (tally: Tally, { name, refusals }: Step, outcome: object): void => {
  const counts = tally.get(name) ?? { done: 0, refused: 0, nothing: 0 };
  tally.set(name, counts);
  if (outcome === NOTHING) counts.nothing += 1;
  else if (!isRefused(outcome)) counts.done += 1;
  else if ([...refusals, ...EVERYWHERE].includes(outcome.refused)) counts.refused += 1;
  else throw new Error(`${name} was refused by ${outcome.refused} ${JSON.stringify(outcome.details)}`);
};

const perform = async (story: Story, step: Step, tally: Tally): Promise<void> => {
  const outcome = await step.run(story).catch((cause: unknown) => {
    throw new Error(`${step.name}: ${cause instanceof Error ? (cause.stack ?? cause.message) : String(cause)}`, { cause });
  });
  for (const one of Array.isArray(outcome) ? (outcome as readonly object[]) : [outcome]) note(tally, step, one);
};

/** Commands one after another; those of one turn at the same time. */
export type History = { readonly slots: readonly Slot[]; readonly turns: readonly (readonly Step[])[] };

export const live = async (world: World, nr: number, { slots, turns }: History, tally: Tally): Promise<void> => {
  for (const turn of turns) {
    const ended = await Promise.allSettled(turn.map(step => perform({ world, nr, slots }, step, tally)));
    for (const one of ended) if (one.status === 'rejected') throw one.reason;
  }
};

const nameIn = (nr: number, slot: number): string => `历史${nr}-${slot}`;
export const nameOf = ({ nr }: Story, slot: number): string => nameIn(nr, slot);
export const refOf = ({ nr }: Story, slot: number): string => `H${nr}-${slot}`;
export const slotOf = ({ slots }: Story, slot: number): Slot => {
  const found = slots[slot % slots.length];
  if (!found) throw new Error('a history without customers');
  return found;
};

export type Known = { readonly id: string; readonly code: string | null; readonly unit: string | null };

/** The customer as the registry knows it now. */
export const customerOf = async (story: Story, slot: number): Promise<Known | undefined> => {
  const [known] = await story.world.sql<Known>('registry', 'select id, code, unit_code as unit from customer where name = $1 order by recorded_at, id limit 1', [nameOf(story, slot)]);
  return known;
};

const namesOf = (story: Story): string[] => story.slots.map((_, slot) => nameOf(story, slot));

/** The history's customers, key accounts first. */
export const customersOf = (story: Story): Promise<Known[]> =>
  story.world.sql<Known>('registry', `select id, code, unit_code as unit from customer where name = any($1::text[]) order by status = 'KEY_ACCOUNT' desc, recorded_at, id`, [namesOf(story)]);

/** The bureau's day, so many days from now. */
export const dayIn = ({ world }: Story, days: number): string => bureauDay(new Date(world.clock.now().getTime() + days * 86_400_000));

/** One of the rows of the registry that belong to this history's customers: the newest first. */
export const rowOf = async <Row>(story: Story, table: 'responsibility_exception' | 'qualification_review' | 'agreement', which: number, columns: string, where = 'true'): Promise<Row | undefined> => {
  const found = await story.world.sql<Row>('registry', `
    select ${columns} from ${table} t join customer c on c.id = t.customer_id where c.name = any($1::text[]) and ${where} order by t.id desc`, [namesOf(story)]);
  return found[which % found.length];
};

/** One of the rows that this history's customers have in a table of the registry: first those of the preferred status, then the newest. */
export const oneOf = async <Row extends { id: string }>(
  story: Story, table: 'filing' | 'registration' | 'declaration' | 'dispute' | 'qualification_review', prefer: string, which: number, columns = 't.status',
): Promise<Row | undefined> => {
  const found = await story.world.sql<Row>('registry', `
    select t.id, ${columns} from ${table} t join customer c on c.id = t.customer_id where c.name = any($1::text[]) order by t.status = $2 desc, t.id desc`, [namesOf(story), prefer]);
  return found[which % found.length];
};
