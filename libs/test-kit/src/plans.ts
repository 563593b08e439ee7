import type { Db, Tx } from '@keyaccount/subgraph-kit';

type Plan = {
  readonly 'Node Type': string; readonly 'Relation Name'?: string; readonly 'Actual Rows': number; readonly 'Actual Loops': number; readonly 'Rows Removed by Filter'?: number;
  readonly Plans?: readonly Plan[];
};
/** A step of a plan, the table that it reads, and how many rows it handled. */
export type PlanStep = { readonly step: string; readonly table: string | null; readonly rows: number };

const stepsOf = (plan: Plan): PlanStep[] => [
  { step: plan['Node Type'], table: plan['Relation Name'] ?? null, rows: (plan['Actual Rows'] + (plan['Rows Removed by Filter'] ?? 0)) * plan['Actual Loops'] },
  ...(plan.Plans ?? []).flatMap(stepsOf),
];

/** How the statements that a read sends are carried out, with their own parameters, by a planner that is set as that of an installation is. */
export const planSteps = (db: Db, read: (tx: Tx) => Promise<unknown>): Promise<PlanStep[]> =>
  db.transaction(async tx => {
    const steps: PlanStep[] = [];
    const explaining = Object.create(tx) as Tx;
    explaining.query = async <T>(sql: string, parameters?: unknown[]): Promise<T> => {
      const [found] = await tx.query<{ 'QUERY PLAN': [{ Plan: Plan }] }[]>(`explain (analyze, format json) ${sql}`, parameters);
      if (found) steps.push(...stepsOf(found['QUERY PLAN'][0].Plan));
      return tx.query<T>(sql, parameters);
    };
    await tx.query('set local random_page_cost = 1.1');
    await read(explaining);
    return steps;
  });

/** What no list of a large city may do: read a table from end to end, handle more rows than a list has need of. */
export const tooMuch = (steps: readonly PlanStep[], tables: readonly string[], most: number): PlanStep[] =>
  steps.filter(({ step, table, rows }) => (step.endsWith('Seq Scan') && table !== null && tables.includes(table)) || rows > most);
