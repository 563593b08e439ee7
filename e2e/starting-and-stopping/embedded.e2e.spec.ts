import { rmSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { join } from 'node:path';
import { freePort, stopPostgres } from '@keyaccount/local-servers';
import { buildPrograms, newDataFolder, processesOf, run, type Run } from './program';

let programs: ReturnType<typeof buildPrograms>;
let data: string;
let port: number;
beforeAll(() => void (programs = buildPrograms()));
afterAll(() => programs.remove());
beforeEach(async () => {
  data = newDataFolder();
  port = await freePort();
});
afterEach(async () => {
  await stopPostgres(data);
  rmSync(data, { recursive: true, force: true });
});

const start = (...args: string[]): Run => run(join(programs.folder, 'embedded.js'), ['--data', data, '--port', String(port), '--empty', ...args]);
const READY = 'Ctrl-C';

describe('npm start', () => {
  it('serves the graph, stops cleanly on Ctrl-C, and is ready again within seconds', async () => {
    const first = start();
    await first.says(READY);
    const answer = await fetch(`http://127.0.0.1:${port}/graphql`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: '{"query":"{ viewer { name } }"}' });
    expect(await answer.json()).toMatchObject({ errors: [{ extensions: { code: 'UNAUTHENTICATED' } }] });
    first.signal('SIGINT');
    expect(await first.ended).toBe(0);
    expect(processesOf(data)).toEqual([]);

    const began = performance.now();
    const second = start();
    await second.says(READY);
    expect(performance.now() - began).toBeLessThan(15_000);
    second.signal('SIGTERM');
    expect(await second.ended).toBe(0);
    expect(processesOf(data)).toEqual([]);
  });

  it('after kill -9 takes over the PostgreSQL that was left, and stops it with itself', async () => {
    const killed = start();
    await killed.says(READY);
    killed.signal('SIGKILL');
    expect(await killed.ended).toBe('SIGKILL');
    expect(processesOf(data).some(line => line.includes('postgres'))).toBe(true);
    const next = start();
    await next.says('taken over');
    await next.says(READY);
    next.signal('SIGTERM');
    expect(await next.ended).toBe(0);
    expect(processesOf(data)).toEqual([]);
  });

  it('on a port that is taken says so in one sentence and ends with 1', async () => {
    const other = createServer();
    await new Promise<void>(resolve => other.listen(port, '127.0.0.1', resolve));
    expect((other.address() as AddressInfo).port).toBe(port);
    const refused = start();
    expect(await refused.ended).toBe(1);
    expect(refused.output().trim().split('\n')).toEqual([expect.stringContaining('已被占用'), expect.stringContaining('is taken')]);
    other.close();
  });
});
