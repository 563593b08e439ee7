import type { ServiceDeps } from '@keyaccount/subgraph-kit';

/** What a use case needs from outside. */
export type Deps = Pick<ServiceDeps, 'db' | 'clock' | 'newId' | 'log'>;
/** What a decision inside a transaction needs. */
export type TxDeps = Pick<Deps, 'clock' | 'newId'>;
