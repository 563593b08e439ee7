import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { newKeyPair, signAccessToken } from '@keyaccount/identity';
import { serveSubgraph, systemClock, type SubgraphServer } from '@keyaccount/subgraph-kit';
import { build } from 'esbuild';
import pino from 'pino';
import { fakeService, SERVICE_NAMES } from './fake-services';
import { director, signingKeys } from './start';

const root = join(__dirname, '../..');
const program = join(root, '.cache/test/gateway-main.cjs');

type Started = { readonly child: ChildProcess; readonly output: () => string; readonly errors: () => string };

const start = (env: Record<string, string>): Started => {
  const child = spawn(process.execPath, [program], { cwd: root, env: { PATH: process.env['PATH'] ?? '', APOLLO_TELEMETRY_DISABLED: '1', NODE_ENV: 'production', HOST: '127.0.0.1', PORT: '0', HEALTH_PORT: '0', ...env } });
  const [output, errors]: [string[], string[]] = [[], []];
  child.stdout.on('data', chunk => output.push(String(chunk)));
  child.stderr.on('data', chunk => errors.push(String(chunk)));
  return { child, output: () => output.join(''), errors: () => errors.join('') };
};

const readyLine = async ({ child, output }: Started): Promise<{ url: string; health: string }> => {
  for (;;) {
    const line = output().split('\n').find(one => one.includes('"msg":"ready"'));
    if (line) return JSON.parse(line) as { url: string; health: string };
    if (child.exitCode !== null) throw new Error(`the gateway ended with ${child.exitCode}`);
    await new Promise(resolve => setTimeout(resolve, 25));
  }
};

describe('the gateway as a process', () => {
  const servers: SubgraphServer[] = [];
  let env: Record<string, string>;
  let token: string;
  beforeAll(async () => {
    await build({ absWorkingDir: root, entryPoints: ['gateway/src/main.ts'], outfile: program, bundle: true, platform: 'node', format: 'cjs', packages: 'external', tsconfig: 'tsconfig.json', logLevel: 'error' });
    const [access, gatewayKeys] = [await newKeyPair('o1'), await newKeyPair('g1')];
    const slow = { Query: { viewer: async () => new Promise(resolve => setTimeout(() => resolve({ id: director.staffId }), 400)) } };
    for (const name of SERVICE_NAMES) {
      const service = fakeService(name, name === 'organisation' ? slow : {});
      servers.push(await serveSubgraph({ name, service, host: '127.0.0.1', port: 0, health: { host: '127.0.0.1', port: 0 }, signingKeys, gatewayKeys: [gatewayKeys.publicKey], clock: systemClock, log: pino({ level: 'silent' }) }));
    }
    token = await signAccessToken(director, access.privateKey, new Date());
    env = {
      SUBGRAPH_URLS: JSON.stringify(Object.fromEntries(SERVICE_NAMES.map((name, at) => [name, servers[at]?.url]))),
      REQUEST_SIGNING_KEYS: signingKeys.map(({ id, secret }) => `${id}:${secret.toString('base64')}`).join(','),
      GATEWAY_PRIVATE_KEY: gatewayKeys.privateKey, ACCESS_PUBLIC_KEYS: `[${access.publicKey}]`,
    };
  });
  afterAll(() => Promise.all(servers.map(server => server.close())));

  const ask = (url: string, query: string): Promise<Response> =>
    fetch(`${url}/graphql`, { method: 'POST', headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` }, body: JSON.stringify({ query }) });

  it('is ready once it listens; on SIGTERM it answers what is under way and ends with 0', async () => {
    const started = start(env);
    const { url, health } = await readyLine(started);
    expect((await fetch(`${health}/readyz`)).status).toBe(200);
    expect(await (await ask(url, '{ customer(id: "019b0000-0000-7000-8001-000000000001") { name } }')).json()).toEqual({ data: { customer: { name: '样例客户1' } } });
    expect((await fetch(`${url}/explorer`)).status).toBe(404);
    const underWay = ask(url, '{ viewer { id } }');
    await new Promise(resolve => setTimeout(resolve, 100));
    const ended = once(started.child, 'exit');
    started.child.kill('SIGTERM');
    expect(await (await underWay).json()).toEqual({ data: { viewer: { id: director.staffId } } });
    expect(await ended).toEqual([0, null]);
    expect(started.output()).not.toContain(token);
  });

  it('says which setting is wrong and never what it holds', async () => {
    const started = start({ ...env, REQUEST_SIGNING_KEYS: 'k1:secretsecret', ACCESS_PUBLIC_KEYS: 'not json', GATEWAY_PRIVATE_KEY: '' });
    await once(started.child, 'exit');
    expect(started.child.exitCode).toBe(1);
    expect(started.errors()).toMatch(/REQUEST_SIGNING_KEYS.*ACCESS_PUBLIC_KEYS|GATEWAY_PRIVATE_KEY/s);
    expect(started.errors()).not.toMatch(/secretsecret|not json|at .*\(/);
    expect(started.errors().trim().split('\n')).toHaveLength(1);
  });
});
