import type { StaffActor } from '@keyaccount/identity';
import { accountManager, countyHead, director, provincialOfficer } from '@keyaccount/test-kit';

/** Who speaks for a unit. */
export const headOf = (unit: string): StaffActor => {
  if (unit === 'P44') return provincialOfficer();
  return unit === 'C4405' ? director() : countyHead(unit);
};

/** Who works for a unit. */
export const memberOf = (unit: string): StaffActor => (unit === 'C4405' ? director() : accountManager(unit));
