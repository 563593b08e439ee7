import type { RefusalTable } from '@keyaccount/subgraph-kit';

/** What organisation may refuse. */
export type OrganisationRefusal = 'WrongCredentials' | 'SignInLocked';

export const REFUSALS: RefusalTable<OrganisationRefusal> = {
  WrongCredentials: { code: 'UNAUTHENTICATED', zh: '用户名或密码不正确。', en: 'The sign-in name or the password is wrong.' },
  SignInLocked: { code: 'RATE_LIMITED', zh: '登录失败次数过多,{until} 之后再试。', en: 'Too many failed sign-ins; try again after {until}.' },
};
