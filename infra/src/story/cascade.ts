import type { GraphClient } from './graph-client';
import { CASCADE, CHANGES, type Cascade, type Changes } from './queries';

type Step = NonNullable<Cascade['activity']['edges'][number]['node']>;

/** So many entries of one cascade are read for its figures. */
const READ_AT_MOST = 20_000;

/** What happened under one correlation, newest first. */
const readCascade = async (client: GraphClient, correlationId: string): Promise<Step[]> => {
  const steps: Step[] = [];
  let after: string | null = null;
  do {
    const { activity }: Cascade = await client.ask<Cascade>(CASCADE, { correlationId, after });
    steps.push(...activity.edges.flatMap(({ node }) => (node ? [node] : [])));
    after = activity.pageInfo.hasNextPage ? activity.pageInfo.endCursor : null;
  } while (after && steps.length < READ_AT_MOST);
  return steps;
};

const percentile = (ordered: readonly number[], part: number): number => ordered[Math.min(ordered.length - 1, Math.floor(ordered.length * part))] ?? 0;

export type CascadeFigures = {
  readonly gradesChanged: number;
  readonly ownersChanged: number;
  readonly casesMoved: number;
  /** Milliseconds from a grade to its new owner, both as recorded when they happened. */
  readonly median: number;
  readonly p95: number;
  readonly movedCustomers: ReadonlySet<string>;
};

/** The figures of a cascade, from the activity that it left (GRD-8). */
export const cascadeFigures = async (client: GraphClient, correlationId: string): Promise<CascadeFigures> => {
  const steps = await readCascade(client, correlationId);
  const byId = new Map(steps.map(step => [step.id, step]));
  const moves = steps.filter(step => step.type === 'registry.ownership-reassigned.v1');
  const waits = moves
    .flatMap(move => {
      const cause = byId.get(move.causationId ?? '');
      return cause ? [Date.parse(move.occurredAt) - Date.parse(cause.occurredAt)] : [];
    })
    .sort((a, b) => a - b);
  return {
    gradesChanged: steps.filter(step => step.type === 'grading.grade-changed.v1').length,
    ownersChanged: moves.length,
    casesMoved: steps.filter(step => step.type === 'complaints.case-reassigned.v1').length,
    median: percentile(waits, 0.5),
    p95: percentile(waits, 0.95),
    movedCustomers: new Set(moves.flatMap(move => (move.customer ? [move.customer.id] : []))),
  };
};

/** The customers whose grade a run changes, by code. */
export const changedCustomers = async (client: GraphClient, runId: string): Promise<{ id: string; code: string }[]> => {
  const found: { id: string; code: string }[] = [];
  let after: string | null = null;
  do {
    const { gradingRun }: Changes = await client.ask<Changes>(CHANGES, { id: runId, after });
    found.push(...gradingRun.changes.edges.flatMap(({ node }) => (node?.customer?.code ? [{ id: node.customer.id, code: node.customer.code }] : [])));
    after = gradingRun.changes.pageInfo.hasNextPage ? gradingRun.changes.pageInfo.endCursor : null;
  } while (after);
  return found.sort((a, b) => (a.code < b.code ? -1 : 1));
};
