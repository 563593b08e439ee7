import type { GradeLevel } from '@keyaccount/contracts';
import { EntitySchema } from 'typeorm';
import type { CaseKind, Severity } from '../policy/case-target';

export type CaseRow = {
  id: string;
  number: string;
  customerId: string;
  unitCode: string;
  kind: CaseKind;
  severity: Severity;
  status: 'OPEN' | 'CLOSED';
  subject: string;
  description: string | null;
  grade: GradeLevel | null;
  targetPolicy: number;
  openedAt: Date;
  openedBy: string | null;
  dueAt: Date;
  dueProvisional: boolean;
  cause: string | null;
  result: string | null;
  closedAt: Date | null;
  closedBy: string | null;
  version: number;
};

export const caseTable = new EntitySchema<CaseRow>({
  name: 'complaint_case',
  columns: {
    id: { type: 'uuid', primary: true },
    number: { type: 'text' },
    customerId: { type: 'uuid', name: 'customer_id' },
    unitCode: { type: 'text', name: 'unit_code' },
    kind: { type: 'text' },
    severity: { type: 'text' },
    status: { type: 'text' },
    subject: { type: 'text' },
    description: { type: 'text', nullable: true },
    grade: { type: 'text', nullable: true },
    targetPolicy: { type: 'integer', name: 'target_policy' },
    openedAt: { type: 'timestamptz', name: 'opened_at' },
    openedBy: { type: 'uuid', name: 'opened_by', nullable: true },
    dueAt: { type: 'timestamptz', name: 'due_at' },
    dueProvisional: { type: 'boolean', name: 'due_provisional' },
    cause: { type: 'text', nullable: true },
    result: { type: 'text', nullable: true },
    closedAt: { type: 'timestamptz', name: 'closed_at', nullable: true },
    closedBy: { type: 'uuid', name: 'closed_by', nullable: true },
    version: { type: 'integer' },
  },
});

/** A step carries the version that the case had after it. */
export type CaseStepRow = {
  caseId: string;
  version: number;
  at: Date;
  what: 'opened' | 'moved' | 'retargeted' | 'closed';
  unitCode: string;
  correlationId: string;
  causationId: string | null;
  actor: string | null;
};

/** A customer or unit of another service, by its key. */
export type CustomerReference = { readonly id: string };
export type UnitReference = { readonly code: string };
