import type { RefusalTable } from '@keyaccount/subgraph-kit';
import { TEAM_REFUSALS, type TeamRefusal } from './teams/refusals';

/** What organisation may refuse. */
export type OrganisationRefusal = 'WrongCredentials' | 'SignInLocked' | TeamRefusal;

export const REFUSALS: RefusalTable<OrganisationRefusal> = {
  ...TEAM_REFUSALS,
  WrongCredentials: { code: 'UNAUTHENTICATED', zh: '用户名或密码不正确。', en: 'The sign-in name or the password is wrong.' },
  SignInLocked: { code: 'RATE_LIMITED', zh: '登录失败次数过多,{until} 之后再试。', en: 'Too many failed sign-ins; try again after {until}.' },
};
