import { newId } from '@keyaccount/subgraph-kit';
import { director, provincialOfficer } from '@keyaccount/test-kit';
import fc from 'fast-check';
import { command, customersOf, dayIn, NOTHING, type Command, type Outcome, type Story } from '../history';
import { record, slot, which } from './arbitraries';
import { about } from './responsibility';

const call = () => ({ idempotencyKey: null, correlationId: newId() });
const reason = '重点项目';

/** A listing of one of the history's customers: first those of the preferred status, then the newest. */
const listingOf = async (story: Story, prefer: string, nth: number): Promise<string | undefined> => {
  const ids = (await customersOf(story)).map(({ id }) => id);
  const found = await story.world.sql<{ id: string }>('grading', 'select id from special_listing where customer_id = any($1::uuid[]) order by status = $2 desc, id desc', [ids, prefer]);
  return found[nth % found.length]?.id;
};

const request = (story: Story, customerId: string): Promise<object> => story.world.grading.useCases.requestSpecialListing(director(), { customerId, reason, ...call() });

const decide = async (story: Story, nth: number, days: number | null): Promise<object> => {
  const listingId = await listingOf(story, 'REQUESTED', nth);
  if (listingId === undefined) return NOTHING;
  const approval = days === null ? { approve: false, approvalReference: null, validUntil: null } : { approve: true, approvalReference: '粤邮8号', validUntil: dayIn(story, days) };
  return story.world.grading.useCases.decideSpecialListing(provincialOfficer(), { listingId, ...approval, reason, ...call() });
};

/** Grading may not have heard of the customer. */
const REQUEST_REFUSALS = ['CustomerNotFound', 'CustomerNotGraded', 'AlreadyDiamond', 'ListingExists'];
/** Days may pass before it is decided. */
const DECIDE_REFUSALS = ['ListingAlreadyDecided', 'AlreadyDiamond', 'ValidityNotAfterToday'];
const days = fc.option(fc.integer({ min: 1, max: 60 }), { freq: 4 });

/** Special diamonds (GRD-6). */
export const LISTING_COMMANDS: readonly Command[] = [
  command({ name: 'request a listing', weight: 4, refusals: REQUEST_REFUSALS, args: record({ slot }), run: about(request) }),
  command({ name: 'decide on a listing', weight: 5, refusals: DECIDE_REFUSALS, args: record({ which, days }), run: (story, { which: nth, days: until }) => decide(story, nth, until) }),
  command({
    name: 'list as a diamond', weight: 3, refusals: [...REQUEST_REFUSALS, ...DECIDE_REFUSALS], args: record({ slot, days }),
    run: about<{ days: number | null }>(async (story, customerId, { days: until }) => [await request(story, customerId), await decide(story, 0, until)]),
  }),
  command({
    name: 'withdraw a listing', weight: 5, refusals: ['ListingEnded'], args: record({ which }),
    run: async (story, { which: nth }): Promise<Outcome> => {
      const listingId = await listingOf(story, 'ACTIVE', nth);
      return listingId === undefined ? NOTHING : story.world.grading.useCases.withdrawSpecialListing(director(), { listingId, reason, ...call() });
    },
  }),
  command({ name: 'let listings lapse', args: fc.constant(null), run: story => story.world.grading.useCases.lapseSpecialListings(director(), { on: dayIn(story, 0), ...call() }) }),
];

/** Versions of the grading policy (GRD-7). */
export const POLICY_COMMANDS: readonly Command[] = [
  command({
    name: 'lay down a policy', weight: 1, refusals: ['EffectiveDateNotAfterLast', 'EffectiveDatePassed'], args: record({ revenueWeight: fc.integer({ min: 0, max: 100 }), days: fc.integer({ min: 0, max: 30 }) }),
    run: async (story, { revenueWeight, days: ahead }) => {
      const { grading } = story.world;
      const held = await grading.queries.policyOn(provincialOfficer(), null);
      return grading.useCases.createGradingPolicy(provincialOfficer(), { policy: { ...held, revenueWeight, shareWeight: 100 - revenueWeight, creditWeight: 0, effectiveFrom: dayIn(story, ahead), note: reason }, idempotencyKey: null });
    },
  }),
  command({
    name: 'withdraw a policy', weight: 1, refusals: ['PolicyInEffect', 'PolicyWithdrawn'], args: record({ which }),
    run: async ({ world }, { which: nth }): Promise<Outcome> => {
      const versions = await world.sql<{ version: number }>('grading', 'select version from policy_version order by withdrawn_at is null desc, version desc');
      const found = versions[nth % versions.length];
      return found ? world.grading.useCases.withdrawGradingPolicy(provincialOfficer(), { version: found.version, idempotencyKey: null }) : NOTHING;
    },
  }),
];
