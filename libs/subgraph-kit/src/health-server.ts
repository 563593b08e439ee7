import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { register } from 'prom-client';

type Metrics = { readonly contentType: string; metrics(): Promise<string> };

export type HealthServerOptions = {
  readonly name: string;
  readonly host: string;
  /** 0: any free one. */
  readonly port: number;
  readonly version?: string | undefined;
  /** Why it cannot serve now; none means ready. Names of parts, never addresses or data. */
  readonly notReady?: (() => Promise<readonly string[]>) | undefined;
  readonly metrics?: Metrics | undefined;
};

export type HealthServer = {
  readonly url: string;
  /** From now on answers that it is not ready, so that no new work is sent here. */
  drain(): void;
  close(): Promise<void>;
};

type Answer = { readonly status: number; readonly type: string; readonly body: string };
const json = (status: number, body: object): Answer => ({ status, type: 'application/json', body: JSON.stringify(body) });

/** /livez (the process turns), /readyz (it may be sent work), /metrics and /version, on a port that no client reaches. */
export const startHealthServer = async (options: HealthServerOptions): Promise<HealthServer> => {
  let draining = false;
  const metrics = options.metrics ?? register;

  const readiness = async (): Promise<Answer> => {
    const reasons = draining ? ['draining'] : ((await options.notReady?.()) ?? []);
    return json(reasons.length ? 503 : 200, { ready: reasons.length === 0, reasons });
  };
  const answers: Readonly<Record<string, () => Promise<Answer>>> = {
    '/livez': async () => json(200, { live: true }),
    '/readyz': () => readiness().catch(() => json(503, { ready: false, reasons: ['check failed'] })),
    '/metrics': async () => ({ status: 200, type: metrics.contentType, body: await metrics.metrics() }),
    '/version': async () => json(200, { name: options.name, version: options.version ?? 'unknown', node: process.version }),
  };

  const server = createServer((request, response) => {
    const path = (request.url ?? '').split('?')[0] ?? '';
    const answer = Object.hasOwn(answers, path) ? answers[path] : undefined;
    void (answer?.() ?? Promise.resolve(json(404, {}))).catch(() => json(500, {})).then(({ status, type, body }) => {
      response.writeHead(status, { 'content-type': type, 'cache-control': 'no-store', connection: draining ? 'close' : 'keep-alive' }).end(body);
    });
  });
  await new Promise<void>((resolve, reject) => server.once('error', reject).listen(options.port, options.host, resolve));
  return {
    url: `http://${options.host}:${(server.address() as AddressInfo).port}`,
    drain: () => void (draining = true),
    close: () =>
      new Promise(resolve => {
        server.close(() => resolve());
        server.closeIdleConnections();
      }),
  };
};
