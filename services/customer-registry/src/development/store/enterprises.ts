import { rows, type Tx } from '@keyaccount/subgraph-kit';
import { gather } from '../../store/customers';
import type { Segment } from '../policy/narrowing';

export type EnterpriseRow = { readonly surveyId: string; readonly customerId: string; readonly segment: string | null; readonly priority: number | null };

/** The enterprises of surveys that were read through the scope, the chosen ones first. */
export const enterprisesOf = async (tx: Tx, surveyIds: readonly string[]): Promise<Map<string, EnterpriseRow[]>> => {
  const found = await rows<EnterpriseRow>(
    tx,
    `select e.survey_id as "surveyId", e.customer_id as "customerId", e.segment, d.priority from surveyed_enterprise e
       left join development d on d.survey_id = e.survey_id and d.customer_id = e.customer_id
      where e.survey_id = any($1::uuid[]) order by d.priority nulls last, e.segment, e.customer_id`,
    [surveyIds],
  );
  return gather(found, surveyIds, ({ surveyId }) => surveyId);
};

export const saveSegments = async (tx: Tx, surveyId: string, segments: readonly Segment[]): Promise<void> => {
  const placed = segments.flatMap(({ name, customerIds }) => customerIds.map(customerId => ({ name, customerId })));
  await tx.query(
    'update surveyed_enterprise e set segment = n.segment from unnest($2::uuid[], $3::text[]) as n(id, segment) where e.survey_id = $1::uuid and e.customer_id = n.id',
    [surveyId, placed.map(({ customerId }) => customerId), placed.map(({ name }) => name)],
  );
};
