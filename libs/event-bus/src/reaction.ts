import type { EventOf, EventType } from '@keyaccount/contracts';
import type { DataSource, EntityManager } from 'typeorm';

export type Db = DataSource;
export type Tx = EntityManager;
export type Clock = { now(): Date };

/** Takes up to 500 events of one type, in order, in the transaction of the inbox; to throw means that none was handled. */
export type Reaction<T extends EventType = EventType> = (events: readonly EventOf<T>[], tx: Tx) => Promise<void>;

/** What a service reacts to. */
export type ReactionTable = { readonly [T in EventType]?: Reaction<T> };

/** The part of a pino logger that is used here. */
export type Log = Record<'debug' | 'info' | 'warn' | 'error', (details: object, message: string) => void>;
