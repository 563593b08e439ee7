import { complaintsModule } from '@keyaccount/complaints';
import { registryModule } from '@keyaccount/customer-registry';
import { gradingModule } from '@keyaccount/grading';
import { organisationModule } from '@keyaccount/organisation';
import { ledgerModule } from '@keyaccount/revenue-ledger';
import type { ServiceModule } from '@keyaccount/subgraph-kit';

/** The five services of the system. */
export const MODULES: readonly ServiceModule[] = [organisationModule, registryModule, ledgerModule, gradingModule, complaintsModule];
