import type { Readable } from 'node:stream';
import { setTimeout as pause } from 'node:timers/promises';
import { requirePermission, staffIdOf, systemActor, type Actor } from '@keyaccount/identity';
import { inTransaction, type ServiceDeps } from '@keyaccount/subgraph-kit';
import type { ReadRules } from '../store/directory';
import { endImport, insertImport, unfinishedImports } from '../store/imports';
import { statedCharset } from './charset';
import { processImport } from './process-import';
import { dropFile, hasFile, keepFile, spoolIdOf } from './spool';

const importer = systemActor('customer-import', ['reaction:apply']);
const TRIES = 5;
/** An import of another folder that nobody has touched for so long will not go on. */
const ABANDONED_MINUTES = 30;

export type ReceiveFile = { readonly contentType: string; readonly body: Readable; readonly correlationId: string };

/** Files of customers: received at once, recorded one after the other in the background, taken up again after a stop or crash. */
export const customerImports = (deps: ServiceDeps, readRules: ReadRules) => {
  const stopping = new AbortController();
  const process = processImport(deps, readRules);
  let queue: Promise<void> = Promise.resolve();

  const run = async (importId: string): Promise<void> => {
    for (let tried = 1; tried <= TRIES && !stopping.signal.aborted; tried += 1) {
      try {
        return await process(importer, importId, stopping.signal);
      } catch (error) {
        deps.log.error({ err: error, importId, tried }, 'an import of customers stopped');
        await pause(tried * 500, undefined, { signal: stopping.signal }).catch(() => undefined);
      }
    }
  };
  const enqueue = (importId: string): void => {
    queue = queue.then(() => (stopping.signal.aborted ? undefined : run(importId)));
  };

  return {
    /** Keeps the file and answers its id; its rows are recorded afterwards (REG-16). */
    importCustomers: async (actor: Actor | undefined, { contentType, body, correlationId }: ReceiveFile): Promise<{ importId: string }> => {
      requirePermission(actor, 'customer:import');
      const charset = statedCharset(contentType);
      const importId = deps.newId();
      const spoolId = await spoolIdOf(deps.spoolDir, deps.newId);
      await keepFile(deps.spoolDir, importId, body);
      const row = { id: importId, receivedAt: deps.clock.now(), spoolId, actor: staffIdOf(actor) ?? null, correlationId, charset };
      try {
        await inTransaction(deps.db, tx => insertImport(tx, row));
      } catch (error) {
        await dropFile(deps.spoolDir, importId);
        throw error;
      }
      enqueue(importId);
      return { importId };
    },
    /** Goes on with what a stop or crash left; where the file is gone the import is INTERRUPTED and may be sent again. */
    resume: async (): Promise<void> => {
      const own = await spoolIdOf(deps.spoolDir, deps.newId);
      const now = deps.clock.now();
      for (const { id, spoolId, touchedAt } of await unfinishedImports(deps.db.manager)) {
        if (spoolId === own && (await hasFile(deps.spoolDir, id))) enqueue(id);
        else if (spoolId === own || now.getTime() - touchedAt.getTime() > ABANDONED_MINUTES * 60_000) {
          await inTransaction(deps.db, tx => endImport(tx, id, 'INTERRUPTED', now));
        }
      }
    },
    /** Waits until nothing is being recorded. */
    settled: (): Promise<void> => queue,
    /** Finishes the chunk in work; the rest is taken up by the next start. */
    stop: async (): Promise<void> => {
      stopping.abort();
      await queue;
    },
  };
};
