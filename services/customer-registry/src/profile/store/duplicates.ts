import { customerScope, type Actor } from '@keyaccount/identity';
import { rows, type Tx } from '@keyaccount/subgraph-kit';
import { MERGED_NAMES } from '../../merging/store/names';
import type { SourceRef } from '../../policy/profile';

export type DuplicateSign = 'CREDIT_CODE' | 'SOURCE_REF' | 'NAME';
export type FoundDuplicate = {
  readonly id: string; readonly sign: DuplicateSign; readonly visible: boolean; readonly unit: string | null; readonly filerUnit: string | null; readonly division: string;
};
export type Likeness = { readonly core: string; readonly creditCode: string | null; readonly sourceRefs: readonly SourceRef[]; readonly on: string; readonly limit: number };

/** Customers of the whole city that may be this one, the surest first; each says whether the actor may see it. */
export const duplicatesOf = (tx: Tx, actor: Actor, { core, creditCode, sourceRefs, on, limit }: Likeness): Promise<FoundDuplicate[]> => {
  const parameters: unknown[] = [core, creditCode, sourceRefs.map(r => r.system), sourceRefs.map(r => r.ref), on];
  const scope = customerScope(actor, 'c.id', parameters);
  return rows(
    tx,
    `with alike as materialized (
       select c.id, 0 as rank, 1::real as likeness from customer c where c.credit_code = $2
       union all
       select r.customer_id, 1, 1::real from unnest($3::text[], $4::text[]) as asked(system, ref) join source_ref r using (system, ref)
       union all
       select * from (
         select s.customer_id, 2, similarity(s.core, $1) as likeness from customer_search s
          where s.core % $1 and similarity(s.core, $1) >= (select p.likeness from duplicate_policy p where p.valid_from <= $5::date order by p.valid_from desc limit 1)
          order by likeness desc, s.customer_id limit $${parameters.push(limit)}) named
       union all
       select a.survivor_id, 2, similarity(a.core, $1) from (${MERGED_NAMES}) a
        where similarity(a.core, $1) >= (select p.likeness from duplicate_policy p where p.valid_from <= $5::date order by p.valid_from desc limit 1)
     ), best as (select distinct on (id) id, rank, likeness from alike order by id, rank, likeness desc)
     select c.id, (array['CREDIT_CODE', 'SOURCE_REF', 'NAME'])[b.rank + 1] as sign, ${scope} as visible, c.unit_code as unit, c.filer_unit as "filerUnit", c.division
       from best b join customer c on c.id = b.id order by b.rank, b.likeness desc, c.id limit $${parameters.length}`,
    parameters,
  );
};
