import { bureauDay, type GradeLevel } from '@keyaccount/contracts';
import { targetFor, type Severity, type Target } from './case-target';
import { dueAt, type WorkingCalendar } from './working-time';

/** How targets and time are counted. */
export type Timing = { readonly targets: readonly Target[]; readonly calendar: WorkingCalendar };

type Aim = { readonly severity: Severity; readonly openedAt: Date };
export type Deadline = { readonly targetPolicy: number; readonly dueAt: Date; readonly dueProvisional: boolean };

/** By when a case must be resolved (CMP-1). [ours] */
export const deadlineOf = ({ severity, openedAt }: Aim, grade: GradeLevel | null, { targets, calendar }: Timing): Deadline => {
  const { policy, minutes } = targetFor(targets, bureauDay(openedAt), severity, grade);
  const due = dueAt(openedAt, minutes, calendar);
  return { targetPolicy: policy, dueAt: due.dueAt, dueProvisional: due.provisional };
};

/** Where a case lands: at the customer's responsible unit (CMP-1); while there is none, at the home unit of who opens it, else the city centre, which stays answerable. [ours] */
export const landingUnit = (units: { readonly responsible: string | null; readonly home: string | undefined; readonly cityCentre: string | undefined }): string | undefined =>
  units.responsible ?? units.home ?? units.cityCentre;

type Course = Aim & { readonly unitCode: string; readonly grade: GradeLevel | null; readonly version: number };

/** An open case follows its customer to the responsible unit (GRD-8, CMP-1); undefined where it is there already. [card] */
export const movedTo = <C extends Course>(one: C, unit: string): C | undefined =>
  one.unitCode === unit ? undefined : { ...one, unitCode: unit, version: one.version + 1 };

/** The target of an open case follows the grade, counted from when it was opened (CMP-1); undefined where the grade is the same. [ours] */
export const retargetedTo = <C extends Course>(one: C, grade: GradeLevel, timing: Timing): (C & Deadline) | undefined =>
  one.grade === grade ? undefined : { ...one, ...deadlineOf(one, grade, timing), grade, version: one.version + 1 };

/** The number of a case as people say it: the year and its order in it, "2026-000123". [ours] */
export const caseNumber = (year: number, order: number): string => `${year}-${String(order).padStart(6, '0')}`;
