import { CLAIM_CHECKS } from './claims';
import type { Databases } from './databases';
import { ACCESS_CHECKS, DELIVERY_CHECKS } from './delivery';
import { DEVELOPMENT_CHECKS } from './development';
import type { Check, Finding } from './finding';
import { LEDGER_CHECKS } from './ledger';
import { MERGE_CHECKS } from './merges';
import { NUMBER_CHECKS } from './numbers';
import { HISTORY_CHECKS, OWNER_CHECKS, LAPSE_CHECKS } from './owners';
import { TEAM_CHECKS } from './teams';

/** Every invariant of the product that can be read from its databases. */
export const CHECKS: readonly Check[] = [...OWNER_CHECKS, ...HISTORY_CHECKS, ...CLAIM_CHECKS, ...LEDGER_CHECKS, ...NUMBER_CHECKS, ...DELIVERY_CHECKS, ...ACCESS_CHECKS, ...TEAM_CHECKS, ...DEVELOPMENT_CHECKS, ...LAPSE_CHECKS, ...MERGE_CHECKS];

export type Outcome = { readonly check: Check; readonly finding: Finding };

/** Runs the checks one after another and tells of each; all are run, also after one that failed. */
export const checkInvariants = async (databases: Databases, told: (outcome: Outcome) => void): Promise<readonly Outcome[]> => {
  const outcomes: Outcome[] = [];
  for (const check of CHECKS) {
    const outcome = { check, finding: await check.run(databases) };
    outcomes.push(outcome);
    told(outcome);
  }
  return outcomes;
};

export const holds = (outcomes: readonly Outcome[]): boolean => outcomes.every(({ finding }) => finding.offending === 0);

/** One check on a line; where it failed, the first of what offends below it. */
export const told = ({ check: { invariant, zh, en }, finding: { examined, offending, first } }: Outcome): string =>
  [
    `  ${offending === 0 ? '✓' : '✗'} ${invariant} ${zh} · ${en} · ${examined}${offending === 0 ? '' : ` · 违反 violations ${offending}`}`,
    ...first.map(what => `      ${what}`),
  ].join('\n');
