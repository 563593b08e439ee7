import { rows, type Tx } from '@keyaccount/subgraph-kit';
import type { Timing } from '../policy/case-course';
import type { Target } from '../policy/case-target';
import type { Shift } from '../policy/working-time';

type TimingRow = {
  readonly days: Readonly<Record<string, 'WORKDAY' | 'HOLIDAY'>> | null;
  readonly years: readonly number[] | null;
  readonly shifts: readonly ({ readonly validFrom: string } & Shift)[] | null;
  readonly targets: readonly Target[] | null;
};

const READ = `select
  (select jsonb_object_agg(day, kind) from calendar_day) as days,
  (select jsonb_agg(year) from calendar_year) as years,
  (select jsonb_agg(jsonb_build_object('validFrom', valid_from, 'opens', opens, 'closes', closes) order by valid_from desc, opens) from working_shift) as shifts,
  (select jsonb_agg(jsonb_build_object('policy', policy, 'validFrom', valid_from, 'severity', severity, 'grade', nullif(grade, 'NONE'), 'minutes', minutes))
     from target join target_policy on version = policy) as targets`;

/** The working calendar and the targets, all of them: a few hundred rows in one statement. */
export const readTiming = async (tx: Tx): Promise<Timing> => {
  const [found] = await rows<TimingRow>(tx, READ);
  const byDay = new Map<string, Shift[]>();
  for (const { validFrom, opens, closes } of found?.shifts ?? []) byDay.set(validFrom, [...(byDay.get(validFrom) ?? []), { opens, closes }]);
  return {
    targets: found?.targets ?? [],
    calendar: {
      days: new Map(Object.entries(found?.days ?? {})),
      publishedYears: new Set(found?.years ?? []),
      shifts: [...byDay].map(([validFrom, shifts]) => ({ validFrom, shifts })),
    },
  };
};
