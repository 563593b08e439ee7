import type { UnitRef } from '../../resolvers/types';
import type { ReportLine } from '../policy/report';
import type { ClassificationGroup } from '../policy/scheme';
import type { SchemeRow } from '../store/schemes';

export type Ranked = { readonly place: number; readonly group: ClassificationGroup; readonly since: string };
export type Reported = ReportLine & { readonly unitCode: string; readonly year: number; readonly on: string };
export type Report = { readonly unit: UnitRef; readonly year: number; readonly scheme: SchemeRow | null; readonly groups: readonly Reported[] };
