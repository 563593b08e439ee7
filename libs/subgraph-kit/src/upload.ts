import { GraphQLError } from 'graphql';
import type { Logger } from 'pino';
import { publicError } from './errors';
import type { ErrorCode } from './refusals';
import type { StreamRoute } from './service';

/** The status that an error's code has outside GraphQL. */
export const HTTP_STATUS: Readonly<Record<ErrorCode, number>> = {
  BAD_USER_INPUT: 400, UNAUTHENTICATED: 401, FORBIDDEN: 403, NOT_FOUND: 404, CONFLICT: 409, RULE_VIOLATION: 422, RATE_LIMITED: 429, INTERNAL: 500, UNAVAILABLE: 503,
};

/** Hands an upload to the service; what it throws becomes an answer in the form of a GraphQL error. */
export const handleUpload = async (
  route: StreamRoute, request: Parameters<StreamRoute['handle']>[0], log?: Logger,
): ReturnType<StreamRoute['handle']> => {
  try {
    return await route.handle(request);
  } catch (thrown) {
    const original = thrown instanceof Error ? thrown : new Error(String(thrown));
    const error = thrown instanceof GraphQLError ? thrown : publicError(new GraphQLError(original.message, { originalError: original }), request.correlationId, log);
    const { message, extensions } = error;
    const status = HTTP_STATUS[extensions['code'] as ErrorCode] as number | undefined;
    return { status: status ?? 500, body: { errors: [{ message, extensions }] } };
  }
};
