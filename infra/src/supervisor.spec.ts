import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePort, isAlive } from '@keyaccount/local-servers';
import { eventually } from '@keyaccount/test-kit';
import { supervise, type Program } from './supervisor';

let folder: string;
beforeEach(() => void (folder = mkdtempSync(join(tmpdir(), 'keyaccount-supervisor-'))));
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const LISTENS = `
require('node:http').createServer((_, response) => response.end('ready')).listen(Number(process.env.PORT), '127.0.0.1');
process.on('SIGTERM', () => { console.log('asked to stop'); process.exit(0); });
process.on('disconnect', () => process.exit(0));
`;

const program = async (code: string, onCrash: Program['onCrash'] = () => undefined): Promise<Program> => {
  const script = join(folder, 'program.js');
  writeFileSync(script, code);
  const port = await freePort();
  return { name: 'grading', script, environment: { PORT: String(port) }, readyUrl: `http://127.0.0.1:${port}/readyz`, logFile: join(folder, 'log', 'grading.log'), onCrash };
};

describe('a supervised program', () => {
  it('is run again when it is killed, and is ready again at the same address', async () => {
    const crashes: string[] = [];
    const child = supervise(await program(LISTENS, (name, how) => crashes.push(`${name} ${how}`)));
    await child.ready();
    const first = child.pid() as number;
    process.kill(first, 'SIGKILL');
    await eventually(async () => expect(crashes).toEqual(['grading SIGKILL']), { describe: 'the crash is told' });
    await eventually(async () => expect(child.pid()).not.toBe(first), { describe: 'another process' });
    await child.ready();
    await child.stop();
  });

  it('is asked to stop, and not run again', async () => {
    const one = await program(LISTENS);
    const child = supervise(one);
    await child.ready();
    const pid = child.pid() as number;
    await child.stop();
    expect(isAlive(pid)).toBe(false);
    expect(readFileSync(one.logFile, 'utf8')).toContain('asked to stop');
  });

  it('that never gets ready is given up with the name of its log', async () => {
    const one = await program(`console.error('no database'); process.exit(1);`);
    const child = supervise(one);
    await expect(child.ready()).rejects.toThrow(/grading does not start; see .*grading\.log/);
    expect(readFileSync(one.logFile, 'utf8')).toContain('no database');
    await child.stop();
  });
});
