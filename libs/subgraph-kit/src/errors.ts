import { Forbidden, Unauthenticated } from '@keyaccount/identity';
import { GraphQLError } from 'graphql';
import type { Logger } from 'pino';
import type { ErrorCode } from './refusals';

type Sentence = { readonly reason: string; readonly zh: string; readonly en: string; readonly rule?: string };

/** The input has the right shape and a value that cannot be: names the field. */
export class InvalidInput extends Error {
  override readonly name = 'InvalidInput';
  constructor(readonly sentence: Sentence & { readonly field: string }) {
    super(`${sentence.field}: ${sentence.en}`);
  }
}

/** What was read has been changed by somebody else meanwhile. */
export class StaleWrite extends Error {
  override readonly name = 'StaleWrite';
}

/** Something this answer needs is not there yet; worth asking again. */
export class Unavailable extends Error {
  override readonly name = 'Unavailable';
  constructor(readonly sentence: Sentence) {
    super(sentence.en);
  }
}

/** What somebody did is done, and has gone out of their sight since. */
export class OutOfSight extends Error {
  override readonly name = 'OutOfSight';
}

/** The idempotency key was used with another input. */
export class IdempotencyConflict extends Error {
  override readonly name = 'IdempotencyConflict';
}

type Answer = { code: ErrorCode; reason: string; zh: string; en: string; rule?: string; field?: string };

const FIXED: Record<string, Answer> = {
  TextUnstorable: { code: 'BAD_USER_INPUT', reason: 'TextUnstorable', zh: '文字中含有不能保存的字符。', en: 'A text has a character that cannot be kept.' },
  Unauthenticated: { code: 'UNAUTHENTICATED', reason: 'Unauthenticated', zh: '请先登录。', en: 'Sign in first.' },
  Forbidden: { code: 'FORBIDDEN', reason: 'Forbidden', zh: '您没有此项权限。', en: 'You do not have this permission.' },
  OutOfSight: { code: 'NOT_FOUND', reason: 'OutOfSight', zh: '已办理;该记录现已不在您可查看的范围内。', en: 'It is done; the record is out of your sight by now.' },
  StaleWrite: { code: 'CONFLICT', reason: 'StaleWrite', zh: '数据已被他人修改,请刷新后重试。', en: 'Somebody else changed this meanwhile; read it again and retry.' },
  IdempotencyConflict: {
    code: 'CONFLICT', reason: 'IdempotencyKeyReused', field: 'input.idempotencyKey',
    zh: '该幂等键已用于另一个请求。', en: 'This idempotency key was used with another input.',
  },
};

/** PostgreSQL found a character that it cannot keep, such as U+0000. */
const UNSTORABLE: readonly unknown[] = ['22021', '22P05'];
const isUnstorable = (error: unknown): boolean => error instanceof Error && 'code' in error && UNSTORABLE.includes(error.code);

const answerOf = (error: unknown): Answer | undefined => {
  if (error instanceof InvalidInput) return { code: 'BAD_USER_INPUT', ...error.sentence };
  if (error instanceof Unavailable) return { code: 'UNAVAILABLE', ...error.sentence };
  if (isUnstorable(error)) return FIXED['TextUnstorable'];
  if (error instanceof Unauthenticated || error instanceof Forbidden || error instanceof StaleWrite || error instanceof IdempotencyConflict || error instanceof OutOfSight) return FIXED[error.name];
  return undefined;
};

/** A fault of the request that graphql-js found; where it names a code of its own, that one stands. */
export const invalidRequest = (error: GraphQLError): GraphQLError => {
  if (typeof error.extensions['code'] === 'string') return error;
  const { message, nodes = null, path } = error;
  return new GraphQLError(`请求无效:${message}`, { nodes, ...(path ? { path } : {}), extensions: { code: 'BAD_USER_INPUT', reason: 'InvalidRequest', messageEn: message } });
};

/** What a client may see of an error. Whatever is not meant for clients is logged and answered as INTERNAL with a reference. */
export const publicError = (error: GraphQLError, reference: string, log?: Logger): GraphQLError => {
  const cause = error.originalError;
  const at = { nodes: error.nodes ?? null, ...(error.path ? { path: error.path } : {}) };
  if (cause === undefined || cause === null || cause instanceof GraphQLError) return invalidRequest(error);
  const known = answerOf(cause);
  if (known) {
    const { zh, en, ...rest } = known;
    return new GraphQLError(zh, { ...at, extensions: { ...rest, messageEn: en } });
  }
  log?.error({ err: cause, reference, path: error.path }, 'unexpected error');
  return new GraphQLError('系统内部错误,请凭编号联系管理员。', {
    ...at, extensions: { code: 'INTERNAL', reason: 'Internal', messageEn: 'Internal error; quote the reference to the administrator.', reference },
  });
};
