import type { Connection } from '@keyaccount/subgraph-kit';
import type { ActivityRow } from '../store/activities';
import type { DeclarationRow } from '../store/declarations';
import type { RegistrationRow } from '../store/registrations';
import type { UndeclaredRow } from '../store/undeclared';

export type RegistrationPage = Connection<RegistrationRow>;
export type ActivityPage = Connection<ActivityRow>;
export type DeclarationPage = Connection<DeclarationRow>;
export type UndeclaredPage = Connection<UndeclaredRow>;
