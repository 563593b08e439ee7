import { alike, collector, within, type Check, type Finding } from './finding';
import type { Databases } from './databases';
import { responsibilityBy, type CheckedCell, type CheckedCustomer, type CheckedUnit } from './responsibility';

const KEY_ACCOUNTS = `select id from customer where status = 'KEY_ACCOUNT'`;

type Owned = CheckedCustomer & { readonly id: string; readonly code: string; readonly unit_code: string; readonly flagged: boolean };

const holdsOn = (day: string): string => `x.valid_from <= '${day}'::date and (x.valid_until is null or '${day}'::date < x.valid_until)`;
const CELLS_ON = 'select distinct on (kind, grade) kind, grade, target from responsibility_rule where valid_from <= $1::date order by kind, grade, valid_from desc';

/** The owner of each key account against REG-3, recomputed from organisation's units; overrides and designations that hold today stand above it, and a ruled territory counts (REG-7). */
const ownersByRule = async (databases: Databases): Promise<Finding> => {
  const units = await databases.rows<CheckedUnit>('organisation', 'select code, tier, parent, divisions, lines from unit');
  const today = databases.today();
  const responsible = responsibilityBy(units, await databases.rows<CheckedCell>('registry', CELLS_ON, [today]));
  const found = collector();
  const accounts = databases.stream<Owned>('registry', `
    select c.id, c.code, c.kind, c.grade, coalesce(c.ruled_division, c.division) as division, c.main_line, o.unit_code, o.flagged,
      (select x.unit_code from responsibility_exception x where x.customer_id = c.id and x.sort = 'OVERRIDE' and ${holdsOn(today)}) as override_unit,
      exists (select from responsibility_exception x where x.customer_id = c.id and x.sort = 'STRATEGIC' and ${holdsOn(today)}) as strategic
    from customer c join ownership o on o.customer_id = c.id and o.until is null
    where c.status = 'KEY_ACCOUNT'`);
  for await (const account of accounts) {
    found.examined();
    const rule = responsible(account);
    if (rule?.unit === account.unit_code && rule.flagged === account.flagged) continue;
    found.offends(`${account.code} (${account.kind}, ${account.grade}, ${account.division}, ${account.main_line ?? '-'}): ${account.unit_code}${account.flagged ? ' flagged' : ''}, by the rule ${rule?.unit ?? 'nobody'}${rule?.flagged ? ' flagged' : ''}`);
  }
  return found.finding();
};

type Seat = { readonly customer_id: string; readonly role: string; readonly staff_id: string; readonly unit_code: string };

/** A and B of the responsible unit's account managers (REG-8, ORG-2). */
const seatsHeld = async (databases: Databases): Promise<Finding> => {
  const held = await databases.rows<{ staff_id: string; unit_code: string }>('organisation', `select staff_id, unit_code from appointment where until is null and post = 'ACCOUNT_MANAGER'`);
  const managers = new Set(held.map(({ staff_id, unit_code }) => `${staff_id} ${unit_code}`));
  const found = collector();
  for await (const seat of databases.stream<Seat>('registry', 'select customer_id, role, staff_id, unit_code from account_team_seat where until is null')) {
    found.examined();
    if (!managers.has(`${seat.staff_id} ${seat.unit_code}`)) found.offends(`customer ${seat.customer_id} role ${seat.role}: ${seat.staff_id} is no account manager of ${seat.unit_code}`);
  }
  return found.finding();
};

const GRADED = `where status in ('FILED', 'KEY_ACCOUNT', 'LAPSED')`;

/** Invariant 1: one responsible unit, and the right one, known alike everywhere. */
export const OWNER_CHECKS: readonly Check[] = [
  {
    invariant: 1, zh: '每个大客户恰有一个现任责任单位', en: 'every key account has exactly one current responsible unit',
    run: within('registry', KEY_ACCOUNTS, `
      select c.code, c.unit_code, count(o.id)::int as current, min(o.unit_code) as owner from customer c
      left join ownership o on o.customer_id = c.id and o.until is null where c.status = 'KEY_ACCOUNT'
      group by c.id having count(o.id) <> 1 or min(o.unit_code) is distinct from c.unit_code`),
  },
  { invariant: 1, zh: '责任单位等于按规则另行推算的结果(REG-3),或有效期内的指定、战略客户认定', en: 'the owner is the one that REG-3 gives, recomputed, or its dated override or designation', run: ownersByRule },
  {
    invariant: 1, zh: '登记的级别等于分级的级别', en: 'the registry holds the grade that grading gave',
    run: alike(
      { service: 'registry', sql: `select id::text as key, concat_ws(' ', grade, grade_version, status) as value from customer ${GRADED}` },
      { service: 'grading', sql: `select customer_id::text as key, concat_ws(' ', level, grade_version, status) as value from customer ${GRADED}` },
    ),
  },
  {
    invariant: 1, zh: '投诉服务所知的责任单位和级别一致', en: 'complaints knows the same owner and grade',
    run: alike(
      { service: 'registry', sql: `select id::text as key, concat_ws(' ', unit_code, grade) as value from customer where status = 'KEY_ACCOUNT'` },
      { service: 'complaints', sql: `select k.customer_id::text as key, concat_ws(' ', k.unit_code, k.grade) as value from known_customer k
        where k.unit_code is not null and not exists (select from customer_redirect r where r.customer_id = k.customer_id and r.survivor_id is not null)` },
    ),
  },
  {
    invariant: 1, zh: '未结投诉在客户的责任单位;尚无责任单位的,在受理单位', en: 'open cases are where their customer is; as long as nobody is responsible, where they were opened',
    run: within('complaints', `select id from complaint_case where status = 'OPEN'`, `
      select c.number, c.unit_code, k.unit_code as owner from complaint_case c left join known_customer k using (customer_id)
      where c.status = 'OPEN' and (k.customer_id is null or c.unit_code <> k.unit_code)`),
  },
  {
    invariant: 1, zh: '银级以上AB角由责任单位的两名不同人员担任;一般客户无AB角(REG-8)', en: 'A and B are two people of the responsible unit; general accounts have none',
    run: within('registry', 'select id from account_team_seat where until is null', `
      select c.code, s.role, s.unit_code, c.unit_code as owner, c.grade from account_team_seat s join customer c on c.id = s.customer_id
      where s.until is null and (s.unit_code is distinct from c.unit_code or c.grade = 'GENERAL'
        or exists (select from account_team_seat t where t.customer_id = s.customer_id and t.until is null and t.id <> s.id and t.staff_id = s.staff_id))`),
  },
  {
    invariant: 1, zh: '作出决定所依据的指定、认定均在有效期内', en: 'no decision rests on an override or designation that is over',
    run: within('registry', 'select id from ownership where until is null', today => `
      select c.code, o.override_id, o.designation_id from ownership o join customer c on c.id = o.customer_id
      where o.until is null and exists (select from responsibility_exception x where x.id in (o.override_id, o.designation_id) and not (${holdsOn(today)}))`),
  },
  {
    invariant: 1, zh: '空缺的AB角均已列示', en: 'every vacant role is listed, and no other',
    run: within('registry', KEY_ACCOUNTS, `
      select c.code, r.role, v.since from customer c cross join (values ('A'), ('B')) as r(role)
      left join account_team_seat s on s.customer_id = c.id and s.role = r.role and s.until is null
      left join team_vacancy v on v.customer_id = c.id and v.role = r.role
      where c.status = 'KEY_ACCOUNT' and (v.since is not null) is distinct from (c.grade <> 'GENERAL' and s.id is null)`),
  },
  { invariant: 1, zh: 'AB角均为该单位在任客户经理', en: 'whoever has a role is an account manager of the unit today', run: seatsHeld },
];

/** REG-1: nobody is dropped silently, and who is dropped has nothing that an account has. */
export const LAPSE_CHECKS: readonly Check[] = [
  {
    invariant: 1, zh: '不再符合标准的大客户均已提交市局中心复核', en: 'every key account that no longer meets the definition is flagged, or was kept by decision',
    run: within('registry', KEY_ACCOUNTS, `
      select c.code, q.version from customer c join qualification q on q.customer_id = c.id
      where c.status = 'KEY_ACCOUNT' and not (q.qualifies or c.agreement_signed or c.policy_designated)
        and not exists (select from qualification_review v where v.customer_id = c.id and v.status in ('OPEN', 'KEPT'))`),
  },
  {
    invariant: 1, zh: '退出的客户没有责任单位和AB角;退出记录与其状态一致', en: 'who lapsed has no responsible unit and no team, and is on record as lapsed',
    run: within('registry', `select id from customer where status = 'LAPSED' union select customer_id from lapse where returned_at is null`, `
      select c.id, c.status, c.unit_code, l.lapsed_at from customer c left join lapse l on l.customer_id = c.id and l.returned_at is null
      where (c.status = 'LAPSED' and (l.id is null or c.unit_code is not null
          or exists (select from ownership o where o.customer_id = c.id and o.until is null)
          or exists (select from account_team_seat s where s.customer_id = c.id and s.until is null)))
        or (l.id is not null and c.status not in ('LAPSED', 'FILED', 'MERGED'))`),
  },
];

/** Invariant 2: who was responsible on any day since approval. */
export const HISTORY_CHECKS: readonly Check[] = [
  {
    invariant: 2, zh: '责任归属历史无重叠,除退出期间外无空档', en: 'ownership history has no gap but for a lapse, and no overlap',
    run: within('registry', 'select id from ownership', `
      select customer_id, since, until, next from (
        select customer_id, since, until, lead(since) over later as next, lead(after_lapse) over later as next_after from ownership
        window later as (partition by customer_id order by since, until nulls last)) story
      where until is distinct from next and not exists (
        select from lapse l where l.customer_id = story.customer_id and l.lapsed_at = story.until
          and l.returned_at is not distinct from story.next and (story.next is null or l.id = story.next_after))
        and (next is not null or not exists (select from customer c where c.id = story.customer_id and c.status = 'MERGED'))`),
  },
  {
    invariant: 2, zh: '历史从批准之时开始', en: 'and begins with the approval',
    run: within('registry', KEY_ACCOUNTS, `
      select c.code, f.decided_at, min(o.since) as first from customer c
      join filing f on f.customer_id = c.id and f.status = 'APPROVED' left join ownership o on o.customer_id = c.id
      where c.status = 'KEY_ACCOUNT' group by c.id, f.decided_at having min(o.since) is null or min(o.since) > f.decided_at`),
  },
];
