import type { Tx } from '@keyaccount/subgraph-kit';
import { hasTeam } from '../policy/account-team';
import type { HeldCustomer } from '../store/accounts';
import { beginSeats, endSeats, type Seat } from '../store/ownerships';
import { beginPhases, clearVacancies, noteVacancies } from '../store/team-marks';

type Change = { readonly before: HeldCustomer; readonly after: HeldCustomer };
const ROLES = [['A', 'a'], ['B', 'b']] as const;

/** A seat goes on only where the same person keeps the same role of the same unit. */
const seatsThatChange = ({ before, after }: Change): { ended: Seat[]; begun: Seat[] } => {
  const moved = before.unit !== after.unit;
  const ended: Seat[] = [];
  const begun: Seat[] = [];
  for (const [role, place] of ROLES) {
    const [was, is] = [before[place], after[place]];
    if (was === is && !moved) continue;
    if (was !== null && before.unit !== null) ended.push({ customerId: after.id, role, staffId: was, unit: before.unit });
    if (is !== null && after.unit !== null) begun.push({ customerId: after.id, role, staffId: is, unit: after.unit });
  }
  return { ended, begun };
};

type Marks = { readonly vacant: PlaceInTeam[]; readonly filled: PlaceInTeam[] };
type PlaceInTeam = { readonly customerId: string; readonly role: 'A' | 'B' };

/** A role of an account that asks for a team stands vacant where nobody has it (ORG-5). */
const marksOf = (changes: readonly Change[]): Marks => {
  const marks: Marks = { vacant: [], filled: [] };
  for (const { after } of changes) {
    const asked = after.grade !== null && hasTeam(after.grade);
    for (const [role, place] of ROLES) marks[asked && after[place] === null ? 'vacant' : 'filled'].push({ customerId: after.id, role });
  }
  return marks;
};

/** Writes who has the A and B roles from now on (REG-8), and what stands vacant; what was stays as history. */
export const changeSeats = async (tx: Tx, newId: () => string, changes: readonly Change[], at: Date): Promise<void> => {
  const seats = changes.map(seatsThatChange);
  await endSeats(tx, seats.flatMap(({ ended }) => ended), at);
  await beginSeats(tx, seats.flatMap(({ begun }) => begun).map(seat => ({ ...seat, id: newId() })), at);
  const { vacant, filled } = marksOf(changes);
  await clearVacancies(tx, filled);
  await noteVacancies(tx, vacant, at);
  const turned = changes.filter(({ before, after }) => before.phase !== after.phase);
  await beginPhases(tx, turned.map(({ after: { id, phase } }) => ({ customerId: id, phase, since: at })));
};
