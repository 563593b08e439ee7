import type { Connection } from '@keyaccount/subgraph-kit';
import type { CustomerRow } from '../../store/customers';
import type { Role } from '../../store/team-marks';

export type Vacancy = { readonly customer: CustomerRow; readonly role: Role; readonly since: Date };
export type VacancyPage = Connection<Vacancy>;
export type Seat = Vacancy & { readonly unit: string };
export type SeatPage = Connection<Seat>;
