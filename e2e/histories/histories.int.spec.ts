import fc from 'fast-check';
import { COMMANDS, history } from './commands/table';
import { live, type History, type Tally } from './history';
import { openWorld, type World } from './world';

jest.setTimeout(3_600_000);

/** How many histories, and of which seed: the same ones each time where nothing is said, others with `random`. */
const HISTORIES = Number(process.env['HISTORIES'] ?? 1_000);
const SEED = process.env['HISTORIES_SEED'] ?? '4405';
/** Making a failing run small takes many times as long as the run. */
const SHRINKS = process.env['HISTORIES_SHRINK'] !== undefined;
/** Histories that share a bureau, and how many of them go on at the same time. */
const [BATCH, SIDE_BY_SIDE] = [50, 4];
/** So many let every command succeed at least once. */
const ENOUGH = 1_000;

/** The histories of a batch on one bureau; then the bus becomes quiet and everything must hold. */
const holdsAfter = async (histories: readonly (History | null)[], tally: Tally, plant?: (world: World) => Promise<unknown>): Promise<void> => {
  const world = await openWorld();
  try {
    const waiting = [...histories.entries()];
    const lane = async (): Promise<void> => {
      for (let next = waiting.shift(); next; next = waiting.shift()) if (next[1]) await live(world, next[0], next[1], tally);
    };
    const ended = await Promise.allSettled(Array.from({ length: SIDE_BY_SIDE }, lane));
    for (const one of ended) if (one.status === 'rejected') throw one.reason;
    await plant?.(world);
    const violations = await world.violations();
    if (violations.length > 0) throw new Error(`what does not hold:\n${violations.join('\n')}`);
  } finally {
    await world.close();
  }
};

/** One that is left out is null, so that a failing batch shrinks to the history that breaks it. */
const batchOf = (size: number) => fc.array(fc.option(history, { freq: 1_000_000 }), { minLength: size, maxLength: size });

const toldOf = (tally: Tally): string => {
  const sum = (of: 'done' | 'refused' | 'nothing'): number => [...tally.values()].reduce((total, counts) => total + counts[of], 0);
  return `${HISTORIES} histories: ${sum('done')} commands carried out, ${sum('refused')} refused, ${sum('nothing')} without an object\n`;
};

it('REG-2, REG-3, REG-4, REG-5, REG-7, REG-8, REG-9, REG-14, GRD-6, GRD-8 › whatever happens in whatever order, every invariant holds once the bus is quiet', async () => {
  const tally: Tally = new Map();
  const size = Math.min(BATCH, HISTORIES);
  await fc.assert(fc.asyncProperty(batchOf(size), histories => holdsAfter(histories, tally)), {
    numRuns: Math.ceil(HISTORIES / size), ...(SEED === 'random' ? {} : { seed: Number(SEED) }), endOnFailure: !SHRINKS,
  });
  process.stderr.write(toldOf(tally));
  const never = COMMANDS.map(({ name }) => name).filter(name => !tally.get(name)?.done);
  if (HISTORIES >= ENOUGH) expect(never).toEqual([]);
});

it('REG-3 › an owner that something else has changed makes the run fail, with its seed', async () => {
  const plant = (world: World) => world.sql('registry', `update ownership set unit_code = 'P44', flagged = false where id = (select min(id::text)::uuid from ownership where until is null and not flagged and unit_code <> 'P44')`);
  const report = await fc.check(fc.asyncProperty(batchOf(2), histories => holdsAfter(histories, new Map(), plant)), { numRuns: 20, endOnFailure: true });
  expect(report.failed).toBe(true);
  expect(String(report.errorInstance)).toContain('the owner is the one that REG-3 gives');
  expect(fc.defaultReportMessage(report)).toMatch(/seed: -?\d+, path: "\d+".*\n.*turns/);
});
