import type { Service } from '@keyaccount/contracts';

export const ONE = '01900000-0000-7000-8000-000000000001';
const TWO = '01900000-0000-7000-8000-000000000002';
const STAFF = '01900000-0000-7000-8000-00000000000a';

/** A key account with its ownership, as the registry holds it. */
export const account = (id: string, code: string, more: Record<string, string> = {}): string => {
  const values = {
    id: `'${id}'`, code: `'${code}'`, name: `'样例 ${code}'`, division: `'440513104'`, kind: `'REGIONAL'`, status: `'KEY_ACCOUNT'`, grade: `'SILVER'`, grade_version: '1',
    unit_code: `'U440513'`, business_key: `'${code}'`, order_key: `'${code}'`, recorded_at: 'now()', version: '1', ...more,
  };
  return `insert into customer (${Object.keys(values).join(', ')}) values (${Object.values(values).join(', ')});`;
};
export const ownership = (id: string, customer: string, since: string, until: string | null, unit = 'U440513'): string => `
  insert into ownership (id, customer_id, unit_code, since, until, rule, reason, reason_en, flagged, kind, grade, correlation_id, decided_at)
  values ('${id}', '${customer}', '${unit}', '${since}', ${until === null ? 'null' : `'${until}'`}, 'REG-3', '-', '-', false, 'REGIONAL', 'SILVER', '${ONE}', '${since}');`;
export const lapse = (at: string, back: string | null): string => `
  insert into qualification_review (id, customer_id, assessment, status, opened_at, closed_at, reason) values ('${ONE}', '${ONE}', 1, 'LAPSED', '${at}', '${at}', '-');
  insert into lapse (id, customer_id, review_id, unit_code, kind, grade, reason, lapsed_at, correlation_id, returned_at)
  values ('${ONE}', '${ONE}', '${ONE}', 'U440513', 'REGIONAL', 'SILVER', '-', '${at}', '${ONE}', ${back === null ? 'null' : `'${back}'`});`;
export const returned = (since: string): string => `${ownership(TWO, ONE, since, null).replace('decided_at)', 'decided_at, after_lapse)').replace(/\);$/, `, '${ONE}');`)}`;
export const exception = (customer: string, unit: string | null, from: string, until: string): string => `
  insert into responsibility_exception (id, customer_id, sort, unit_code, reason, valid_from, valid_until, decided_by, decided_at, correlation_id)
  values ('${TWO}', '${customer}', '${unit === null ? 'STRATEGIC' : 'OVERRIDE'}', ${unit === null ? 'null' : `'${unit}'`}, '-', '${from}', '${until}', '${STAFF}', now(), '${ONE}');`;
export const unit = `insert into unit (code, name, tier, divisions, version) values ('U440513', '潮阳', 'COUNTY_CENTRE', '{440513}', 1);`;
const event = (type: string, id: string, published: string, payload = '{}'): string => `
  insert into outbox (id, type, aggregate_type, aggregate_id, aggregate_version, payload, correlation_id, published_at)
  values ('${id}', '${type}', 'customer', '${id}', 1, '${payload}', '${ONE}', ${published});`;
const NOW_ID = `uuidv7()`;

const claim = (): string => `${account(ONE, '44051300001000')}
  insert into registration (id, customer_id, unit_code, line, status, validity, last_day, registered_by, registered_at, ended_at, version)
  values ('${ONE}', '${ONE}', 'U440515', 'letters', 'ACTIVE', '[2025-01-01, 2025-02-28T16:00:00Z)', '2025-02-28', '${STAFF}', '2025-01-01', null, 1);`;
const declaration = (status: string): string => `
  insert into declaration (id, customer_id, unit_code, service, plan, starts_on, ends_on, status, responsible_unit, hearing_due, declared_by, declared_at, decided_at, version)
  values ('${ONE}', '${ONE}', 'U440515', 'x', 'x', '2025-01-01', '2025-02-01', '${status}', 'C4405', '2025-01-08', '${STAFF}', '2025-01-01', '2025-01-02', 1);`;

/** A customer that is merged into another. */
const merged = (): string => account(TWO, '44051300002000') + account(ONE, '44051300001000', { status: `'MERGED'`, merged_into: `'${TWO}'`, unit_code: 'null' });
const REDIRECT = `insert into customer_redirect (customer_id, survivor_id, version) values ('${ONE}', '${TWO}', 1);`;

/** A case at the city centre, of a customer for whom this unit is responsible. */
export const openCaseOf = (owner: string | null): string => `
  insert into known_customer (customer_id, unit_code) values ('${ONE}', ${owner === null ? 'null' : `'${owner}'`});
  insert into complaint_case (id, number, customer_id, unit_code, kind, severity, status, subject, target_policy, opened_at, due_at, due_provisional, version)
  values ('${ONE}', '2026-1', '${ONE}', 'C4405', 'COMPLAINT', 'NORMAL', 'OPEN', 'x', 1, now(), now(), false, 1);`;

/** A survey whose customers are chosen, with one of them in development; of the steps only the last of the sector is done. */
const development = `${account(ONE, '44051300001000')}
  insert into sector_survey (id, unit_code, sector, status, opened_by, opened_at, growth, profitability, division_of_labour, technology, labour_intensity, public_view, recommends_development, version)
    values ('${ONE}', 'U440513', 'x', 'NARROWED', '${STAFF}', now(), 'x', 'x', 'x', 'x', 'x', 'x', true, 4);
  insert into surveyed_enterprise (survey_id, customer_id) values ('${ONE}', '${ONE}');
  insert into development (id, survey_id, customer_id, unit_code, priority, status, opened_by, opened_at, version) values ('${ONE}', '${ONE}', '${ONE}', 'U440513', 1, 'RUNNING', '${STAFF}', now(), 1);
  insert into development_step (id, survey_id, unit_code, step, lead, due_on, status, owner, result, completed_by, completed_at)
    values ('${ONE}', '${ONE}', 'U440513', 'PRIORITISATION', 'HEAD', now(), 'DONE', 'HEAD', 'x', '${STAFF}', now());`;

/** `without`: an index of the database that would refuse the violation, made again afterwards. */
type Plant = { readonly what: string; readonly into: Service; readonly sql: string; readonly breaks: string; readonly without?: { readonly name: string; readonly ddl: string } };

/** A row that was posted for a known customer. */
const posted = `
  insert into import (id, status, charset, rows_read, rows_posted, fen_posted, bytes_total, received_at, finished_at, correlation_id) values ('${ONE}', 'COMPLETED', 'utf-8', 1, 1, 100, 1, now(), now(), '${ONE}');
  insert into party (kind, system, ref) values ('SOURCE', 'ZHXT', 'K1');
  insert into party_customer (party_id, customer_id, since) select id, '${ONE}', now() from party;
  insert into entry (import_id, row, party_id, line, unit_code, month, fen, turnover_fen, source_system, source_ref, recorded_at)
    select '${ONE}', 1, id, 'letters', 'U440513', 202503, 100, 0, 'ZHXT', 'R1', now() from party;
  insert into customer_total values ('${ONE}', 202503, 'letters', 'U440513', 100, 0, 1);
  insert into month (month, entries, fen) values (202503, 1, 100);
  insert into ledger_year values (2025, 100);`;

export const PLANTS: readonly Plant[] = [
  { what: 'a total that is a fen more than its entries', into: 'ledger', sql: `${posted}update customer_total set fen = 101;`, breaks: 'sums of its entries, by customer' },
  { what: 'a turnover that no entry has', into: 'ledger', sql: `${posted}update customer_total set turnover_fen = 1;`, breaks: 'sums of its entries, by customer' },
  { what: 'a total of a unit that served nothing', into: 'ledger', sql: `${posted}update customer_total set unit_code = 'C4405';`, breaks: 'and servicing unit' },
  { what: 'a month that counts an entry too many', into: 'ledger', sql: `${posted}update month set entries = 2;`, breaks: 'months and years' },
  { what: 'a year that is not the sum of its months', into: 'ledger', sql: `${posted}update ledger_year set fen = 99;`, breaks: 'months and years' },
  { what: 'a row counted as posted that waits', into: 'ledger', sql: `${posted}delete from party_customer;`, breaks: 'in exactly one of posted' },
  { what: 'a refused row that nobody counted', into: 'ledger', sql: `${posted}insert into import_error values ('${ONE}', 2, null, 'x', 'x');`, breaks: 'in exactly one of posted' },
  { what: 'a row both posted and refused', into: 'ledger', sql: `${posted}insert into import_error values ('${ONE}', 1, null, 'x', 'x');`, breaks: 'both posted and refused' },
  { what: 'an import that stands still', into: 'ledger', sql: `${posted}update import set status = 'RUNNING', finished_at = null;`, breaks: 'no import is under way' },
  {
    what: 'a reversal of another amount', into: 'ledger', breaks: 'a reversal cancels',
    sql: `${posted}insert into entry (party_id, line, unit_code, month, fen, turnover_fen, source_system, source_ref, recorded_at, reverses)
      select party_id, line, unit_code, month, -99, 0, 'X', 'R2', now(), id from entry;`,
  },
  { what: 'suspense of somebody who is known', into: 'ledger', sql: `${posted}delete from party_customer;insert into customer_ref values ('SOURCE', 'ZHXT', 'K1', '${ONE}');`, breaks: 'whatever waits in suspense' },
  { what: 'a reference that the registry does not have', into: 'ledger', sql: `insert into customer_ref values ('SOURCE', 'ZHXT', 'K1', '${ONE}');`, breaks: 'the registry’s references' },
  { what: 'revenue that grading has not heard of', into: 'ledger', sql: posted, breaks: 'grading projects the ledger' },
  { what: 'a posting that grading has not heard of', into: 'ledger', sql: 'update posting_sequence set last = 7;', breaks: 'the ledger’s last posting' },
  { what: 'a key account without an owner', into: 'registry', sql: account(ONE, '44051300001000'), breaks: 'exactly one current responsible unit' },
  { what: 'an owner that the rule does not give', into: 'registry', sql: account(ONE, '44051300001000') + ownership(ONE, ONE, '2025-01-01', null), breaks: 'REG-3 gives' },
  {
    what: 'an owner that the override does not name', into: 'registry', breaks: 'REG-3 gives',
    sql: account(ONE, '44051300001000') + ownership(ONE, ONE, '2025-01-01', null) + exception(ONE, 'C4405', '2025-01-01', '2999-01-01'),
  },
  {
    what: 'a decision by an override that is over', into: 'registry', breaks: 'an override or designation that is over',
    sql: `${account(ONE, '44051300001000')}${ownership(ONE, ONE, '2025-01-01', null)}${exception(ONE, 'C4405', '2025-01-01', '2025-02-01')}update ownership set override_id = '${TWO}';`,
  },
  { what: 'a vacant role that nobody lists', into: 'registry', sql: account(ONE, '44051300001000'), breaks: 'every vacant role is listed' },
  { what: 'a grade that grading did not give', into: 'registry', sql: account(ONE, '44051300001000'), breaks: 'the grade that grading gave' },
  { what: 'an owner that complaints does not know', into: 'registry', sql: account(ONE, '44051300001000'), breaks: 'complaints knows' },
  {
    what: 'an open case elsewhere than its customer', into: 'complaints', breaks: 'open cases are where',
    sql: openCaseOf('U440513'),
  },
  {
    what: 'a role with somebody of another unit', into: 'registry', breaks: 'A and B are two people',
    sql: `${account(ONE, '44051300001000')}insert into account_team_seat (id, customer_id, role, staff_id, unit_code, since) values ('${ONE}', '${ONE}', 'A', '${STAFF}', 'C4405', now());`,
  },
  {
    what: 'a role with somebody who is no account manager', into: 'registry', breaks: 'account manager of the unit today',
    sql: `${account(ONE, '44051300001000')}insert into account_team_seat (id, customer_id, role, staff_id, unit_code, since) values ('${ONE}', '${ONE}', 'A', '${STAFF}', 'U440513', now());`,
  },
  { what: 'a declaration that waits for a unit that left', into: 'registry', sql: account(ONE, '44051300001000') + declaration('TO_BE_HEARD'), breaks: 'heard by the unit that is responsible now' },
  { what: 'a territory that nobody ruled', into: 'registry', sql: account(ONE, '44051300001000', { ruled_division: `'440515'` }), breaks: 'the ruling that holds' },
  { what: 'a claim by which nobody sees', into: 'registry', sql: claim(), breaks: 'sees the customer by it' },
  { what: 'a declaration by which nobody sees', into: 'registry', sql: account(ONE, '44051300001000') + declaration('APPROVED'), breaks: 'sees the customer by it' },
  { what: 'sight by a claim that nobody has', into: 'registry', sql: `insert into customer_access values ('${ONE}', 'REGISTRANT', 'U440513', null);`, breaks: 'sees the customer by it' },
  { what: 'sight of a branch without a plan', into: 'registry', sql: `insert into customer_access values ('${ONE}', 'DEVELOPMENT_PLAN', 'U440513', null);`, breaks: 'serves a branch by a plan' },
  { what: 'a step that was done before its turn', into: 'registry', sql: development, breaks: 'done one after another' },
  {
    what: 'a step that was left with the unit before', into: 'registry', breaks: 'of the unit that leads it',
    sql: `${development}insert into development_step (id, survey_id, development_id, unit_code, step, lead, due_on, status) values ('${TWO}', '${ONE}', '${ONE}', 'U440515', 'POSITIONING', 'HEAD', now(), 'OPEN');`,
  },
  { what: 'a development that did not follow its customer', into: 'registry', sql: `${development}update development set unit_code = 'U440515';`, breaks: 'developed by the responsible unit' },
  {
    what: 'a gap', into: 'registry', breaks: 'no gap but for a lapse', without: { name: 'ownership_first', ddl: 'create unique index ownership_first on ownership (customer_id) where follows is null and after_lapse is null' },
    sql: account(ONE, '44051300001000') + ownership(ONE, ONE, '2025-01-01', '2025-02-01') + ownership(TWO, ONE, '2025-03-01', null),
  },
  {
    what: 'an owner from after the approval on', into: 'registry', breaks: 'begins with the approval',
    sql: `${account(ONE, '44051300001000')}${ownership(ONE, ONE, '2025-03-01', null)}
      insert into filing (id, customer_id, unit_code, status, proposed_kind, filed_on, filed_at, decided_at) values ('${ONE}', '${ONE}', 'U440513', 'APPROVED', 'REGIONAL', '2025-01-01', '2025-01-01', '2025-02-01');`,
  },
  {
    what: 'an ID that two approvals have', into: 'registry', breaks: 'no two customers have one ID',
    sql: event('registry.customer-approved.v1', ONE, 'now()', `{"code": "44051300001000", "customerId": "${ONE}"}`) + event('registry.customer-approved.v1', TWO, 'now()', `{"code": "44051300001000", "customerId": "${TWO}"}`),
  },
  { what: 'a counter below what was issued', into: 'registry', sql: `${account(ONE, '44051300002000')}insert into order_counter values ('440513', 1);`, breaks: 'counters stand at' },
  { what: 'an ID of a customer that was never approved', into: 'registry', sql: account(ONE, '44051300001000', { status: `'FILED'`, unit_code: 'null' }), breaks: 'placeholder' },
  {
    what: 'a key account that was dropped silently', into: 'registry', breaks: 'is flagged, or was kept',
    sql: `${account(ONE, '44051300001000')}insert into qualification (customer_id, version, qualifies, professional_lines, comprehensive, lines_used, assessed_on) values ('${ONE}', 1, false, '{}', false, 0, '2024-12');`,
  },
  { what: 'a lapse that nobody decided', into: 'registry', sql: account(ONE, '44051300001000', { status: `'LAPSED'`, unit_code: 'null' }), breaks: 'is on record as lapsed' },
  { what: 'an owner of one that lapsed', into: 'registry', sql: account(ONE, '44051300001000', { status: `'LAPSED'`, unit_code: 'null' }) + ownership(ONE, ONE, '2025-01-01', null) + lapse('2025-02-01', null), breaks: 'is on record as lapsed' },
  { what: 'a declaration that waits for nobody', into: 'registry', sql: account(ONE, '44051300001000', { status: `'LAPSED'`, unit_code: 'null' }) + declaration('TO_BE_HEARD'), breaks: 'heard by the unit that is responsible now' },
  { what: 'a gap that a lapse does not fill', into: 'registry', sql: account(ONE, '44051300001000') + ownership(ONE, ONE, '2025-01-01', '2025-02-01') + lapse('2025-02-01', '2025-02-15') + returned('2025-03-01'), breaks: 'no gap but for a lapse' },
  { what: 'an ID under a placeholder division', into: 'registry', sql: account(ONE, '44050100001000'), breaks: 'placeholder' },
  { what: 'a merged customer that no merge leads anywhere', into: 'registry', sql: merged(), breaks: 'leads to one that stands' },
  { what: 'an owner of a merged customer', into: 'registry', sql: merged() + ownership(ONE, ONE, '2025-01-01', null), breaks: 'has no owner, team' },
  {
    what: 'a merged customer that is developed', into: 'registry', breaks: 'is not developed or surveyed',
    sql: `${development}${account(TWO, '44051300002000')}update customer set status = 'MERGED', merged_into = '${TWO}', unit_code = null where id = '${ONE}';`,
  },
  {
    what: 'a team that stayed with the survivor', into: 'organisation', breaks: 'a team that a merge has moved',
    sql: `insert into team (id, kind, goal, customer_id, moved_from, state, valid_from, valid_until, proposed_by, proposed_at, version)
      values ('${ONE}', 'STAGE', 'x', '${TWO}', '${ONE}', 'PROPOSED', '2025-01-01', '2025-02-01', '${STAFF}', now(), 2);`,
  },
  {
    what: 'a history that ended before the merge', into: 'registry', breaks: 'ends with the merge',
    sql: `${merged()}insert into customer_merge (id, survivor_id, merged_id, reason, merged_at, undo_until, correlation_id) values ('${ONE}', '${TWO}', '${ONE}', '重复', '2025-03-01', '2025-03-31', '${ONE}');`
      + ownership(ONE, ONE, '2025-01-01', '2025-02-01'),
  },
  { what: 'sight of a merged customer alone', into: 'registry', sql: `${merged()}insert into customer_access values ('${ONE}', 'FILER', 'U440513', null);`, breaks: 'whoever sees the survivor' },
  {
    what: 'a party that a merged customer still has', into: 'ledger', breaks: 'no revenue and no party',
    sql: `${REDIRECT}insert into party (kind, system, ref) values ('SOURCE', 'CRM', '1'); insert into party_customer select id, '${ONE}', now() from party;`,
  },
  { what: 'a merged customer that is graded', into: 'grading', sql: `${REDIRECT}insert into customer (customer_id, status) values ('${ONE}', 'KEY_ACCOUNT');`, breaks: 'is in no run' },
  { what: 'a case of a merged customer', into: 'complaints', sql: REDIRECT + openCaseOf(null), breaks: 'no case is a merged' },
  { what: 'a merge of which the registry does not know', into: 'organisation', sql: REDIRECT, breaks: 'organisation: who leads to whom' },
  { what: 'a total that is not the sum of its months', into: 'grading', sql: `insert into customer_year (year, customer_id, revenue_fen) values (2025, '${ONE}', 1);`, breaks: 'grading’s yearly totals' },
  { what: 'an observation of credit that nobody made', into: 'grading', sql: `insert into credit_year (year, customer_id, kept, observed) values (2025, '${ONE}', 1, 1);`, breaks: 'counts of credit' },
  { what: 'a total that is not the sum of its months', into: 'registry', sql: `insert into customer_year values ('${ONE}', 2025, 1);`, breaks: 'the registry’s yearly totals' },
  { what: 'revenue that one has and the other has not', into: 'registry', sql: `insert into revenue_cell values ('${ONE}', 2025, 3, 'letters', 100, 1);`, breaks: 'project the same revenue' },
  { what: 'a posting that was skipped', into: 'grading', sql: 'update watermark set applied = 1, published = 3;', breaks: 'without a gap' },
  { what: 'a closed month that differs', into: 'grading', sql: 'insert into month_closed (month, cells, fen, sequence, version) values (202501, 1, 100, 1, 1);', breaks: 'hold in grading what' },
  { what: 'an event that was not sent', into: 'grading', sql: event('grading.grade-changed.v1', ONE, 'null'), breaks: 'grading: the outbox is sent' },
  {
    what: 'an event that nobody can handle', into: 'registry', breaks: 'registry: no dead letters',
    sql: `insert into dead_letter (consumer, event_id, type, envelope, reason, attempts) values ('registry', '${ONE}', 'x', '{}', 'poison', 5);`,
  },
  { what: 'an event that reached nobody', into: 'grading', sql: event('grading.grade-changed.v1', ONE, 'now()').replace(`'${ONE}', 'grading`, `${NOW_ID}, 'grading`), breaks: 'registry: every event meant for it arrived' },
  { what: 'an event from nowhere', into: 'complaints', sql: `insert into inbox (consumer, event_id) values ('complaints', ${NOW_ID});`, breaks: 'complaints: every event meant for it arrived' },
  { what: 'a grant that only one service knows', into: 'ledger', sql: `insert into customer_access values ('${ONE}', 'OWNER', 'U440513', null);`, breaks: 'ledger: who may see whom' },
];
