import type { FastifyError, FastifyInstance } from 'fastify';
import type { Logger } from 'pino';
import { FAULTS, faultBody, type Fault } from '../errors';
import { refuse } from './admission';

/** A request is at fault in a way that fastify does not know. */
export class Refused extends Error {
  override readonly name = 'Refused';
  constructor(readonly status: number, readonly fault: Fault) {
    super(fault.en);
  }
}

const utf8 = new TextDecoder('utf-8', { fatal: true });

/** The media type and charset of a content type, in lower case. */
export const mediaOf = (contentType: string | undefined): { readonly type: string; readonly charset: string | undefined } => {
  const [type = '', ...parameters] = (contentType ?? '').toLowerCase().split(';').map(part => part.trim());
  const charset = parameters.find(parameter => parameter.startsWith('charset='))?.slice('charset='.length).replace(/^"(.*)"$/, '$1');
  return { type, charset };
};

const parseJson = (contentType: string | undefined, encoding: string | undefined, body: Buffer): unknown => {
  const { charset } = mediaOf(contentType);
  if ((charset !== undefined && charset !== 'utf-8' && charset !== 'utf8') || encoding !== undefined) throw new Refused(415, FAULTS.wrongType);
  try {
    return JSON.parse(utf8.decode(body)) as unknown;
  } catch {
    throw new Refused(400, FAULTS.notJson);
  }
};

const faultOf = (status: number): Fault => {
  if (status === 413) return FAULTS.bodyTooLarge;
  return status === 415 ? FAULTS.wrongType : FAULTS.badRequest;
};

/** JSON alone is read, and only as UTF-8; whatever is wrong with a request is answered in JSON, never as a page or a stack. */
export const readBodies = (app: FastifyInstance, log: Logger): void => {
  app.removeAllContentTypeParsers();
  app.addContentTypeParser('application/json', { parseAs: 'buffer' }, (request, body, done) => {
    try {
      done(null, parseJson(request.headers['content-type'], request.headers['content-encoding'], body as Buffer));
    } catch (error) {
      done(error as Error);
    }
  });
  app.setNotFoundHandler((_request, reply) => refuse(reply, 404, FAULTS.notFound));
  app.setErrorHandler((error: FastifyError | Refused, request, reply) => {
    if (error instanceof Refused) return refuse(reply, error.status, error.fault);
    const status = error.statusCode ?? 500;
    if (status < 500) return refuse(reply, status, faultOf(status));
    const reference = request.identified?.correlationId;
    log.error({ err: error, reference, path: request.url }, 'request failed');
    return reply.code(500).type('application/json; charset=utf-8').send(
      faultBody({ code: 'INTERNAL', reason: 'Internal', zh: '系统内部错误,请凭编号联系管理员。', en: `Internal error; quote ${reference} to the administrator.` }),
    );
  });
};
