import { rows, type Tx } from '@keyaccount/subgraph-kit';
import type { Move } from './touch';

/** The unit has made the like claim again since. */
const MADE_ANEW = `exists (select from registration o where o.customer_id = b.customer_id and o.unit_code = b.unit_code and o.line is not distinct from b.line
  and o.status in ('ACTIVE', 'QUEUED') and o.id <> t.id)`;
const STANDING = {
  status: 'b.status', validity: 'b.validity', last_day: 'b.last_day', queue_reason: 'b.queue_reason', held_by: 'b.held_by', reopened_on: 'b.reopened_on', ended_at: 'b.ended_at',
  version: 't.version + 1',
};

/** Claims that give way to an earlier one queue (REG-5): $9 which, $10 why, $11 behind whom. What has become of one since stays. */
export const CLAIMS_QUEUED = {
  name: 'CLAIM_QUEUED', table: 'registration', key: ['id'],
  set: `status = 'QUEUED', validity = null, last_day = null, reopened_on = null, version = t.version + 1,
    (queue_reason, held_by) = (select n.reason, n.unit from unnest($9::uuid[], $10::text[], $11::text[]) as n(id, reason, unit) where n.id = t.id)`,
  where: 't.id = any($9::uuid[])', back: STANDING, unless: `t.status <> 'QUEUED' or ${MADE_ANEW}`,
} satisfies Move;

/** Claims whose unit has the like already end: $9 which. They stay where they are. */
export const CLAIMS_ENDED = {
  name: 'CLAIM_ENDED', table: 'registration', key: ['id'],
  set: `status = 'WITHDRAWN', ended_at = given.at, reopened_on = null, version = t.version + 1,
    validity = case when t.validity is not null then tstzrange(lower(t.validity), least(upper(t.validity), greatest(given.at, lower(t.validity)))) end`,
  where: 't.id = any($9::uuid[])', back: STANDING, unless: MADE_ANEW,
} satisfies Move;

/** The other open claims are the survivor's; one in force has the right there from now on, after whatever had it there before. */
export const REGISTRATIONS = {
  name: 'REGISTRATION', table: 'registration', key: ['id'],
  set: `customer_id = given.survivor, version = t.version + 1, validity = case when t.validity is not null then tstzrange(greatest(given.at, coalesce((
    select max(upper(e.validity)) from registration e where e.customer_id = given.survivor and e.status <> 'ACTIVE' and e.line_range && t.line_range and not isempty(e.validity)), given.at)), upper(t.validity)) end`,
  where: `t.customer_id = given.merged and t.status in ('ACTIVE', 'QUEUED')`,
  back: {
    customer_id: 'b.customer_id', version: 't.version + 1',
    validity: 'case when t.validity is null or isempty(t.validity) or b.validity is null then t.validity else tstzrange(lower(b.validity), upper(t.validity)) end',
  },
} satisfies Move;

/** Pending declarations of which the survivor has the like end; the others and those that were approved are the survivor's (REG-6). */
export const DECLARATIONS_LAPSED = {
  name: 'DECLARATION_LAPSED', table: 'declaration', key: ['id'], set: `status = 'LAPSED', decided_at = given.at, reason = given.reason, version = t.version + 1`,
  where: `t.customer_id = given.merged and t.status in ('TO_BE_HEARD', 'HEARD') and exists (select from declaration s where s.customer_id = given.survivor
    and s.unit_code = t.unit_code and s.line is not distinct from t.line and s.status in ('TO_BE_HEARD', 'HEARD'))`,
  back: { status: 'b.status', decided_at: 'b.decided_at', reason: 'b.reason', version: 't.version + 1' },
} satisfies Move;
export const DECLARATIONS = {
  name: 'DECLARATION', table: 'declaration', key: ['id'], set: 'customer_id = given.survivor, version = t.version + 1',
  where: `t.customer_id = given.merged and t.status in ('TO_BE_HEARD', 'HEARD', 'APPROVED')`, back: { customer_id: 'b.customer_id', version: 't.version + 1' },
} satisfies Move;
/** What was pending and has not been decided since is heard by whom it was to be heard. */
export const DECLARATIONS_HEARD = {
  ...DECLARATIONS,
  back: { responsible_unit: 'b.responsible_unit', status: 'b.status', hearing_due: 'b.hearing_due', decided_at: 'b.decided_at', reason: 'b.reason' },
  unless: `t.status in ('APPROVED', 'REJECTED', 'ENDED')`,
} satisfies Move;

/**
 * Who has, or had, the right that a claim would get back by undoing the merge: every claim is looked at where it would then be. Undefined
 * where nothing stands in the way.
 */
export const rightTakenBy = async (tx: Tx, mergeId: string): Promise<string | undefined> => {
  const [taken] = await rows<{ unit: string }>(
    tx,
    `with returned as (
       select t.id, b.customer_id, b.validity, t.line_range
         from customer_merge_touched m cross join lateral jsonb_populate_record(null::registration, m.before) b join registration t on t.id = b.id
        where m.merge_id = $1::uuid and b.status = 'ACTIVE'
          and (m.sort = 'CLAIM_QUEUED' and t.status = 'QUEUED' or m.sort = 'CLAIM_ENDED') and not ${MADE_ANEW}
     ), moved as (
       select (m.before->>'id')::uuid as id, (m.before->>'customer_id')::uuid as customer_id from customer_merge_touched m where m.merge_id = $1::uuid and m.sort = 'REGISTRATION')
     select o.unit_code as unit from returned r join registration o on o.id <> r.id and o.validity && r.validity and o.line_range && r.line_range
       left join moved on moved.id = o.id
      where coalesce(moved.customer_id, o.customer_id) = r.customer_id limit 1`,
    [mergeId],
  );
  return taken?.unit;
};

/** A dispute has been ruled since in which a claim that the merge took along, ended or queued is a party's (REG-7). */
export const disputeRuledSince = async (tx: Tx, mergeId: string): Promise<boolean> =>
  (await rows(
    tx,
    `select 1 from customer_merge g join dispute d on d.customer_id = g.survivor_id and d.status = 'RULED' and d.ruled_at >= g.merged_at
      where g.id = $1::uuid and exists (
        select from customer_merge_touched m left join registration r on m.sort <> 'DISPUTE' and r.id = m.item::uuid
         where m.merge_id = g.id and (m.sort = 'DISPUTE' and m.item = d.id::text or m.sort in ('REGISTRATION', 'CLAIM_QUEUED', 'CLAIM_ENDED')
           and r.unit_code in (d.claimant, d.respondent) and (r.line is null or d.line is null or r.line = d.line))) limit 1`,
    [mergeId],
  )).length > 0;

/** Disputes that were opened since over a claim that goes back go back with it (REG-7). */
export const disputesFollow = async (tx: Tx, mergeId: string): Promise<void> => {
  await tx.query(
    `update dispute d set customer_id = r.customer_id, version = d.version + 1 from customer_merge_touched m join registration r on r.id = m.item::uuid
      where m.merge_id = $1::uuid and m.sort = 'REGISTRATION' and d.registration_id = r.id and d.customer_id <> r.customer_id`,
    [mergeId],
  );
};
