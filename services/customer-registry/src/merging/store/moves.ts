import { MOST_CONTACTS } from '../../profile/policy/profile-fields';
import type { Hiding, MergedKind, Move } from './touch';

const OF_MERGED = 't.customer_id = given.merged';
const TO_SURVIVOR = 'customer_id = given.survivor';
const BACK = { customer_id: 'b.customer_id' };

/** Everything of a kind goes to the survivor, by `customer_id`. */
const all = <Name extends MergedKind>(name: Name, table: string, key: readonly string[] = ['id']) => ({ name, table, key, set: TO_SURVIVOR, where: OF_MERGED, back: BACK }) satisfies Move;

/** By what a source system knows it: so files resolve to the survivor. */
export const SOURCE_REFS = all('SOURCE_REF', 'source_ref', ['system', 'ref']);
export const AGREEMENTS = all('AGREEMENT', 'agreement');
export const SERVICE_RECORDS = all('SERVICE_RECORD', 'service_record');

/** A branch keeps its ID (REG-2) under the survivor as head office (REG-9); one that was given another since keeps that. */
export const BRANCHES = {
  name: 'BRANCH', table: 'customer', key: ['id'], set: 'head_office_id = given.survivor, version = t.version + 1', where: 't.head_office_id = given.merged',
  back: { head_office_id: 'b.head_office_id', version: 't.version + 1' }, unless: 't.head_office_id is distinct from given.survivor',
} satisfies Move;

/** Contacts that the survivor does not have, as long as there is room. */
export const CONTACTS = {
  name: 'CONTACT', table: 'customer_contact', key: ['customer_id', 'place'],
  set: 'customer_id = given.survivor, place = t.place + coalesce((select max(s.place) from customer_contact s where s.customer_id = given.survivor), 0)',
  where: `${OF_MERGED} and t.place + coalesce((select max(s.place) from customer_contact s where s.customer_id = given.survivor), 0) <= ${MOST_CONTACTS}
    and not exists (select from customer_contact s where s.customer_id = given.survivor and s.name = t.name and s.phone = t.phone)`,
  back: {},
} satisfies Move;

const OF_THE_MERGED = '(select p from customer_profile p where p.customer_id = given.merged)';
const filled = (column: string): string => `case when b.${column} is null and t.${column} = (${OF_THE_MERGED}).${column} then null else t.${column} end`;

const TEXTS = ['type', 'address', 'postcode', 'social_influence'];
const listed = (which: string): string => `array(select distinct x from unnest(t.services_used || (${OF_THE_MERGED}).services_used) x where ${which} order by x)`;

/** What the survivor's file lacks is filled; what was changed since stays. */
export const PROFILE = {
  name: 'PROFILE', table: 'customer_profile', key: ['customer_id'],
  set: [...TEXTS.map(column => `${column} = coalesce(t.${column}, (${OF_THE_MERGED}).${column})`), `services_used = ${listed('true')}`].join(', '),
  where: `t.customer_id = given.survivor and exists (select from customer_profile p where p.customer_id = given.merged
    and (${TEXTS.map(column => `t.${column} is null and p.${column} is not null`).join(' or ')} or not p.services_used <@ t.services_used))`,
  back: {
    ...Object.fromEntries(TEXTS.map(column => [column, filled(column)])),
    services_used: listed(`x = any(t.services_used) and (x = any(b.services_used) or x <> all((${OF_THE_MERGED}).services_used))`),
  },
} satisfies Move;

/** An undecided filing goes back to its unit with the reason: the customer has been filed, or is to be filed, as the survivor (REG-1). */
export const FILINGS = {
  name: 'FILING', table: 'filing', key: ['id'], set: `status = 'RETURNED', decided_at = given.at, decided_by = given.by_whom, reason = given.reason`,
  where: `${OF_MERGED} and t.status = 'SUBMITTED'`, back: { status: 'b.status', decided_at: 'b.decided_at', decided_by: 'b.decided_by', reason: 'b.reason' },
} satisfies Move;

/** A review of the merged one waits for nobody. */
export const REVIEWS = {
  name: 'REVIEW', table: 'qualification_review', key: ['id'], set: `status = 'WITHDRAWN', closed_at = greatest(given.at, t.opened_at)`,
  where: `${OF_MERGED} and t.status = 'OPEN'`, back: { status: 'b.status', closed_at: 'b.closed_at' },
} satisfies Move;

/** Open disputes are about the survivor from now on (REG-7). */
export const DISPUTES = { ...all('DISPUTE', 'dispute'), set: `${TO_SURVIVOR}, version = t.version + 1`, where: `${OF_MERGED} and t.status = 'OPEN'`, back: { ...BACK, version: 't.version + 1' } };

const RUNNING = 't.ended_at is null and (t.valid_until is null or t.valid_until > given.today)';
const IN_THE_WAY = `exists (select from responsibility_exception s where s.customer_id = given.survivor and s.sort = t.sort
  and daterange(s.valid_from, s.valid_until) && daterange(greatest(t.valid_from, given.today), t.valid_until))`;

/** An override or designation of the merged one ends where the survivor has the like in that time (REG-7, REG-14). */
export const EXCEPTIONS_ENDED = {
  name: 'EXCEPTION_ENDED', table: 'responsibility_exception', key: ['id'],
  set: 'valid_until = greatest(t.valid_from, given.today), ended_by = given.by_whom, ended_at = given.at, end_reason = given.reason',
  where: `${OF_MERGED} and ${RUNNING} and ${IN_THE_WAY}`,
  back: { valid_until: 'b.valid_until', ended_by: 'b.ended_by', ended_at: 'b.ended_at', end_reason: 'b.end_reason' },
} satisfies Move;

/** The others stand for the survivor from today on. */
export const EXCEPTIONS = {
  name: 'EXCEPTION', table: 'responsibility_exception', key: ['id'], set: `${TO_SURVIVOR}, valid_from = greatest(t.valid_from, given.today)`, where: `${OF_MERGED} and ${RUNNING} and not ${IN_THE_WAY}`,
  back: { ...BACK, valid_from: 'b.valid_from' },
} satisfies Move;

/** Nobody is responsible for it any more; the history of its owners ends here, and goes on where it ended when the merge is undone. */
export const OWNERSHIPS = {
  name: 'OWNERSHIP', table: 'ownership', key: ['id'], set: `until = greatest(given.at, t.since + interval '1 millisecond')`, where: `${OF_MERGED} and t.until is null`, back: { until: 'null' },
} satisfies Move;
export const SEATS = {
  name: 'SEAT', table: 'account_team_seat', key: ['id'], set: 'until = greatest(given.at, t.since)', where: `${OF_MERGED} and t.until is null`, back: { until: 'null' },
} satisfies Move;

/** The head office that it had may have been merged or have become a branch since: a family has two levels (REG-9). */
const HEAD_OFFICE_NOW = `nullif((select coalesce(h.head_office_id, h.id) from customer was join customer h on h.id = coalesce(was.merged_into, was.id) where was.id = b.head_office_id), b.id)`;

/** The merged customer keeps its ID, which leads to the survivor and is never given again (REG-2). */
export const MERGED = {
  name: 'CUSTOMER', table: 'customer', key: ['id'],
  set: `status = 'MERGED', merged_into = given.survivor, unit_code = null, flagged = false, credit_code = null, head_office_id = null, agreement_signed = false,
    policy_designated = false, version = t.version + 1`,
  where: 't.id = given.merged',
  back: {
    status: 'b.status', merged_into: 'null', unit_code: 'b.unit_code', flagged: 'b.flagged', credit_code: 'b.credit_code', head_office_id: HEAD_OFFICE_NOW,
    policy_designated: 'b.policy_designated', version: 't.version + 1',
  },
} satisfies Move;

const WAS = (column: string): string => `(select jsonb_populate_record(null::customer, x.before) from customer_merge_touched x where x.merge_id = given.merge_id and x.sort = 'CUSTOMER').${column}`;

/** The survivor takes over the credit code that it lacks, and a designation as policy customer (GRD-1); a code that it was given since stays. */
export const SURVIVOR = {
  name: 'SURVIVOR', table: 'customer', key: ['id'],
  set: `credit_code = coalesce(t.credit_code, (${WAS('credit_code')})), policy_designated = t.policy_designated or (${WAS('policy_designated')})`, where: 't.id = given.survivor',
  back: {
    credit_code: `case when t.credit_code = (${WAS('credit_code')}) then b.credit_code else t.credit_code end`,
    policy_designated: `case when (${WAS('policy_designated')}) and not b.policy_designated then false else t.policy_designated end`,
  },
} satisfies Move;

/** Names by which it would be found, and roles that would be listed as vacant. */
export const HIDDEN: readonly Hiding[] = [
  { name: 'NAME', table: 'customer_name', key: ['customer_id'], columns: ['customer_id', 'name'] },
  { name: 'SEARCH', table: 'customer_search', key: ['customer_id'], columns: ['customer_id', 'folded', 'initials', 'pinyin', 'grams', 'core'] },
  { name: 'VACANCY', table: 'team_vacancy', key: ['customer_id', 'role'], columns: ['customer_id', 'role', 'since'] },
];
