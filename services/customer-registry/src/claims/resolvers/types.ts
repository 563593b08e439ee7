import type { Connection } from '@keyaccount/subgraph-kit';
import type { ActivityRow } from '../store/activities';
import type { DeclarationRow } from '../store/declarations';
import type { Evidence } from '../store/dispute-briefs';
import type { DisputeRow } from '../store/disputes';
import type { RegistrationRow } from '../store/registrations';
import type { UndeclaredRow } from '../store/undeclared';

export type RegistrationPage = Connection<RegistrationRow>;
export type ActivityPage = Connection<ActivityRow>;
export type DeclarationPage = Connection<DeclarationRow>;
export type UndeclaredPage = Connection<UndeclaredRow>;
export type DisputePage = Connection<DisputeRow>;
export type RegisteredEvidence = Evidence['registrations'][number];
export type LoggedEvidence = Evidence['activities'][number];
export type SignedEvidence = Evidence['agreements'][number];
