import type { Actor } from '@keyaccount/identity';
import type { FastifyInstance, FastifyReply } from 'fastify';
import { FAULTS, faultBody, type Fault } from '../errors';
import { authenticate, type VerifyAccess } from '../identity/authenticate';
import type { Limits } from '../limits/limits';
import { rateLimiter } from '../limits/rate-limiter';
import { gatewayMetrics } from '../metrics';

/** What is known of a request before its body is read. */
export type Identified = { readonly actor: Actor | undefined; readonly identity: string; readonly correlationId: string; readonly address: string };

declare module 'fastify' {
  interface FastifyRequest {
    identified: Identified;
  }
}

type Parts = { readonly limits: Limits; readonly verifyAccess: VerifyAccess; readonly newId: () => string; readonly now: () => Date };

export const refuse = (reply: FastifyReply, status: number, fault: Fault): FastifyReply => {
  gatewayMetrics().refused.inc({ reason: fault.reason });
  return reply.code(status).type('application/json; charset=utf-8').send(faultBody(fault));
};

/** Every request gets a correlation id of ours, is counted against its address and its person, and is told who sent it. */
export const admit = (app: FastifyInstance, { limits, verifyAccess, newId, now }: Parts): void => {
  const [addresses, actors] = [rateLimiter(limits.perAddress, now), rateLimiter(limits.perActor, now)];
  const tooMany = (reply: FastifyReply, seconds: number): FastifyReply => refuse(reply.header('retry-after', seconds), 429, FAULTS.tooManyRequests);

  app.decorateRequest('identified', null as unknown as Identified);
  app.addHook('onRequest', async (request, reply) => {
    const correlationId = newId();
    void reply.headers({ 'x-request-id': correlationId, 'x-content-type-options': 'nosniff', 'referrer-policy': 'no-referrer', 'cache-control': 'no-store' });
    const address = request.ip;
    const wait = addresses.take(address);
    if (wait > 0) return tooMany(reply, wait);
    const who = await authenticate(request.headers.authorization, verifyAccess);
    request.identified = { actor: who?.actor, identity: who?.identity ?? '', correlationId, address };
    const actorWait = who ? actors.take(who.actor.kind === 'staff' ? who.actor.staffId : who.actor.name) : 0;
    return actorWait > 0 ? tooMany(reply, actorWait) : undefined;
  });
};
