import type { Connection } from '@keyaccount/subgraph-kit';
import type { ActivityRow } from '../store/activities';
import type { RegistrationRow } from '../store/registrations';

export type RegistrationPage = Connection<RegistrationRow>;
export type ActivityPage = Connection<ActivityRow>;
