import type { CustomerStatus, GradeLevel, TeamPhase } from '@keyaccount/contracts';
import { hasTeam } from '../../policy/account-team';

type Account = { readonly status: CustomerStatus; readonly unit: string | null; readonly grade: GradeLevel | null; readonly phase: TeamPhase };

/**
 * Whether the success of a development turns the account over to B (REG-8, plan): silver and above, while A still leads. Ours: the roles are
 * those of the responsible unit, so the success of another unit's work leaves them; at the city level of a family the city centre's does not (REG-9).
 */
export const turnsOver = ({ status, unit, grade, phase }: Account, leader: string, leadsFamily: boolean): boolean =>
  status === 'KEY_ACCOUNT' && grade !== null && hasTeam(grade) && phase === 'DEVELOPMENT' && (unit === leader || leadsFamily);
