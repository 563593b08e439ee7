import type { AccessBasis, CustomerStatus } from '@keyaccount/contracts';
import type { Pair } from './account-team';
import { territoryUnits, type Directory } from './territory';

export type Grant = { readonly basis: AccessBasis; readonly unit: string | null; readonly staffId: string | null };

export type AccessFacts = {
  readonly status: CustomerStatus;
  readonly division: string;
  readonly unit: string | null;
  /** Who was responsible last, while nobody is (REG-1). */
  readonly formerUnit: string | null;
  readonly pair: Pair;
  /** Units with a claim in force, an approved declaration or a branch to serve by a plan (REG-5, REG-6, REG-9), and who acted for them. */
  readonly claims: readonly Grant[];
  /** Members of teams for the customer that are at work (ORG-4). */
  readonly team: readonly Grant[];
  /** Who filed it last. */
  readonly filer: { readonly unit: string; readonly staffId: string | null } | null;
};

const owner = (unit: string | null): readonly Grant[] => (unit === null ? [] : [{ basis: 'OWNER', unit, staffId: null }]);
const role = (basis: 'A_ROLE' | 'B_ROLE', staffId: string | null): readonly Grant[] => (staffId === null ? [] : [{ basis, unit: null, staffId }]);

/**
 * Who may see a customer besides the city and the province: the responsible unit and the team; who filed it; who has registered its
 * development or has leave to market to it (REG-5, REG-6); who is in a team for it (ORG-4); who serves it as a branch by the plan of its head
 * office (REG-9); and as long as nobody is responsible the centre and the sub-branch of its
 * territory (ours, after REG-1 and REG-4), with the unit that was responsible until it lapsed, as owner of what it left open (ours).
 */
export const grantsOf = ({ status, division, unit, formerUnit, pair, claims, team, filer }: AccessFacts, directory: Directory): readonly Grant[] => [
  ...owner(unit ?? formerUnit),
  ...role('A_ROLE', pair.a), ...role('B_ROLE', pair.b),
  ...(filer === null ? [] : [{ basis: 'FILER' as const, unit: filer.unit, staffId: filer.staffId }]),
  ...claims,
  ...team,
  ...(status !== 'KEY_ACCOUNT'
    ? territoryUnits(division, directory).map(code => ({ basis: 'TERRITORY' as const, unit: code, staffId: null }))
    : []),
];
