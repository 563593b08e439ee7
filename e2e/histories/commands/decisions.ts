import { GRADE_LEVELS, KINDS, type Kind } from '@keyaccount/contracts';
import { newId } from '@keyaccount/subgraph-kit';
import { director, informationSupervisor } from '@keyaccount/test-kit';
import fc from 'fast-check';
import { command, dayIn, NOTHING, rowOf, type Command, type Outcome, type Story } from '../history';
import { record, slot, unit, which } from './arbitraries';
import { about } from './responsibility';

const call = () => ({ idempotencyKey: null, correlationId: newId() });
const reason = '市局决定';
/** From today or a day to come, for some days. */
const period = { from: fc.option(fc.integer({ min: 0, max: 20 })), days: fc.integer({ min: 1, max: 40 }) };
type Period = { readonly from: number | null; readonly days: number };
const firstDay = (story: Story, from: number | null): string | null => (from === null ? null : dayIn(story, from));

/** Days may pass before the decision is made. */
const DECISION_REFUSALS = ['NotKeyAccount', 'PeriodInPast', 'PeriodEmpty'];

type Span = Period & { readonly unit: string; readonly open: boolean };
const override = (story: Story, customerId: string, { unit: to, from, days }: Span): Promise<object> =>
  story.world.registry.useCases.overrideOwnership(director(), { customerId, unit: to, reason, from: firstDay(story, from), until: dayIn(story, (from ?? 0) + days), ...call() });
const designate = (story: Story, customerId: string, { from, days, open }: Span): Promise<object> =>
  story.world.registry.useCases.designateStrategicCustomer(director(), { customerId, reason, from: firstDay(story, from), until: open ? null : dayIn(story, (from ?? 0) + days), ...call() });

/** Ends one of the history's; where there is none, one that has just begun. */
const ending = (sort: 'OVERRIDE' | 'STRATEGIC', begin: typeof override, name: 'endOverride' | 'endStrategicDesignation') => about<Span & { which: number }>(async (story, customerId, how): Promise<Outcome> => {
  const one = () => rowOf<{ id: string }>(story, 'responsibility_exception', how.which, 't.id', `t.sort = '${sort}'`);
  let found = await one();
  if (!found) {
    await begin(story, customerId, how);
    found = await one();
  }
  return found ? story.world.registry.useCases[name](director(), { exceptionId: found.id, reason, ...call() }) : NOTHING;
});
const span = { slot, unit, ...period, open: fc.boolean() };

const target = (kind: Kind) => fc.constantFrom('PROVINCE', 'CITY', 'COUNTY', 'SUB_BRANCH', ...(kind === 'PROFESSIONAL' ? (['BUREAU', 'WORK_TEAM'] as const) : [])) as fc.Arbitrary<'PROVINCE' | 'CITY' | 'COUNTY' | 'SUB_BRANCH' | 'BUREAU' | 'WORK_TEAM'>;
const cells = fc.tuple(...KINDS.flatMap(kind => GRADE_LEVELS.map(grade => target(kind).map(chosen => ({ kind, grade, target: chosen, source: 'ours' as const })))));

/** What stands above the rule, and the rule itself (REG-3, REG-7, REG-14). */
export const DECISION_COMMANDS: readonly Command[] = [
  command({
    name: 'override', weight: 3, refusals: [...DECISION_REFUSALS, 'OverrideOverlaps'], args: record(span), run: about<Span>(override),
  }),
  command({ name: 'end an override', refusals: ['OverrideOver'], args: record({ ...span, which }), run: ending('OVERRIDE', override, 'endOverride') }),
  command({
    name: 'designate as strategic', weight: 3, refusals: [...DECISION_REFUSALS, 'DesignationOverlaps'], args: record(span), run: about<Span>(designate),
  }),
  command({ name: 'end a designation', refusals: ['DesignationOver'], args: record({ ...span, which }), run: ending('STRATEGIC', designate, 'endStrategicDesignation') }),
  command({
    name: 'lay down a matrix', weight: 1, refusals: ['MatrixDayTaken', 'MatrixInPast'], args: record({ cells, days: fc.integer({ min: 0, max: 30 }) }),
    run: (story, { cells: chosen, days }) => story.world.registry.useCases.setResponsibilityMatrix(director(), { validFrom: dayIn(story, days), cells: chosen, reason, ...call() }),
  }),
  command({ name: 'settle the day', args: fc.constant(null), run: ({ world }) => world.registry.useCases.settleOwnership(informationSupervisor(), { on: null, ...call() }) }),
];
