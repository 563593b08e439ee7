import { appendToOutbox } from '@keyaccount/event-bus';
import { inTransaction, newId, rows, systemClock, type Db, type Tx } from '@keyaccount/subgraph-kit';
import { PLAN_POLICY } from '../src/policy/plan-policy';
import { score, type Score } from '../src/policy/score';
import { customerTable, customerYearTable, gradeHistoryTable, type CustomerEntity, type CustomerYearEntity } from '../src/store/tables';
import { YEAR } from './fill';

const save = async (tx: Tx, customer: CustomerEntity, card: CustomerYearEntity, to: Score, basisNo: number): Promise<void> => {
  const { customerId, level: from } = customer;
  const version = customer.gradeVersion + 1;
  await tx.getRepository(customerTable).save({ ...customer, level: to.level, gradeVersion: version });
  await tx.getRepository(customerYearTable).save({
    ...card, scoredSince: basisNo, scoredFen: card.revenueFen, revenuePoints: to.revenuePoints, sharePoints: to.sharePoints, score: to.score, level: to.level,
  });
  await tx.getRepository(gradeHistoryTable).save({ customerId, version, level: to.level, since: new Date(), source: 'SCORE', runId: null, previous: from, basisNo });
  const data = { customerId, version, from, to: to.level, source: 'SCORE' as const, year: YEAR, runId: null, effectiveAt: new Date().toISOString() };
  await appendToOutbox(tx, [{ type: 'grading.grade-changed.v1', aggregateId: customerId, version, data, correlationId: newId() }], { newId, clock: systemClock });
};

/** What a run would be as a loop over objects: read a customer and its year, score it, save what changed. Milliseconds. */
export const loopOver = async (db: Db, ids: readonly string[], bureauFen: bigint): Promise<number> => {
  const basis = await rows<{ no: number }>(db.manager, 'select max(no) as no from basis');
  const began = performance.now();
  for (const customerId of ids) {
    await inTransaction(db, async tx => {
      const customer = await tx.getRepository(customerTable).findOneByOrFail({ customerId });
      const card = await tx.getRepository(customerYearTable).findOneByOrFail({ year: YEAR, customerId });
      const to = score({ revenueFen: card.revenueFen, bureauFen }, PLAN_POLICY);
      if (to.level !== customer.level || card.scoredFen !== card.revenueFen) await save(tx, customer, card, to, basis[0]?.no ?? 1);
    });
  }
  return performance.now() - began;
};
