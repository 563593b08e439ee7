import { rows, type Tx } from '@keyaccount/subgraph-kit';
import type { StepTerm } from '../policy/terms';

/** Every term of the steps, of all days: a handful in the life of a bureau. */
export const readTerms = (tx: Tx): Promise<StepTerm[]> =>
  rows(tx, 'select step, valid_from as "validFrom", days, lead, days_source as "daysSource", lead_source as "leadSource" from development_term');

type Signed = { readonly by: string; readonly at: Date };

/** Writes the terms from a day on; false where there are some from that day already. */
export const insertTerms = async (tx: Tx, terms: readonly StepTerm[], { by, at }: Signed): Promise<boolean> => {
  const fresh = await rows(
    tx,
    `insert into development_term (step, valid_from, days, lead, days_source, lead_source, set_by, set_at)
     select step, "validFrom", days, lead, "daysSource", "leadSource", $2, $3
       from jsonb_to_recordset($1::jsonb) as t(step text, "validFrom" date, days integer, lead text, "daysSource" text, "leadSource" text)
     on conflict do nothing returning 1`,
    [JSON.stringify(terms), by, at],
  );
  return fresh.length > 0;
};
