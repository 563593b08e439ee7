import type { Line, PostKind, UnitTier } from '@keyaccount/contracts';
import { EntitySchema } from 'typeorm';

export type UnitRow = {
  code: string;
  name: string;
  tier: UnitTier;
  parent: string | null;
  hostDepartment: string | null;
  divisions: string[];
  lines: Line[];
  version: number;
};

export const unitTable = new EntitySchema<UnitRow>({
  name: 'unit',
  columns: {
    code: { type: 'text', primary: true },
    name: { type: 'text' },
    tier: { type: 'text' },
    parent: { type: 'text', nullable: true },
    hostDepartment: { type: 'text', name: 'host_department', nullable: true },
    divisions: { type: 'text', array: true },
    lines: { type: 'text', array: true },
    version: { type: 'integer' },
  },
});

export type StaffRow = { id: string; key: string; name: string };

export const staffTable = new EntitySchema<StaffRow>({
  name: 'staff',
  columns: { id: { type: 'uuid', primary: true }, key: { type: 'text' }, name: { type: 'text' } },
});

export type AppointmentRow = {
  id: string;
  staffId: string;
  unitCode: string;
  post: PostKind;
  dedicatedTo: string | null;
  fullTime: boolean;
  since: string;
  until: string | null;
  version: number;
};

export const appointmentTable = new EntitySchema<AppointmentRow>({
  name: 'appointment',
  columns: {
    id: { type: 'uuid', primary: true },
    staffId: { type: 'uuid', name: 'staff_id' },
    unitCode: { type: 'text', name: 'unit_code' },
    post: { type: 'text' },
    dedicatedTo: { type: 'text', name: 'dedicated_to', nullable: true },
    fullTime: { type: 'boolean', name: 'full_time' },
    since: { type: 'date' },
    until: { type: 'date', nullable: true },
    version: { type: 'integer' },
  },
});
