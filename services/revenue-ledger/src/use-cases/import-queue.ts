import type { ServiceDeps } from '@keyaccount/subgraph-kit';
import { importsById, unfinishedImports, type ImportRow } from '../store/imports';
import type { Actor } from '@keyaccount/identity';
import { processImport } from './process-import';

/** A failure of the database passes; then the import goes on from its watermark. */
const RETRY_MS = 1_000;
const TRIES = 60;
const LOCK = 4_405_200;

export type ImportQueue = { add(id: string): void; resume(): Promise<void>; stop(): Promise<void>; idle(): Promise<void> };

/** One import at a time, in the order of arrival. */
export const importQueue = (deps: ServiceDeps, system: Actor): ImportQueue => {
  const process = processImport(deps);
  const stopping = new AbortController();
  let tail: Promise<void> = Promise.resolve();

  const pause = (): Promise<void> => new Promise(done => {
    const timer = setTimeout(done, RETRY_MS);
    stopping.signal.addEventListener('abort', () => { clearTimeout(timer); done(); }, { once: true });
  });

  /** Another process that works on the import holds its lock. */
  const alone = async (id: string, work: (held: ImportRow) => Promise<void>): Promise<void> => {
    const session = deps.db.createQueryRunner();
    try {
      const [lock] = (await session.query('select pg_try_advisory_lock($1, hashtext($2)) as taken', [LOCK, id])) as { taken: boolean }[];
      if (!lock?.taken) return;
      const held = (await importsById(deps.db.manager, system, [id])).get(id);
      if (held && held.finishedAt === null) await work(held);
    } finally {
      await session.query('select pg_advisory_unlock($1, hashtext($2))', [LOCK, id]).catch(() => undefined);
      await session.release();
    }
  };

  const run = async (id: string): Promise<void> => {
    for (let tried = 1; tried <= TRIES && !stopping.signal.aborted; tried += 1) {
      try {
        return await alone(id, held => process(held, stopping.signal));
      } catch (error) {
        deps.log.error({ err: error, importId: id, tried }, 'an import is tried again from where it stopped');
        await pause();
      }
    }
  };

  const add = (id: string): void => {
    tail = tail.then(() => (stopping.signal.aborted ? undefined : run(id)));
  };
  return {
    add,
    resume: async () => {
      for (const { id } of await unfinishedImports(deps.db.manager)) add(id);
    },
    stop: async () => {
      stopping.abort();
      await tail;
    },
    idle: () => tail,
  };
};
