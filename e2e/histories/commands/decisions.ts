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

const NEEDS_ACCOUNT = ['NotKeyAccount'];

const ending = (sort: 'OVERRIDE' | 'STRATEGIC', name: 'endOverride' | 'endStrategicDesignation') => async (story: Story, { which: nth }: { which: number }): Promise<Outcome> => {
  const found = await rowOf<{ id: string }>(story, 'responsibility_exception', nth, 't.id', `t.sort = '${sort}'`);
  return found ? story.world.registry.useCases[name](director(), { exceptionId: found.id, reason, ...call() }) : NOTHING;
};

const target = (kind: Kind) => fc.constantFrom('PROVINCE', 'CITY', 'COUNTY', 'SUB_BRANCH', ...(kind === 'PROFESSIONAL' ? (['BUREAU', 'WORK_TEAM'] as const) : [])) as fc.Arbitrary<'PROVINCE' | 'CITY' | 'COUNTY' | 'SUB_BRANCH' | 'BUREAU' | 'WORK_TEAM'>;
const cells = fc.tuple(...KINDS.flatMap(kind => GRADE_LEVELS.map(grade => target(kind).map(chosen => ({ kind, grade, target: chosen, source: 'ours' as const })))));

/** What stands above the rule, and the rule itself (REG-3, REG-7, REG-14). */
export const DECISION_COMMANDS: readonly Command[] = [
  command({
    name: 'override', weight: 3, refusals: [...NEEDS_ACCOUNT, 'OverrideOverlaps'], args: record({ slot, unit, ...period }),
    run: about<Period & { unit: string }>((story, customerId, { unit: to, from, days }) =>
      story.world.registry.useCases.overrideOwnership(director(), { customerId, unit: to, reason, from: firstDay(story, from), until: dayIn(story, (from ?? 0) + days), ...call() })),
  }),
  command({ name: 'end an override', refusals: ['OverrideOver'], args: record({ which }), run: ending('OVERRIDE', 'endOverride') }),
  command({
    name: 'designate as strategic', weight: 3, refusals: [...NEEDS_ACCOUNT, 'DesignationOverlaps'], args: record({ slot, ...period, open: fc.boolean() }),
    run: about<Period & { open: boolean }>((story, customerId, { from, days, open }) =>
      story.world.registry.useCases.designateStrategicCustomer(director(), { customerId, reason, from: firstDay(story, from), until: open ? null : dayIn(story, (from ?? 0) + days), ...call() })),
  }),
  command({ name: 'end a designation', refusals: ['DesignationOver'], args: record({ which }), run: ending('STRATEGIC', 'endStrategicDesignation') }),
  command({
    name: 'lay down a matrix', weight: 1, refusals: ['MatrixDayTaken'], args: record({ cells, days: fc.integer({ min: 0, max: 30 }) }),
    run: (story, { cells: chosen, days }) => story.world.registry.useCases.setResponsibilityMatrix(director(), { validFrom: dayIn(story, days), cells: chosen, reason, ...call() }),
  }),
  command({ name: 'settle the day', args: fc.constant(null), run: ({ world }) => world.registry.useCases.settleOwnership(informationSupervisor(), { on: null, ...call() }) }),
];
