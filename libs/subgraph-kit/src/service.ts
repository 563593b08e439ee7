import type { Readable } from 'node:stream';
import type { Service } from '@keyaccount/contracts';
import type { ReactionTable } from '@keyaccount/event-bus';
import type { Actor } from '@keyaccount/identity';
import type { GraphQLSchema } from 'graphql';
import type { Logger } from 'pino';
import type { EntitySchema } from 'typeorm';
import { v7 } from 'uuid';
import type { Db, MigrationClass } from './database';

export type ServiceName = 'customer-registry' | 'revenue-ledger' | 'grading' | 'organisation' | 'complaints';

export type Clock = { now(): Date };
export const systemClock: Clock = { now: () => new Date() };
/** A new UUID v7. */
export const newId = (): string => v7();

/** Who asks, and what all consequences of the request carry; no actor only before sign-in. */
export type RequestContext = { readonly actor: Actor | undefined; readonly correlationId: string };

/** An import: the body is read as a stream, the answer is 202 once the file is safe. */
export type StreamRoute = {
  readonly path: '/imports/revenue' | '/imports/customers';
  handle(request: { actor: Actor; correlationId: string; contentType: string; body: Readable }): Promise<{ status: number; body: object }>;
};

export type ServiceDeps = {
  readonly db: Db;
  readonly clock: Clock;
  readonly newId: () => string;
  readonly log: Logger;
  /** A folder for received files; survives a restart where the installation keeps it. */
  readonly spoolDir: string;
  readonly settings: Readonly<Record<string, string | undefined>>;
};

/** A service as its runners see it: one process of its own, or one of five in the embedded process. */
export type ServiceModule = {
  readonly name: ServiceName;
  /** First part of the names of its events. */
  readonly source: Service;
  readonly typeDefs: string;
  readonly entities: readonly EntitySchema<never>[] | readonly EntitySchema[];
  readonly migrations: readonly MigrationClass[];
  /** Tables whose rows are never changed. */
  readonly appendOnly?: readonly string[];
  start(deps: ServiceDeps): RunningService;
};

export type RunningService = {
  readonly schema: GraphQLSchema;
  createContext(request: RequestContext): object;
  readonly reactions: ReactionTable;
  readonly routes?: readonly StreamRoute[];
  /** Takes up what a stop or crash left unfinished. */
  resume?(): Promise<void>;
  stop?(): Promise<void>;
};
