import type { ErrorCode } from '@keyaccount/subgraph-kit';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import type { Logger } from 'pino';

/** A sentence for people in both languages, with the code and reason that programs read. */
export type Fault = { readonly code: ErrorCode; readonly reason: string; readonly zh: string; readonly en: string };

export const FAULTS = {
  unauthenticated: { code: 'UNAUTHENTICATED', reason: 'Unauthenticated', zh: '请先登录。', en: 'Sign in first.' },
  tooManyRequests: { code: 'RATE_LIMITED', reason: 'TooManyRequests', zh: '请求过于频繁,请稍后再试。', en: 'Too many requests; try again later.' },
  tooManySignIns: { code: 'RATE_LIMITED', reason: 'TooManySignIns', zh: '登录失败次数过多,请稍后再试。', en: 'Too many failed sign-ins; try again later.' },
  signInNotAlone: { code: 'BAD_USER_INPUT', reason: 'SignInNotAlone', zh: '登录必须单独请求。', en: 'signIn must be a request of its own.' },
  noOperation: { code: 'BAD_USER_INPUT', reason: 'OperationUnclear', zh: '请用 operationName 指明要执行的操作。', en: 'Name the operation to carry out in operationName.' },
  subscription: { code: 'BAD_USER_INPUT', reason: 'SubscriptionNotOffered', zh: '不支持订阅。', en: 'Subscriptions are not offered.' },
  tooCostly: { code: 'BAD_USER_INPUT', reason: 'QueryTooCostly', zh: '查询的数据量过大,请减少字段或每页条数。', en: 'The query asks for too much; ask for fewer fields or shorter pages.' },
  tooDeep: { code: 'BAD_USER_INPUT', reason: 'QueryTooDeep', zh: '查询嵌套过深。', en: 'The query is nested too deeply.' },
  tooManyAliases: { code: 'BAD_USER_INPUT', reason: 'TooManyAliases', zh: '查询的别名过多。', en: 'The query has too many aliases.' },
  tooManyRootFields: { code: 'BAD_USER_INPUT', reason: 'TooManyRootFields', zh: '一次请求的根字段过多。', en: 'The query has too many root fields.' },
  nameNotAllowed: { code: 'BAD_USER_INPUT', reason: 'NameNotAllowed', zh: '查询含有不允许的名称。', en: 'The query uses a name that is not allowed.' },
  unplannable: { code: 'BAD_USER_INPUT', reason: 'QueryTooComplex', zh: '查询过于复杂。', en: 'The query is too complex.' },
  unreadableText: { code: 'BAD_USER_INPUT', reason: 'TextUnreadable', zh: '文字含有无法保存的字符(空字符或残缺字符)。', en: 'The text holds a character that cannot be kept (U+0000 or half of a surrogate pair).' },
  notJson: { code: 'BAD_USER_INPUT', reason: 'BodyNotJson', zh: '请求体不是有效的 JSON。', en: 'The body is not valid JSON.' },
  bodyTooLarge: { code: 'BAD_USER_INPUT', reason: 'BodyTooLarge', zh: '请求体过大。', en: 'The body is too large.' },
  wrongType: { code: 'BAD_USER_INPUT', reason: 'UnsupportedMediaType', zh: '不支持的内容类型或字符集。', en: 'This content type or character set is not supported.' },
  wrongMethod: { code: 'BAD_USER_INPUT', reason: 'MethodNotAllowed', zh: '此地址只接受 POST 请求。', en: 'Only POST is allowed here.' },
  notFound: { code: 'NOT_FOUND', reason: 'NoSuchPage', zh: '没有此页面。', en: 'There is no such page.' },
  badRequest: { code: 'BAD_USER_INPUT', reason: 'InvalidRequest', zh: '请求无效。', en: 'The request is not valid.' },
  uploadStalled: { code: 'BAD_USER_INPUT', reason: 'UploadStalled', zh: '上传中断,请重新发送文件。', en: 'The upload stood still; send the file again.' },
  unavailable: { code: 'UNAVAILABLE', reason: 'ServiceUnavailable', zh: '服务暂时不可用,请稍后再试。', en: 'The service is not available at the moment; try again later.' },
} satisfies Record<string, Fault>;

/** The fault as an error of the answer; `status` where the request as a whole is refused, `field` where it is one of the input. */
export const faultError = ({ code, reason, zh, en }: Fault, status?: number, field?: string): GraphQLError =>
  new GraphQLError(zh, { extensions: { code, reason, messageEn: en, ...(field === undefined ? {} : { field }), ...(status ? { http: { status } } : {}) } });

/** The fault as the body of an answer outside GraphQL, in the same form. */
export const faultBody = ({ code, reason, zh, en }: Fault): object => ({ errors: [{ message: zh, extensions: { code, reason, messageEn: en } }] });

const CODES = new Set<unknown>(
  ['UNAUTHENTICATED', 'FORBIDDEN', 'NOT_FOUND', 'BAD_USER_INPUT', 'CONFLICT', 'RULE_VIOLATION', 'RATE_LIMITED', 'UNAVAILABLE', 'INTERNAL'] satisfies ErrorCode[],
);
/** What else an error of the contract may carry; anything more (hosts, stacks, service names) stays inside. */
const SHOWN = ['code', 'reason', 'rule', 'field', 'messageEn', 'reference'] as const;
/** Faults of the request that Apollo Server finds itself. */
const INVALID = new Set<unknown>([
  'GRAPHQL_PARSE_FAILED', 'GRAPHQL_VALIDATION_FAILED', 'BAD_REQUEST', 'OPERATION_RESOLUTION_FAILURE', 'PERSISTED_QUERY_NOT_FOUND', 'PERSISTED_QUERY_NOT_SUPPORTED',
]);

const placed = ({ path, locations }: GraphQLFormattedError): object => ({ ...(locations ? { locations } : {}), ...(path ? { path } : {}) });

/** What a client sees of an error: codes of the contract pass, a fault of the request is named, all else is masked and logged. */
export const errorFormatter = (log: Logger, newId: () => string) => (formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError => {
  const extensions = formatted.extensions ?? {};
  const code = extensions['code'];
  if (INVALID.has(code)) {
    const { reason = 'InvalidRequest', messageEn = formatted.message } = extensions;
    const message = extensions['reason'] ? formatted.message : `请求无效:${formatted.message}`;
    return { message, ...placed(formatted), extensions: { code: 'BAD_USER_INPUT', reason, messageEn } };
  }
  // An enum that graphql-js could not read, a variable of another type: it names no code of its own reason.
  if (CODES.has(code)) {
    const shown = Object.fromEntries(SHOWN.flatMap(name => (extensions[name] === undefined ? [] : [[name, extensions[name]]])));
    const message = extensions['reason'] === undefined ? `请求无效:${formatted.message}` : formatted.message;
    return { message, ...placed(formatted), extensions: { reason: 'InvalidRequest', messageEn: formatted.message, ...shown } };
  }
  const reference = newId();
  log.error({ err: error, reference, path: formatted.path }, 'masked an unexpected error');
  return {
    message: '系统内部错误,请凭编号联系管理员。',
    ...placed(formatted),
    extensions: { code: 'INTERNAL', reason: 'Internal', messageEn: 'Internal error; quote the reference to the administrator.', reference },
  };
};
