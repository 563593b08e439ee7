import { isRefused, newId } from '@keyaccount/subgraph-kit';
import { director, graphql } from '@keyaccount/test-kit';
import fc from 'fast-check';
import { customerId, declared, filed, openScene, posted, recorded, type CellOf, type Scene } from './scene';

type Card = { revenue: string; share: string; bureauRevenue: string; level: string; score: string; revenuePoints: number; sharePoints: number; nextLevel: string | null; revenueToNextLevel: string | null; reason: string; reasonEn: string };
type Seen = { grade: { level: string } | null; scorecard: Card | null };

let scene: Scene;
let sequence: number;
beforeEach(async () => {
  sequence = 0;
  scene = await openScene();
});
afterEach(() => scene.close());

const all = Array.from({ length: 10 }, (_, i) => customerId(i + 1));
const other = customerId(99);
const run = async (year = 2025): Promise<void> => {
  const outcome = await scene.grading.useCases.startGradingRun(director(), { year, preview: false, correlationId: newId() });
  if (isRefused(outcome)) throw new Error(outcome.refused);
};
const seen = async (ids: readonly string[]): Promise<Seen[]> => {
  const { data, errors } = await graphql<{ _entities: Seen[] }>(scene.service, director(), `query($r: [_Any!]!) { _entities(representations: $r) { ... on Customer {
    grade { level } scorecard(year: 2025) { revenue share bureauRevenue level score revenuePoints sharePoints nextLevel revenueToNextLevel reason reasonEn } } } }`, { r: ids.map(id => ({ __typename: 'Customer', id })) });
  expect(errors).toBeUndefined();
  return data._entities;
};
/** Fen as the amounts of a scene, 万. */
const wan = (fen: number): number => fen / 1_000_000;
/** What each of the customers and everybody else has of 2025; the ledger's total is their sum. */
const post = async (fens: readonly number[], rest: number): Promise<void> => {
  sequence += 1;
  const cells: CellOf[] = [...fens.map((fen, at) => ({ customer: all[at]!, month: '2025-04', wan: wan(fen), version: sequence })), { customer: other, month: '2025-04', wan: wan(rest), version: sequence }];
  await scene.tell(posted(sequence, cells, { 2025: wan(fens.reduce((sum, fen) => sum + fen, rest)) }));
};
const begin = async (): Promise<void> => {
  await scene.tell(recorded(...[...all, other].map(id => ({ customerId: id }))));
  await scene.tell(...all.map(id => filed(id)));
};
const fenOf = (money: string): number => Number(money.replace('.', ''));

describe('what is missing to the next grade', () => {
  const amount = fc.oneof(fc.integer({ min: 0, max: 160_000_000 }), fc.constantFrom(0, 9_999_999, 10_000_000, 29_999_999, 30_000_000, 49_999_999, 99_999_999, 149_999_999, 150_000_000));
  const city = fc.record({ fens: fc.array(amount, { minLength: 10, maxLength: 10 }), rest: fc.integer({ min: 0, max: 60_000_000_000 }) });

  it.each([['declared', true], ['the ledger’s own', false]])('GRD-5, GRD-7 › granted to the fen lifts the grade by a run, one fen less does not; the bureau’s total is %s', async (_, isDeclared) => {
    await begin();
    let version = 0;
    await fc.assert(fc.asyncProperty(city, fc.nat({ max: 9 }), async ({ fens, rest }, at) => {
      const total = fens.reduce((sum, fen) => sum + fen, rest);
      if (isDeclared) await scene.tell(declared(2025, wan(Math.max(total, 1)), (version += 1)));
      else if (total === 0) return;
      await post(fens, rest);
      await run();
      const [before] = await seen([all[at]!]);
      expect(before!.grade!.level).toBe(before!.scorecard!.level);
      const { nextLevel, revenueToNextLevel } = before!.scorecard!;
      if (revenueToNextLevel === null) return;
      const after = async (more: number): Promise<string> => {
        await post(fens.map((fen, index) => (index === at ? fen + more : fen)), rest);
        await run();
        return (await seen([all[at]!]))[0]!.grade!.level;
      };
      const missing = fenOf(revenueToNextLevel);
      expect([await after(missing - 1), await after(missing)]).toEqual([before!.scorecard!.level, nextLevel]);
    }), { numRuns: 25 });
  });
});

describe('what a scorecard says', () => {
  it('GRD-2..5 › is what was computed: the words name the same figures, and a share is never said to reach a band that it does not', async () => {
    await begin();
    const bureau = 3_333_333_333;
    await scene.tell(declared(2025, wan(bureau)));
    const bounds = [3_000, 1_000, 500, 100].map(share => Math.ceil((bureau * share) / 1_000_000));
    const fens = [...bounds, ...bounds.map(fen => fen - 1), 0, 1];
    await post(fens, 0);
    await run();
    const cards = (await seen(all)).map(({ scorecard }) => scorecard!);
    expect(cards.map(card => card.sharePoints)).toEqual([100, 80, 60, 40, 80, 60, 40, 0, 0, 0]);
    for (const [at, card] of cards.entries()) {
      expect(fenOf(card.revenue)).toBe(fens[at]);
      const said = /的([\d.]+)‰得(\d+)分/.exec(card.reason);
      expect(Number(said?.[2])).toBe(card.sharePoints);
      const bound = [[100, 3], [80, 1], [60, 0.5], [40, 0.1]].find(([points]) => points === card.sharePoints)?.[1] ?? 0;
      const above = { 0: 0.1, 40: 0.5, 60: 1, 80: 3 }[card.sharePoints] ?? Infinity;
      expect([Number(said?.[1]) >= bound, Number(said?.[1]) < above]).toEqual([true, true]);
      expect(card.reason).toContain(`${card.revenuePoints}×60%+${card.sharePoints}×40%=${card.score}分`);
      expect(card.reasonEn).toContain(`a share of ${said?.[1]}‰`);
    }
  });

  it('LED-4 › of a year in which the bureau has no revenue: zero, without a share, and no run', async () => {
    await scene.tell(recorded({ customerId: all[0]! }));
    await scene.tell(filed(all[0]!, { on: '2026-01-10' }));
    const [first] = await seen([all[0]!]);
    expect(first).toMatchObject({ grade: { level: 'GENERAL' }, scorecard: { revenue: '0.00', share: '0', bureauRevenue: '0.00', score: '0', level: 'GENERAL', nextLevel: 'GOLD', revenueToNextLevel: '100000.00' } });
    expect(await scene.grading.useCases.startGradingRun(director(), { year: 2025, preview: false, correlationId: newId() })).toMatchObject({ refused: 'NoRevenueForYear' });
  });
});
