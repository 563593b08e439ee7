import { createHash } from 'node:crypto';
import type { Databases, Row } from './databases';
import { ledgerLines } from './ledger-dump';

/** Names that are the same in every installation, for ids that are not. */
export type Names = {
  customer(id: string): string;
  staff(id: string | null): string;
};

export type CanonicalDump = { readonly text: string; readonly sha256: string; readonly lines: number };

const REFS = `select customer_id, string_agg(concat_ws('/', system, ref), '+' order by system, ref) as refs from source_ref group by customer_id`;

const namesIn = async (databases: Databases): Promise<Names> => {
  const customers = await databases.rows<{ id: string; name: string }>('registry', `
    select c.id, coalesce(r.refs, c.name) as name from customer c left join (${REFS}) r on r.customer_id = c.id`);
  const staff = await databases.rows<{ id: string; key: string }>('organisation', 'select id, key from staff');
  const [byCustomer, byStaff] = [new Map(customers.map(({ id, name }) => [id, name])), new Map(staff.map(({ id, key }) => [id, key]))];
  return { customer: id => byCustomer.get(id) ?? `unknown ${id}`, staff: id => (id === null ? '-' : (byStaff.get(id) ?? `unknown ${id}`)) };
};

const text = (value: unknown): string => (value === null || value === undefined ? '-' : Array.isArray(value) ? `[${value.map(text).join(' ')}]` : String(value));
/** One line: what it is about, then its values by name. */
export const lineOf = (subject: string, values: Row): string => `${subject} ${Object.entries(values).map(([name, value]) => `${name}=${text(value)}`).join(' ')}`;

/**
 * By which tests a customer qualifies. Who does not is told alike whether assessed so or never heard of: between two closings of a
 * month that come together, nobody is assessed.
 */
const QUALIFIES = `select concat_ws('/', q.comprehensive, q.lines_used, array_to_string(q.professional_lines, '+')) from qualification q where q.qualifies`;

type Held = Row & { readonly id: string; readonly a: string | null; readonly b: string | null; readonly head_id: string | null; readonly into_id: string | null };

const registryLines = async (databases: Databases, names: Names): Promise<string[]> => {
  const customers = await databases.rows<Held>('registry', `
    select c.id, c.name, c.code, c.credit_code, c.division, c.sector, c.kind, c.main_line, c.status, c.grade, c.agreement_signed, c.unit_code, c.flagged,
      c.team_phase, c.head_office_id as head_id, c.merged_into as into_id,
      (select staff_id from account_team_seat s where s.customer_id = c.id and s.role = 'A' and s.until is null) as a,
      (select staff_id from account_team_seat s where s.customer_id = c.id and s.role = 'B' and s.until is null) as b,
      (select array_agg(concat_ws('/', f.status, f.proposed_kind, f.unit_code, f.filed_on) order by f.filed_at) from filing f where f.customer_id = c.id) as filings,
      (select array_agg(concat_ws('/', o.unit_code, o.kind, o.grade, o.rule, o.flagged) order by o.since, o.until nulls last) from ownership o where o.customer_id = c.id) as owners,
      (select array_agg(concat_ws('/', l.unit_code, l.kind, l.grade, l.returned_at is not null) order by l.lapsed_at) from lapse l where l.customer_id = c.id) as lapses,
      (select array_agg(concat_ws('/', y.year, y.fen) order by y.year) from customer_year y where y.customer_id = c.id) as revenue,
      (${QUALIFIES} and q.customer_id = c.id) as qualifies
    from customer c`);
  return customers.map(({ id, a, b, head_id: head, into_id: into, ...values }) =>
    lineOf(`customer ${names.customer(id)}`, { ...values, a: names.staff(a), b: names.staff(b), head: head === null ? null : names.customer(head), merged_into: into === null ? null : names.customer(into) }));
};

type Graded = Row & { readonly customer_id: string };

const gradingLines = async (databases: Databases, names: Names): Promise<string[]> => {
  const grades = await databases.rows<Graded>('grading', `
    select c.customer_id, c.status, c.kind, c.level,
      (select array_agg(concat_ws('/', h.previous, h.level, h.source) order by h.version) from grade_history h where h.customer_id = c.customer_id) as grades,
      (select array_agg(concat_ws('/', e.level, e.reason) order by e.version) from grade_end e where e.customer_id = c.customer_id) as ends,
      (select array_agg(concat_ws('/', k.year, k.kept, k.observed) order by k.year) from credit_year k where k.customer_id = c.customer_id) as credit,
      (select array_agg(concat_ws('/', y.year, y.revenue_fen, y.scored_fen, y.revenue_points, y.share_points, y.credit_points, y.score, y.level) order by y.year)
        from customer_year y where y.customer_id = c.customer_id) as years,
      (${QUALIFIES} and q.customer_id = c.customer_id) as qualifies
    from customer c`);
  const runs = await databases.rows('grading', `
    select b.year, b.policy_version, b.bureau_fen, r.status, r.final, r.customers, r.changed from grading_run r join basis b on b.no = r.basis_no where not r.preview`);
  return [...grades.map(({ customer_id: id, ...values }) => lineOf(`grade ${names.customer(id)}`, values)), ...runs.map(run => lineOf('run', run))];
};

const complaintLines = async (databases: Databases, names: Names): Promise<string[]> => {
  const cases = await databases.rows<Graded>('complaints', `
    select c.customer_id, c.kind, c.severity, c.status, c.subject, c.unit_code, c.grade,
      (select array_agg(concat_ws('/', s.what, s.unit_code) order by s.version) from case_step s where s.case_id = c.id) as steps
    from complaint_case c`);
  return cases.map(({ customer_id: id, ...values }) => lineOf(`case ${names.customer(id)}`, values));
};

const organisationLines = async (databases: Databases): Promise<string[]> => {
  const units = await databases.rows('organisation', 'select code, name, tier, parent, divisions, lines from unit');
  const posts = await databases.rows('organisation', `select s.key, a.unit_code, a.post, a.dedicated_to, a.full_time, a.since::text, a.until::text from appointment a join staff s on s.id = a.staff_id`);
  return [...units.map(unit => lineOf('unit', unit)), ...posts.map(post => lineOf('post', post))];
};

/**
 * What the five services hold, without times and ids, in an order of its own: the same after any number of crashes as after none
 * (decision 30 in docs/decisions). What only tells of attempts, previews or deliveries is not part of it.
 */
export const canonicalDump = async (databases: Databases): Promise<CanonicalDump> => {
  const names = await namesIn(databases);
  const parts = await Promise.all([
    organisationLines(databases), registryLines(databases, names), ledgerLines(databases, names), gradingLines(databases, names), complaintLines(databases, names),
  ]);
  const lines = parts.flat().sort((a, b) => (a < b ? -1 : 1));
  const whole = `${lines.join('\n')}\n`;
  return { text: whole, sha256: createHash('sha256').update(whole).digest('hex'), lines: lines.length };
};
