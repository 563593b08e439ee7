import { Transform, type Readable } from 'node:stream';
import type { ServiceName, StreamRoute } from '@keyaccount/subgraph-kit';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Logger } from 'pino';
import { FAULTS } from '../errors';
import type { Limits } from '../limits/limits';
import type { Subgraph } from '../subgraphs/subgraph';
import { refuse } from './admission';
import { mediaOf, Refused } from './bodies';

type Parts = { readonly subgraphs: Readonly<Record<string, Subgraph>>; readonly limits: Limits; readonly log: Logger };

/** Which service takes which file. */
const OWNERS: Readonly<Record<StreamRoute['path'], ServiceName>> = { '/imports/revenue': 'revenue-ledger', '/imports/customers': 'customer-registry' };
const CHARSETS = new Set([undefined, 'utf-8', 'utf8', 'gb18030']);

type Guarded = { readonly body: Readable; fault(): Refused | undefined; end(): void };

/** Lets the file through as it comes, up to its largest size, and gives up when nothing comes any more. */
const guarded = (source: Readable, { uploadBytes, uploadIdleMs }: Limits): Guarded => {
  let bytes = 0;
  let fault: Refused | undefined;
  const fail = (refused: Refused): void => {
    fault ??= refused;
    body.destroy(refused);
  };
  const timer = setTimeout(() => fail(new Refused(408, FAULTS.uploadStalled)), uploadIdleMs);
  const body: Transform = new Transform({
    transform(chunk: Buffer, _encoding, done) {
      timer.refresh();
      bytes += chunk.length;
      if (bytes > uploadBytes) fail(new Refused(413, FAULTS.bodyTooLarge));
      else done(null, chunk);
    },
  });
  // A reader that holds the stream back is not a client that stands still.
  body.on('drain', () => timer.refresh());
  source.on('aborted', () => fail(new Refused(400, FAULTS.uploadStalled)));
  source.on('error', () => fail(new Refused(400, FAULTS.uploadStalled)));
  body.on('error', () => source.unpipe(body));
  source.pipe(body);
  return { body, fault: () => fault, end: () => clearTimeout(timer) };
};

const receive = async (path: StreamRoute['path'], { subgraphs, limits, log }: Parts, request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> => {
  const { actor, identity, correlationId } = request.identified;
  const contentType = request.headers['content-type'] ?? '';
  const owner = subgraphs[OWNERS[path]];
  if (!owner) return refuse(reply, 503, FAULTS.unavailable);
  const { body, fault, end } = guarded(request.raw, limits);
  try {
    const { status, body: answer } = await owner.receive({ path, actor, identity, correlationId, signal: new AbortController().signal, contentType, body });
    const refused = fault();
    if (refused) throw refused;
    log.info({ correlationId, path, status }, 'received a file');
    return reply.code(status).send(answer);
  } catch (error) {
    const refused = fault() ?? (error instanceof Refused ? error : undefined);
    void reply.header('connection', 'close');
    if (refused) return refuse(reply, refused.status, refused.fault);
    log.warn({ err: error, correlationId, path }, 'a file could not be handed on');
    return refuse(reply, 503, FAULTS.unavailable);
  } finally {
    end();
  }
};

/** POST /imports/…: a file goes straight on to the service that owns it; what is refused is refused before it is read. */
export const serveImports = (app: FastifyInstance, parts: Parts): void => {
  app.addContentTypeParser('text/csv', (_request, _payload, done) => done(null));
  for (const path of Object.keys(OWNERS) as StreamRoute['path'][]) {
    app.post(path, {
      bodyLimit: parts.limits.uploadBytes,
      onRequest: async (request, reply) => {
        const { type, charset } = mediaOf(request.headers['content-type']);
        if (!request.identified.actor) return refuse(reply.header('connection', 'close'), 401, FAULTS.unauthenticated);
        if (type !== 'text/csv' || !CHARSETS.has(charset) || request.headers['content-encoding'] !== undefined) {
          return refuse(reply.header('connection', 'close'), 415, FAULTS.wrongType);
        }
        if (Number(request.headers['content-length'] ?? 0) > parts.limits.uploadBytes) return refuse(reply.header('connection', 'close'), 413, FAULTS.bodyTooLarge);
        return undefined;
      },
    }, (request, reply) => receive(path, parts, request, reply));
  }
};
