import { executeSubgraph, handleUpload, type RunningService } from '@keyaccount/subgraph-kit';
import type { Logger } from 'pino';
import { SubgraphUnavailable, within, type Answer, type Caller, type Subgraph } from './subgraph';

type Options = {
  readonly log?: Logger | undefined;
  /** A read that takes longer is given up. */
  readonly timeoutMs: number;
};

/** The reads of one client request that start at the same moment share a context, and with it what its loaders fetch. */
const sharedContexts = (service: RunningService): ((caller: Caller) => object) => {
  const contexts = new WeakMap<Caller, object>();
  return caller => {
    const held = contexts.get(caller);
    if (held) return held;
    const context = service.createContext({ actor: caller.actor, correlationId: caller.correlationId });
    contexts.set(caller, context);
    queueMicrotask(() => contexts.delete(caller));
    return context;
  };
};

/** A service of the same process: called with the actor itself, no token, no HTTP, no JSON. */
export const inProcess = (service: RunningService, { log, timeoutMs }: Options): Subgraph => {
  const shared = sharedContexts(service);
  return {
    ask: async ({ operation, variables }, caller) => {
      const { actor, correlationId, signal } = caller;
      const request = { query: operation.query, variables, operationName: operation.name };
      const target = operation.readOnly ? { schema: service.schema, createContext: () => shared(caller) } : service;
      const result = executeSubgraph(target, request, { actor, correlationId }, log);
      return (await within(result, signal, operation.readOnly ? timeoutMs : undefined)) as Answer;
    },
    receive: async ({ path, actor, correlationId, contentType, body }) => {
      const route = service.routes?.find(one => one.path === path);
      if (!route || !actor) throw new SubgraphUnavailable(`no ${path} here`);
      return handleUpload(route, { actor, correlationId, contentType, body }, log);
    },
    close: async () => undefined,
  };
};
