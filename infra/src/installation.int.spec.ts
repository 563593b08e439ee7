import { chmodSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { dataFolderOf, explainOutput, freePort, stopPostgres } from '@keyaccount/local-servers';
import pg from 'pg';
import { cleanup, type Cleanup } from './cleanup';
import { openInstallation, type Installation } from './installation';
import { startOptions, type StartOptions } from './options';
import { poolOf } from './pool';
import { sampleCityOf } from './sample-city';

let place: string;
let folder: string;
beforeAll(() => {
  place = mkdtempSync(join(tmpdir(), 'keyaccount-installation-'));
  // PostgreSQL passes through it as another user where root runs the tests.
  chmodSync(place, 0o755);
});
beforeEach(() => {
  folder = mkdtempSync(join(place, 'data-'));
  chmodSync(folder, 0o755);
});
afterEach(() => stopPostgres(folder));
afterAll(() => rmSync(place, { recursive: true, force: true }));

const optionsFor = async (...args: string[]): Promise<StartOptions> => {
  const options = startOptions(['--data', join(folder, 'inner'), '--port', String(await freePort()), ...args], {});
  if ('help' in options) throw new Error('asked for help');
  return options;
};
const open = async (onStop: Cleanup, ...args: string[]): Promise<Installation> => openInstallation(await optionsFor(...args), onStop);
const ask = async <T>(url: string, sql: string): Promise<T[]> => {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query(sql)).rows as T[];
  } finally {
    await client.end();
  }
};

describe('an installation on one machine', () => {
  afterEach(() => stopPostgres(join(folder, 'inner')));

  it('is made at the first start: five databases with two roles each, and secrets for the owner’s eyes only', async () => {
    const onStop = cleanup();
    const { databases, secrets } = await open(onStop);
    expect(Object.keys(databases.urls).sort()).toEqual(['complaints', 'grading', 'ledger', 'organisation', 'registry']);
    await ask(databases.urls.ledger.ownerUrl, 'create table entry (fen bigint)');
    await expect(ask(databases.urls.ledger.url, 'create table other (n int)')).rejects.toThrow(/permission denied/);
    await expect(ask(databases.urls.ledger.url.replace(/ledger$/, 'grading'), 'select 1')).rejects.toThrow(/permission denied for database/);
    expect(await ask(databases.urls.ledger.url, 'show fsync')).toEqual([{ fsync: 'on' }]);
    const file = join(folder, 'inner', 'secrets.json');
    expect(statSync(file).mode & 0o777).toBe(0o600);
    expect(new Set([secrets.postgres, ...Object.values(secrets.databases).flatMap(one => [one.owner, one.application])]).size).toBe(11);
    await onStop.run();
  });

  it('keeps data and secrets over a stop', async () => {
    const first = cleanup();
    const before = await open(first);
    await ask(before.databases.urls.ledger.ownerUrl, 'create table kept as select 42 as answer');
    await first.run();
    const second = cleanup();
    const after = await open(second);
    expect(after.secrets).toEqual(before.secrets);
    expect(after.postgres.adopted).toBe(false);
    expect(await ask(after.databases.urls.ledger.ownerUrl, 'select answer from kept')).toEqual([{ answer: 42 }]);
    await second.run();
  });

  it('takes over the server that a killed run left behind, and stops it with itself', async () => {
    const killed = await open(cleanup());
    await killed.databases.release();
    const onStop = cleanup();
    const next = await open(onStop);
    expect(next.postgres).toMatchObject({ adopted: true, port: killed.postgres.port });
    await onStop.run();
    await expect(ask(next.databases.urls.ledger.url, 'select 1')).rejects.toThrow(/ECONNREFUSED/);
  });

  it('stops under a connection that rests in a pool, and the next query tells', async () => {
    const onStop = cleanup();
    const { databases } = await open(onStop);
    const pool = poolOf({ connectionString: databases.urls.ledger.url, max: 1 });
    await pool.query('select 1');
    const cut = new Promise(resolve => pool.once('remove', resolve));
    await onStop.run();
    await cut;
    await expect(pool.query('select 1')).rejects.toThrow(/ECONNREFUSED/);
    await pool.end();
  });

  it('is used by one start at a time; the second leaves the first alone', async () => {
    const onStop = cleanup();
    const running = await open(onStop);
    const second = cleanup();
    await expect(open(second)).rejects.toThrow(/已在使用目录/);
    await second.run();
    expect(await ask(running.databases.urls.ledger.url, 'select 1 as alive')).toEqual([{ alive: 1 }]);
    await onStop.run();
  });

  it('begins again where the first initdb was interrupted', async () => {
    const inner = join(folder, 'inner');
    const first = cleanup();
    await open(first);
    await first.run();
    rmSync(join(dataFolderOf(inner), 'keyaccount-initdb-finished'));
    rmSync(join(dataFolderOf(inner), 'PG_VERSION'));
    const onStop = cleanup();
    const again = await open(onStop);
    expect(await ask(again.databases.urls.grading.url, 'select 1 as alive')).toEqual([{ alive: 1 }]);
    await onStop.run();
  });

  it('starts over with --reset and deletes only what is its own', async () => {
    const first = cleanup();
    const before = await open(first);
    await first.run();
    writeFileSync(join(folder, 'inner', 'notes-of-the-owner.txt'), 'keep');
    const onStop = cleanup();
    const after = await open(onStop, '--reset', '--yes');
    expect(after.secrets.postgres).not.toBe(before.secrets.postgres);
    expect(readFileSync(join(folder, 'inner', 'notes-of-the-owner.txt'), 'utf8')).toBe('keep');
    await onStop.run();
  });
});

describe('what its user can put right is one sentence in two languages', () => {
  const refusal = async (work: Promise<unknown>): Promise<Error> => {
    const error = await work.then(() => new Error('it passed'), (reason: unknown) => reason as Error);
    expect(error.name).toBe('Trouble');
    expect(error.message.split('\n')).toHaveLength(2);
    return error;
  };

  it('data of another version of PostgreSQL', async () => {
    const first = cleanup();
    await open(first);
    await first.run();
    writeFileSync(join(dataFolderOf(join(folder, 'inner')), 'PG_VERSION'), '17\n');
    expect((await refusal(open(cleanup()))).message).toContain('was written by PostgreSQL 17');
  });

  it('a port that is taken', async () => {
    const other = createServer();
    await new Promise<void>(resolve => other.listen(0, '127.0.0.1', resolve));
    const { port } = other.address() as AddressInfo;
    expect((await refusal(openInstallation({ ...(await optionsFor()), port }, cleanup()))).message).toContain(`Port ${port} is taken`);
    other.close();
  });

  it('a folder that cannot be written to', async () => {
    writeFileSync(join(folder, 'inner'), 'a file');
    expect((await refusal(open(cleanup()))).message).toContain('cannot be written to');
  });

  it('secrets that do not belong to the data', async () => {
    const first = cleanup();
    await open(first);
    await first.run();
    rmSync(join(folder, 'inner', 'secrets.json'));
    const onStop = cleanup();
    expect((await refusal(open(onStop))).message).toContain('does not belong to the data');
    await onStop.run();
  });

  it('secrets that are damaged', async () => {
    const first = cleanup();
    await open(first);
    await first.run();
    writeFileSync(join(folder, 'inner', 'secrets.json'), '{"postgres":');
    expect((await refusal(open(cleanup()))).message).toContain('is damaged');
  });

  it('a disk that is full', async () => {
    // A tiny file system needs rights that not every machine of a developer gives; the server's own words stand for it.
    expect(explainOutput('/data', 'initdb: error: could not write: No space left on device').message).toContain('The disk is full');
  });

  it('a reset that nobody confirms', async () => {
    const first = cleanup();
    await open(first);
    await first.run();
    expect((await refusal(open(cleanup(), '--reset'))).message).toContain('--yes');
  });

  it('a reset of what another start runs on, which stays as it is', async () => {
    const onStop = cleanup();
    const running = await open(onStop);
    expect((await refusal(open(cleanup(), '--reset', '--yes'))).message).toContain('It already runs on the folder');
    expect(await ask(running.databases.urls.ledger.url, 'select 1 as alive')).toEqual([{ alive: 1 }]);
    await onStop.run();
  });

  it('a folder below a file', async () => {
    writeFileSync(join(folder, 'inner'), 'a file');
    const options = { ...(await optionsFor()), folder: join(folder, 'inner', 'data') };
    expect((await refusal(openInstallation(options, cleanup()))).message).toContain('cannot be written to');
  });

  it('a damaged record of what it began with', async () => {
    writeFileSync(join(folder, 'story.json'), '{');
    expect((await refusal(sampleCityOf(folder, await optionsFor()))).message).toContain('is damaged');
  });

  it('a bureau file that is not there', async () => {
    await refusal(Promise.resolve().then(() => startOptions(['--bureau', join(folder, 'none.json')], {})));
  });

  it.each([['--port', 'abc'], ['--port', '70000'], ['--customers', '-1'], ['--nonsense']])('a wrong command line: %s %s', async (...args) => {
    await refusal(Promise.resolve().then(() => startOptions(args.filter(Boolean), {})));
  });
});
