import type { Kind } from '@keyaccount/contracts';
import { newId } from '@keyaccount/subgraph-kit';
import { director, informationSupervisor } from '@keyaccount/test-kit';
import fc from 'fast-check';
import { command, customerOf, dayIn, NOTHING, rowOf, type Command, type Outcome, type Story } from '../history';
import { kind, line, place, record, slot, which } from './arbitraries';
import { about, managersOf, qualify } from './responsibility';

const call = () => ({ idempotencyKey: null, correlationId: newId() });
const reason = '资料更正';

const versionOf = async ({ world }: Story, id: string): Promise<number> => (await world.sql<{ version: number }>('registry', 'select version from customer where id = $1', [id]))[0]?.version ?? 0;

type Reclassified = { readonly division: string | null; readonly kind: Kind | null; readonly mainLine: string | null };

/** Somebody else may change the customer meanwhile. */
const CHANGED = ['CustomerChanged'];
const FAMILY_REFUSALS = ['HeadOfficeIsSelf', 'HeadOfficeIsBranch', 'HasBranches', 'FamilyLapsed', 'HeadOfficeNotFound'];

/** The customer has neither revenue nor agreement any more, and the registry hears of it. */
const falter = async (story: Story, customerId: string): Promise<void> => {
  const { world } = story;
  const held = await world.sql<{ id: string }>('registry', 'select id from agreement where customer_id = $1 and ended_on is null', [customerId]);
  for (const { id } of held) await world.registry.useCases.endAgreement(director(), { agreementId: id, endedOn: dayIn(story, 0), ...call() });
  await qualify(story, customerId, { qualifies: false, lines: [], comprehensive: false });
  await world.post.deliver({ to: ['registry'], seed: 0, share: 100, repeats: 0 });
};

const keep = async (story: Story, customerId: string, nth: number): Promise<Outcome> => {
  await falter(story, customerId);
  const review = await rowOf<{ id: string }>(story, 'qualification_review', nth, 't.id');
  return review ? story.world.registry.useCases.keepKeyAccount(director(), { reviewId: review.id, reason, idempotencyKey: null }) : NOTHING;
};

const endAgreement = async (story: Story, nth: number): Promise<Outcome> => {
  const agreement = await rowOf<{ id: string }>(story, 'agreement', nth, 't.id');
  return agreement ? story.world.registry.useCases.endAgreement(director(), { agreementId: agreement.id, endedOn: dayIn(story, 0), ...call() }) : NOTHING;
};

const handOver = async (story: Story, unit: string | null, from: number, to: number): Promise<Outcome> => {
  const managers = await managersOf(story, unit);
  const [one, other] = [managers[from % managers.length], managers[to % managers.length]];
  return one && other ? story.world.registry.useCases.handOverSeats(director(), { from: one, to: other, ...call() }) : NOTHING;
};

/** How a customer's file is kept (REG-1, REG-8, REG-9, REG-15). */
export const KEEPING_COMMANDS: readonly Command[] = [
  command({
    name: 'reclassify', weight: 3, refusals: [...CHANGED, 'CustomerHasNoKind', 'CustomerLapsed', 'MainLineMissing'], args: record({ slot, division: fc.option(place), kind: fc.option(kind), mainLine: fc.option(line) }),
    run: about<Reclassified>(async (story, customerId, to) =>
      story.world.registry.useCases.reclassifyCustomer(informationSupervisor(), { customerId, expectedVersion: await versionOf(story, customerId), division: to.division, kind: to.kind, mainLine: to.mainLine, reason, ...call() })),
  }),
  command({
    name: 'sign an agreement', args: record({ slot }),
    run: about((story, customerId) => story.world.registry.useCases.signAgreement(director(), { customerId, signedOn: dayIn(story, 0), signedAtPlace: '汕头', ...call() })),
  }),
  command({ name: 'end an agreement', refusals: ['AgreementEnded', 'EndsBeforeSigned'], args: record({ which }), run: (story, { which: nth }) => endAgreement(story, nth) }),
  command({
    name: 'designate a policy customer', weight: 1, refusals: [...CHANGED, 'CustomerLapsed'], args: record({ slot, designated: fc.boolean() }),
    run: about<{ designated: boolean }>(async (story, customerId, { designated }) =>
      story.world.registry.useCases.designatePolicyCustomer(director(), { customerId, expectedVersion: await versionOf(story, customerId), designated, reason, ...call() })),
  }),
  command({
    name: 'keep after a review', refusals: ['ReviewClosed'], args: record({ slot, which }),
    run: about<{ which: number }>((story, customerId, { which: nth }) => keep(story, customerId, nth)),
  }),
  command({
    name: 'set the head office', refusals: [...CHANGED, ...FAMILY_REFUSALS], args: record({ slot, under: fc.option(slot) }),
    run: about<{ under: number | null }>(async (story, customerId, { under }) => {
      const head = under === null ? undefined : await customerOf(story, under);
      return story.world.registry.useCases.setHeadOffice(director(), { customerId, headOfficeId: head?.id ?? null, expectedVersion: await versionOf(story, customerId), reason, ...call() });
    }),
  }),
  command({
    name: 'hand the seats over', refusals: ['SamePersonTwice', 'NotAccountManager'], args: record({ slot, from: fc.nat(4), to: fc.nat(4) }),
    run: about<{ from: number; to: number }>((story, _id, { from, to }, unit) => handOver(story, unit, from, to)),
  }),
];
