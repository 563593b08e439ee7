import type { Readable } from 'node:stream';
import type { Actor } from '@keyaccount/identity';
import type { StreamRoute } from '@keyaccount/subgraph-kit';
import type { Tree } from '../execution/tree';

/** An operation that a query plan sends to a subgraph, prepared once per plan. */
export type SubgraphOperation = {
  readonly query: string;
  readonly name: string | undefined;
  readonly readOnly: boolean;
  /** `{"query":…,"operationName":…,"variables":` */
  readonly bodyPrefix: string;
};

export type Question = {
  readonly operation: SubgraphOperation;
  readonly variables: Tree;
  /** The operation as a JSON body. */
  readonly body: string;
};

export type SubgraphError = { readonly message: string; readonly path?: readonly (string | number)[] | undefined; readonly extensions?: Readonly<Tree> | undefined };
export type Answer = { readonly data?: Tree | null | undefined; readonly errors?: readonly SubgraphError[] | undefined };

/** For whom a client's request is carried out and how long it may take. */
export type Caller = {
  readonly actor: Actor | undefined;
  /** The same text means the same rights. */
  readonly identity: string;
  readonly correlationId: string;
  /** Aborted at the operation's deadline and when the client goes away. */
  readonly signal: AbortSignal;
};

export type Upload = Caller & { readonly path: StreamRoute['path']; readonly contentType: string; readonly body: Readable };

/** A service as the gateway sees it: in the same process, or over signed HTTP. */
export type Subgraph = {
  /** Rejects where the service cannot be reached, is too slow, or answers what is no GraphQL answer. */
  ask(question: Question, caller: Caller): Promise<Answer>;
  receive(upload: Upload): Promise<{ readonly status: number; readonly body: object }>;
  close(): Promise<void>;
};

/** The subgraph could not answer; the reason is for the log. */
export class SubgraphUnavailable extends Error {
  override readonly name = 'SubgraphUnavailable';
}

/** The work's result, unless the signal is aborted or the time is over first. */
export const within = async <T>(work: Promise<T>, signal: AbortSignal, ms: number | undefined): Promise<T> => {
  let stop: () => void = () => undefined;
  const cut = new Promise<never>((_, reject) => {
    const abort = (): void => reject(new SubgraphUnavailable(signal.reason instanceof Error ? signal.reason.message : 'aborted'));
    const timer = ms === undefined ? undefined : setTimeout(() => reject(new SubgraphUnavailable(`no answer within ${ms} ms`)), ms);
    if (signal.aborted) abort();
    else signal.addEventListener('abort', abort, { once: true });
    stop = () => {
      clearTimeout(timer);
      signal.removeEventListener('abort', abort);
    };
  });
  try {
    return await Promise.race([work, cut]);
  } finally {
    stop();
  }
};
