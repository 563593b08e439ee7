import { access, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { inTransaction, type ServiceDeps } from '@keyaccount/subgraph-kit';
import { checkRow, isBad, type Catalogue } from '../policy/import-row';
import { bureauMonth } from '../policy/month';
import { readLines, readUnits } from '../store/catalogue';
import { advanceImport, finishImport, insertErrors, type ImportRow } from '../store/imports';
import { nobodyMet } from '../store/parties';
import { postChunk, type Chunk, type OnItsWay } from './post-chunk';
import { readRows, WrongHeader, type RawRow } from './read-rows';

/** At least so many rows in one transaction: enough that its fixed costs do not matter, few enough that memory and locks stay small. */
const CHUNK = 10_000;
const LONGEST_TEXT = 500;

export const spoolPath = (deps: Pick<ServiceDeps, 'spoolDir'>, id: string): string => join(deps.spoolDir, `${id}.csv`);

const textOf = (values: readonly string[]): string => values.join(',').replaceAll('\0', '\uFFFD').slice(0, LONGEST_TEXT);

const catalogueOf = async ({ db, clock }: ServiceDeps): Promise<Catalogue> => ({
  lines: await readLines(db.manager), units: await readUnits(db.manager), thisMonth: bureauMonth(clock.now()),
});

type Building = { good: Chunk['good'][number][]; bad: Chunk['bad'][number][]; bytes: number };
const empty = (): Building => ({ good: [], bad: [], bytes: 0 });

const take = (building: Building, { row, values, bytes }: RawRow, catalogue: Catalogue): void => {
  const checked = checkRow(values, catalogue);
  building.bytes = bytes;
  if (isBad(checked)) building.bad.push({ row, ...checked, text: textOf(values) });
  else building.good.push({ row, checked, text: () => textOf(values) });
};

const NOTHING: OnItsWay = { written: Promise.resolve(), posted: Promise.resolve() };

/** Sends chunks on, two at a time: one is counted while the next is written. */
const sender = (deps: ServiceDeps, held: ImportRow) => {
  const post = postChunk(deps, nobodyMet());
  let before = NOTHING;
  let last = NOTHING;
  return {
    send: async (chunk: Chunk): Promise<void> => {
      await Promise.all([before.posted, last.written]);
      before = last;
      last = post(held, chunk, before.posted);
      // A failure is met at the next await; until then it is nobody's unhandled rejection.
      for (const step of [last.written, last.posted]) step.catch(() => undefined);
    },
    /** Resolves when nothing is on its way any more; rejects with the first failure. */
    settle: async (): Promise<void> => {
      await Promise.allSettled([before.posted, last.posted]);
      await before.posted;
      await last.posted;
    },
  };
};

/** Reads on from the watermark; while the database takes chunks, the next one is read and checked. */
const postAll = async (deps: ServiceDeps, held: ImportRow, stopping: AbortSignal): Promise<boolean> => {
  const { send, settle } = sender(deps, held);
  const catalogue = await catalogueOf(deps);
  let building = empty();
  const sendOn = async (): Promise<void> => {
    const chunk = building;
    building = empty();
    await send(chunk);
  };
  try {
    for await (const block of readRows(spoolPath(deps, held.id), held.charset)) {
      if (stopping.aborted) break;
      for (const raw of block) {
        if (raw.row > held.rowsRead) take(building, raw, catalogue);
      }
      if (building.good.length + building.bad.length >= CHUNK) await sendOn();
    }
    if (!stopping.aborted && building.good.length + building.bad.length > 0) await sendOn();
  } finally {
    await settle();
  }
  return !stopping.aborted;
};

const fail = ({ db, clock }: ServiceDeps, { id }: ImportRow, header: string): Promise<void> =>
  inTransaction(db, async tx => {
    await insertErrors(tx, [{ importId: id, row: 0, field: null, reason: 'HeaderWrong', text: textOf([header]) }]);
    await finishImport(tx, id, 'FAILED', clock.now());
  });

/**
 * Posts the rows of a received file from where it stopped (LED-1). Where the file is gone the import is INTERRUPTED: sent again,
 * it does no harm. Ended by a stop, it goes on at the next start.
 */
export const processImport = (deps: ServiceDeps) => async (held: ImportRow, stopping: AbortSignal): Promise<void> => {
  const { db, clock, log } = deps;
  const path = spoolPath(deps, held.id);
  const isThere = await access(path).then(() => true, () => false);
  if (!isThere) return inTransaction(db, tx => finishImport(tx, held.id, 'INTERRUPTED', clock.now()));
  try {
    await inTransaction(db, tx => advanceImport(tx, { id: held.id, read: 0, posted: 0, repeated: 0, suspense: 0, rejected: 0, fen: 0n, bytes: Number(held.bytesRead) }));
    if (!(await postAll(deps, held, stopping))) return;
    await inTransaction(db, tx => finishImport(tx, held.id, 'COMPLETED', clock.now()));
  } catch (error) {
    if (!(error instanceof WrongHeader)) throw error;
    log.warn({ importId: held.id }, 'not a revenue file');
    await fail(deps, held, error.header);
  }
  await rm(path, { force: true });
};
