import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { findNats, freePort, stopPostgres } from '@keyaccount/local-servers';
import { eventually } from '@keyaccount/test-kit';
import { buildPrograms, newDataFolder, processesOf, run, type Run } from './program';

const nats = findNats(join(__dirname, '../../.cache'));
const described = 'skipped' in nats && process.env['CI'] !== 'true' ? describe.skip : describe;

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

const start = (): Run => run(join(programs.folder, 'processes.js'), ['--data', data, '--port', String(port), '--empty']);
const ours = (): string[] => processesOf(data).concat(processesOf(programs.folder));
const pidsIn = (output: string): Map<string, number> => new Map([...output.matchAll(/^(\S+) +pid (\d+)$/gm)].map(([, name, pid]) => [name as string, Number(pid)]));
const viewer = async (): Promise<unknown> => {
  const answer = await fetch(`http://127.0.0.1:${port}/graphql`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: '{"query":"{ viewer { name } }"}' });
  return answer.json();
};

described('npm run start:processes', () => {
  it('runs six processes, starts a killed one again, and stops them all on Ctrl-C', async () => {
    const system = start();
    await system.says('Ctrl-C', 90_000);
    const pids = pidsIn(system.output());
    expect([...pids.keys()].sort()).toEqual(['complaints', 'customer-registry', 'gateway', 'grading', 'organisation', 'revenue-ledger']);
    expect(await viewer()).toMatchObject({ errors: [{ extensions: { code: 'UNAUTHENTICATED' } }] });
    process.kill(pids.get('grading') as number, 'SIGKILL');
    await system.says('grading 意外结束');
    await eventually(async () => expect(ours().some(line => line.includes('services/grading.js'))).toBe(true), { within: 20_000, describe: 'grading runs again' });
    system.signal('SIGINT');
    expect(await system.ended).toBe(0);
    expect(ours()).toEqual([]);
  });

  it('whose supervisor is killed leaves no service and no gateway behind', async () => {
    const system = start();
    await system.says('Ctrl-C', 90_000);
    system.signal('SIGKILL');
    await eventually(async () => expect(ours().filter(line => line.includes('/services/'))).toEqual([]), { within: 45_000, describe: 'every process has ended' });
    const again = start();
    await again.says('Ctrl-C', 90_000);
    again.signal('SIGTERM');
    expect(await again.ended).toBe(0);
    expect(ours()).toEqual([]);
  });
});
