import { createReadStream } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, extname, join, normalize, sep } from 'node:path';
import type { FastifyInstance, FastifyReply } from 'fastify';
import { FAULTS } from '../errors';
import { refuse } from './admission';
import { EXPLORER_POLICY, PAGE, PAGE_CSS, PAGE_JS, START_JS } from './explorer-page';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8', '.js': 'text/javascript; charset=utf-8', '.css': 'text/css; charset=utf-8', '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml', '.png': 'image/png', '.ico': 'image/x-icon', '.woff': 'font/woff', '.woff2': 'font/woff2',
};

const send = (reply: FastifyReply, type: string, body: string): FastifyReply =>
  reply.headers({ 'content-security-policy': EXPLORER_POLICY, 'content-type': TYPES[type] ?? 'application/octet-stream' }).send(body);

/** Altair's files, where npm put them; undefined where the explorer was left out of the installation. */
const altairFolder = (): string | undefined => {
  try {
    return join(dirname(createRequire(join(process.cwd(), 'package.json')).resolve('altair-static/package.json')), 'build/dist');
  } catch {
    return undefined;
  }
};

const sendFile = async (reply: FastifyReply, folder: string, name: string): Promise<FastifyReply> => {
  const path = normalize(join(folder, name));
  const type = TYPES[extname(path)];
  const held = path.startsWith(folder + sep) && type ? await stat(path).catch(() => undefined) : undefined;
  if (!held?.isFile() || !type) return refuse(reply, 404, FAULTS.notFound);
  return reply.headers({ 'content-security-policy': EXPLORER_POLICY, 'content-type': type, 'cache-control': 'public, max-age=3600' }).send(createReadStream(path));
};

/** /explorer: a sign-in and Altair, both from this server alone. */
export const serveExplorer = (app: FastifyInstance): void => {
  const folder = altairFolder();
  app.get('/', async (_request, reply) => reply.redirect('/explorer'));
  app.get('/explorer', async (_request, reply) => send(reply, '.html', PAGE));
  app.get('/explorer/page.css', async (_request, reply) => send(reply, '.css', PAGE_CSS));
  app.get('/explorer/page.js', async (_request, reply) => send(reply, '.js', PAGE_JS));
  app.get('/explorer/start.js', async (_request, reply) => send(reply, '.js', START_JS));
  if (!folder) return;
  app.get('/explorer/altair/', async (_request, reply) => {
    const html = await readFile(join(folder, 'index.html'), 'utf8');
    const started = html.replace(/<base [^>]*>/, '<base href="/explorer/altair/">').replace('</body>', '<script type="module" src="/explorer/start.js"></script></body>');
    return send(reply, '.html', started);
  });
  app.get<{ Params: { '*': string } }>('/explorer/altair/*', async (request, reply) => sendFile(reply, folder, request.params['*']));
};
