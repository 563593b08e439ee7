import { answer, inTransaction, isRefused, newId, refused } from '@keyaccount/subgraph-kit';
import { systemActor } from '@keyaccount/identity';
import { nobody } from '@keyaccount/test-kit';
import { REFUSALS, type Refusal } from '../src/refusals';
import { openScene, type Scene } from './scene';

let scene: Scene;
beforeAll(async () => void (scene = await openScene()));
afterAll(() => scene.close());

describe('without a permission', () => {
  const powerless = [nobody(), systemActor('nobody', [])];
  const names = (): { useCases: string[]; queries: string[] } => ({ useCases: Object.keys(scene.grading.useCases), queries: Object.keys(scene.grading.queries) });

  it('house › every use case refuses before it does anything', async () => {
    expect(names().useCases.length).toBeGreaterThanOrEqual(7);
    for (const actor of powerless) {
      for (const [name, useCase] of Object.entries(scene.grading.useCases) as [string, (...args: unknown[]) => Promise<unknown>][]) {
        const call = inTransaction(scene.db, tx =>
          (['startGradingRun', 'assessQualification'].includes(name) ? useCase(actor, { year: 2025, on: '2025-01', preview: false, correlationId: newId() }) : useCase(actor, tx, [])));
        await expect(call.catch((error: Error) => ({ name, error: error.name }))).resolves.toEqual({ name, error: 'Forbidden' });
      }
    }
  });

  it('house › every question refuses, and asks who it is first', async () => {
    expect(names().queries.length).toBeGreaterThanOrEqual(10);
    for (const [name, query] of Object.entries(scene.grading.queries) as [string, (...args: unknown[]) => Promise<unknown>][]) {
      await expect(query(nobody(), []).catch((error: Error) => ({ name, error: error.name }))).resolves.toEqual({ name, error: 'Forbidden' });
      await expect(query(undefined, []).catch((error: Error) => ({ name, error: error.name }))).resolves.toEqual({ name, error: 'Unauthenticated' });
    }
  });
});

describe('every refusal', () => {
  it.each(Object.keys(REFUSALS) as Refusal[])('house › %s has a code, a rule and two texts with every detail filled in', reason => {
    const outcome = refused(reason, { year: '2025', newest: '2026', survivor: 'x', month: '2025-01', field: 'input.year' });
    expect(isRefused(outcome)).toBe(true);
    let thrown: { message: string; extensions: Record<string, unknown> } | undefined;
    try {
      answer(REFUSALS, outcome);
    } catch (error) {
      thrown = error as typeof thrown;
    }
    expect(thrown?.extensions).toMatchObject({ reason, code: REFUSALS[reason].code, rule: expect.stringMatching(/^[A-Z]{3}-\d+$/) as unknown });
    expect(thrown?.message).toMatch(/[\u4e00-\u9fff]/);
    expect(`${thrown?.message}${String(thrown?.extensions['messageEn'])}`).not.toMatch(/[{}]/);
  });
});
