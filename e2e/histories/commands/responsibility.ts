import { appendToOutbox } from '@keyaccount/event-bus';
import { inTransaction, newId, rows } from '@keyaccount/subgraph-kit';
import type { GradeLevel, Line } from '@keyaccount/contracts';
import { director } from '@keyaccount/test-kit';
import fc from 'fast-check';
import { command, customersOf, NOTHING, type Command, type Outcome, type Story } from '../history';
import { grade, record, slot } from './arbitraries';

const call = () => ({ idempotencyKey: null, correlationId: newId() });

/** Grading's decision by score, without the revenue that would lead to it: kept in its database and told as it tells it. A special diamond stays one. */
export const gradeAnew = async ({ world }: Story, customerId: string, to: GradeLevel): Promise<Outcome> => {
  const deps = world.depsOf('grading');
  return inTransaction(deps.db, async tx => {
    const [before] = await rows<{ level: GradeLevel; version: number }>(
      tx, `select level, grade_version as version from customer where customer_id = $1 and level is not null and not listed and status <> 'MERGED' for update`, [customerId],
    );
    if (!before || before.level === to) return NOTHING;
    const version = before.version + 1;
    await tx.query('update customer set level = $2, grade_version = $3 where customer_id = $1', [customerId, to, version]);
    await tx.query(`
      insert into grade_history (customer_id, version, level, since, source, run_id, previous, basis_no)
      select customer_id, $2, $3, $4, 'SCORE', null, level, basis_no from grade_history where customer_id = $1 order by version desc limit 1`, [customerId, version, to, deps.clock.now()]);
    await appendToOutbox(tx, [{
      type: 'grading.grade-changed.v1', aggregateId: customerId, version, correlationId: newId(),
      data: { customerId, version, from: before.level, to, source: 'SCORE', year: 2024, runId: null, effectiveAt: deps.clock.now().toISOString() },
    }], deps);
    return { version };
  });
};

type Qualified = { readonly qualifies: boolean; readonly lines: readonly Line[]; readonly comprehensive: boolean };

export const qualify = async ({ world }: Story, customerId: string, { qualifies, lines, comprehensive }: Qualified): Promise<Outcome> => {
  const deps = world.depsOf('grading');
  const professionalLines = qualifies ? [...lines] : [];
  return inTransaction(deps.db, async tx => {
    const merged = await rows(tx, `select 1 from customer where customer_id = $1 and status = 'MERGED' for update`, [customerId]);
    if (merged.length > 0) return NOTHING;
    const [held] = await rows<{ version: number }>(tx, `
      insert into qualification as held (customer_id, version, qualifies, comprehensive, professional_lines, lines_used) values ($1, 1, $2, $3, $4, 3)
      on conflict (customer_id) do update set version = held.version + 1, qualifies = $2, comprehensive = $3, professional_lines = $4 returning version`,
    [customerId, qualifies, comprehensive && qualifies, professionalLines]);
    const version = held?.version ?? 1;
    await appendToOutbox(tx, [{
      type: 'grading.qualification-changed.v1', aggregateId: newId(), version: 1, correlationId: newId(),
      data: { on: '2024-12', customers: [{ customerId, version, qualifies, professionalLines, comprehensive: comprehensive && qualifies, linesUsed: 3 }] },
    }], deps);
    return { version };
  });
};

/** A command about one of the history's customers, key accounts first. */
export const about = <Args>(run: (story: Story, customerId: string, args: Args & { slot: number }, unit: string | null) => Promise<Outcome>) =>
  async (story: Story, args: Args & { slot: number }): Promise<Outcome> => {
    const customers = await customersOf(story);
    const known = customers[args.slot % customers.length];
    return known ? run(story, known.id, args, known.unit) : NOTHING;
  };

export const managersOf = async ({ world }: Story, unit: string | null): Promise<string[]> =>
  (await world.sql<{ id: string }>('organisation', `select staff_id as id from appointment where unit_code = $1 and post = 'ACCOUNT_MANAGER' order by staff_id`, [unit])).map(({ id }) => id);

const TEAM_REFUSALS = ['NotKeyAccount', 'NoTeamForGeneral'];

/** Grades, and the people for them (REG-3, REG-8, GRD-8). */
export const RESPONSIBILITY_COMMANDS: readonly Command[] = [
  command({ name: 'grade', weight: 8, args: record({ slot, to: grade }), run: about<{ to: GradeLevel }>((story, id, { to }) => gradeAnew(story, id, to)) }),
  command({
    name: 'qualify', weight: 4, args: record({ slot, qualifies: fc.boolean(), lines: fc.subarray<Line>(['express', 'letters', 'philately']), comprehensive: fc.boolean() }),
    run: about<Qualified>((story, id, result) => qualify(story, id, result)),
  }),
  command({
    name: 'assign the team', refusals: [...TEAM_REFUSALS, 'SamePersonTwice', 'NotAccountManager'], args: record({ slot, a: fc.option(fc.nat(3)), b: fc.option(fc.nat(3)) }),
    run: about<{ a: number | null; b: number | null }>(async (story, customerId, { a, b }, unit) => {
      const managers = await managersOf(story, unit);
      const person = (nth: number | null): string | null => (nth === null ? null : (managers[nth % managers.length] ?? null));
      return story.world.registry.useCases.assignAccountTeam(director(), { customerId, a: person(a), b: person(b), ...call() });
    }),
  }),
  command({
    name: 'development succeeded', weight: 4, refusals: [...TEAM_REFUSALS, 'AlreadyInUpkeep'], args: record({ slot }),
    run: about((story, customerId) => story.world.registry.useCases.markDevelopmentSucceeded(director(), { customerId, ...call() })),
  }),
  command({
    name: 'open a case', weight: 4, refusals: ['CustomerNotFound'], args: record({ slot, severity: fc.constantFrom('URGENT', 'NORMAL', 'MINOR') }),
    run: about<{ severity: 'URGENT' | 'NORMAL' | 'MINOR' }>((story, customerId, { severity }) =>
      story.world.complaints.useCases.openCase(director(), { customerId, kind: 'COMPLAINT', severity, subject: '邮件延误', ...call() })),
  }),
  command({
    name: 'close a case', weight: 4, refusals: ['CaseAlreadyClosed'], args: fc.constant(null),
    run: async story => {
      const ids = (await customersOf(story)).map(({ id }) => id);
      const [found] = await story.world.sql<{ id: string }>('complaints', 'select id from complaint_case where customer_id = any($1::uuid[]) order by status desc, id limit 1', [ids]);
      return found ? story.world.complaints.useCases.closeCase(director(), { caseId: found.id, cause: '分拣', result: '已致歉', ...call() }) : NOTHING;
    },
  }),
];
