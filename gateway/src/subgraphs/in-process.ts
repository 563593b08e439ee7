import { executeSubgraph, handleUpload, type RunningService } from '@keyaccount/subgraph-kit';
import type { Logger } from 'pino';
import { SubgraphUnavailable, within, type Answer, type Subgraph } from './subgraph';

type Options = {
  readonly log?: Logger | undefined;
  /** A read that takes longer is given up. */
  readonly timeoutMs: number;
};

/** A service of the same process: called with the actor itself, no token, no HTTP, no JSON. */
export const inProcess = (service: RunningService, { log, timeoutMs }: Options): Subgraph => ({
  ask: async ({ operation, variables }, { actor, correlationId, signal }) => {
    const request = { query: operation.query, variables, operationName: operation.name };
    const result = executeSubgraph(service, request, { actor, correlationId }, log);
    return (await within(result, signal, operation.readOnly ? timeoutMs : undefined)) as Answer;
  },
  receive: async ({ path, actor, correlationId, contentType, body }) => {
    const route = service.routes?.find(one => one.path === path);
    if (!route || !actor) throw new SubgraphUnavailable(`no ${path} here`);
    return handleUpload(route, { actor, correlationId, contentType, body }, log);
  },
  close: async () => undefined,
});
