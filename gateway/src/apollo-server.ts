import { ApolloServer, type ApolloServerOptionsWithGateway, type ApolloServerPlugin } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled, ApolloServerPluginInlineTraceDisabled, ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginSchemaReportingDisabled, ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled';
import type { Logger } from 'pino';
import { errorFormatter, FAULTS, faultError } from './errors';
import type { Executor } from './execution/executor';
import { signInOf } from './identity/sign-in';
import { costOf } from './limits/cost';
import type { Limits } from './limits/limits';
import type { RateLimiter } from './limits/rate-limiter';
import { requireReadable } from './limits/texts';
import { limitRules } from './limits/validation-rules';
import { gatewayMetrics } from './metrics';
import type { Caller } from './subgraphs/subgraph';

/** One client request on its way through the server. */
export type GatewayContext = {
  readonly caller: Caller;
  readonly address: string;
  /** Told once it is known what is asked for: from then on the time runs. */
  begin(operation: { readonly readOnly: boolean; readonly name: string | null }): void;
};

type Parts = {
  readonly executor: Executor;
  readonly limits: Limits;
  readonly signIns: RateLimiter;
  readonly introspection: boolean;
  readonly log: Logger;
  readonly newId: () => string;
};

/** Checks what can only be checked once the operation and its variables are known. */
const guard = ({ executor, limits, signIns }: Parts): ApolloServerPlugin<GatewayContext> => ({
  requestDidStart: async () => {
    let signsIn = false;
    return {
      didEncounterErrors: async ({ errors, response }) => {
        const reason = errors[0]?.extensions['reason'];
        if (response.http.status === undefined && errors[0]?.path === undefined) gatewayMetrics().refused.inc({ reason: typeof reason === 'string' ? reason : 'InvalidRequest' });
      },
      didResolveOperation: async ({ operation, document, request, contextValue }) => {
        if (!operation) throw faultError(FAULTS.noOperation, 400);
        if (operation.operation === 'subscription') throw faultError(FAULTS.subscription, 400);
        const signIn = signInOf(document, request.operationName);
        if (signIn === 'mixed') throw faultError(FAULTS.signInNotAlone, 400);
        if (signIn === 'alone' && signIns.take(contextValue.address) > 0) throw faultError(FAULTS.tooManySignIns, 429);
        signsIn = signIn === 'alone';
        requireReadable({ document, query: request.query, variables: request.variables ?? {} });
        if (costOf(executor.schema, document, operation, request.variables ?? {}) > limits.cost) throw faultError(FAULTS.tooCostly, 400);
        contextValue.begin({ readOnly: operation.operation === 'query', name: operation.name?.value ?? null });
      },
      willSendResponse: async ({ contextValue, response }) => {
        // Only a sign-in that failed counts.
        if (signsIn && response.body.kind === 'single' && !response.body.singleResult.errors) signIns.giveBack(contextValue.address);
      },
    };
  },
});

const gatewayOf = (executor: Executor, supergraphSdl: string): ApolloServerOptionsWithGateway<GatewayContext>['gateway'] => {
  let tell: (schema: { apiSchema: Executor['schema']; coreSupergraphSdl: string }) => void = () => undefined;
  return {
    onSchemaLoadOrUpdate: callback => {
      tell = callback;
      return () => void (tell = () => undefined);
    },
    load: async () => {
      tell({ apiSchema: executor.schema, coreSupergraphSdl: supergraphSdl });
      return {
        executor: ({ document, queryHash, request, context }) =>
          executor.execute(
            { document, key: queryHash, operationName: request.operationName, variables: request.variables ?? {} },
            (context as unknown as GatewayContext).caller,
          ),
      };
    },
    stop: async () => undefined,
  };
};

/** Apollo Server around our executor: parsing, validation, limits and the form of errors; no plugin that reports anything anywhere. */
export const createApolloServer = async (parts: Parts, supergraphSdl: string): Promise<ApolloServer<GatewayContext>> => {
  const server = new ApolloServer<GatewayContext>({
    gateway: gatewayOf(parts.executor, supergraphSdl),
    plugins: [
      guard(parts),
      ApolloServerPluginUsageReportingDisabled(), ApolloServerPluginSchemaReportingDisabled(), ApolloServerPluginInlineTraceDisabled(),
      ApolloServerPluginCacheControlDisabled(), ApolloServerPluginLandingPageDisabled(),
    ],
    validationRules: limitRules(parts.limits),
    parseOptions: { maxTokens: parts.limits.tokens },
    maxRecursiveSelections: 20_000,
    introspection: parts.introspection,
    hideSchemaDetailsFromClientErrors: true,
    includeStacktraceInErrorResponses: false,
    allowBatchedHttpRequests: false,
    persistedQueries: false,
    stopOnTerminationSignals: false,
    formatError: errorFormatter(parts.log, parts.newId),
    logger: { debug: () => undefined, info: () => undefined, warn: (text: string) => parts.log.warn(text), error: (text: string) => parts.log.error(text) },
    apollo: {},
  });
  await server.start();
  return server;
};
