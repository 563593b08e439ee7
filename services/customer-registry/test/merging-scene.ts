import { newId } from '@keyaccount/subgraph-kit';
import { director } from '@keyaccount/test-kit';
import { approveAll, filedWith, openScene, type Scene } from './scene';

type Actor = Parameters<Scene['ask']>[0];
export type Answered = { readonly errors: readonly { message: string; extensions: Readonly<Record<string, unknown>> }[] | undefined };

/** "CODE Reason RULE" of each error; undefined where there is none. */
export const reasonOf = ({ errors }: Answered): string | undefined => errors?.map(({ extensions: { code, reason, rule } }) => [code, reason, rule].filter(Boolean).join(' ')).join();

/** What everything of two customers looks like, without versions and what a merge keeps for itself. */
const STATE = `
select to_jsonb(c) - 'version' as row from customer c where c.id = any($1::uuid[])
union all select to_jsonb(t) from source_ref t where t.customer_id = any($1::uuid[])
union all select to_jsonb(t) from agreement t where t.customer_id = any($1::uuid[])
union all select to_jsonb(t) from service_record t where t.customer_id = any($1::uuid[])
union all select to_jsonb(t) from customer_contact t where t.customer_id = any($1::uuid[])
union all select to_jsonb(t) from customer_profile t where t.customer_id = any($1::uuid[]) and (t.address is not null or t.type is not null)
union all select to_jsonb(t) from filing t where t.customer_id = any($1::uuid[])
union all select to_jsonb(t) - 'version' from registration t where t.customer_id = any($1::uuid[])
union all select to_jsonb(t) - 'version' from declaration t where t.customer_id = any($1::uuid[])
union all select to_jsonb(t) - 'version' from dispute t where t.customer_id = any($1::uuid[])
union all select to_jsonb(t) from responsibility_exception t where t.customer_id = any($1::uuid[])
union all select to_jsonb(t) - 'decided_at' from ownership t where t.customer_id = any($1::uuid[])
union all select to_jsonb(t) from account_team_seat t where t.customer_id = any($1::uuid[])
union all select to_jsonb(t) from customer_name t where t.customer_id = any($1::uuid[])
union all select to_jsonb(t) from customer_search t where t.customer_id = any($1::uuid[])
union all select to_jsonb(t) from team_vacancy t where t.customer_id = any($1::uuid[])
union all select to_jsonb(t) from qualification_review t where t.customer_id = any($1::uuid[])
union all select to_jsonb(t) from surveyed_enterprise t where t.customer_id = any($1::uuid[])
union all select to_jsonb(t) - 'version' from development t where t.customer_id = any($1::uuid[])
union all select to_jsonb(t) from development_step t join development d on d.id = t.development_id where d.customer_id = any($1::uuid[])
union all select to_jsonb(t) from development_plan_part t where t.customer_id = any($1::uuid[])
union all select to_jsonb(t) from customer_access t where t.customer_id = any($1::uuid[])`;

type Spec = Parameters<typeof filedWith>[1];

/** Key accounts, and how the specs of merging ask. */
export const openMerging = async (customers: Spec) => {
  const scene = await openScene();
  const ids = await filedWith(scene, customers);
  await approveAll(scene);
  const idOf = (ref: string): string => ids.get(ref)!;
  const { ask } = scene;
  return {
    scene, ids, idOf,
    codeOf: async (ref: string) => (await scene.sql<{ code: string }>('select code from customer where id = $1', [idOf(ref)]))[0]!.code,
    merge: (survivor: string, merged: string, more: Record<string, unknown> = {}, actor: Actor = director()) =>
      ask<{ mergeCustomers: { customer: { id: string }; merge: { id: string; undoUntil: string; merged: { id: string; code: string | null; name: string; mergedInto: { id: string } | null } } } }>(
        actor, 'mutation ($input: MergeCustomersInput!) { mergeCustomers(input: $input) { customer { id } merge { id undoUntil merged { id code name mergedInto { id } } } } }',
        { input: { survivorId: ids.get(survivor) ?? survivor, mergedId: ids.get(merged) ?? merged, reason: '同一法人重复建档', ...more } }),
    unmerge: (mergeId: string, more: Record<string, unknown> = {}, actor: Actor = director()) =>
      ask<{ unmergeCustomers: { customer: { id: string }; restored: { id: string }; merge: { undoneAt: string | null; undoReason: string | null; undoneBy: { id: string } | null } } }>(
        actor, 'mutation ($input: UnmergeCustomersInput!) { unmergeCustomers(input: $input) { customer { id } restored { id } merge { undoneAt undoReason undoneBy { id } } } }',
        { input: { mergeId, reason: '查明为两户', ...more } }),
    preview: async (survivor: string, merged: string, actor: Actor = director()) =>
      (await ask<{ mergePreview: { refusals: { reason: string; rule: string; message: string }[]; moves: { kind: string; count: number }[]; revenue: { year: number; amount: string }[] } | null }>(
        actor, 'query ($survivor: ID!, $merged: ID!) { mergePreview(survivorId: $survivor, mergedId: $merged) { refusals { reason rule message } moves { kind count } revenue { year amount } } }',
        { survivor: ids.get(survivor) ?? survivor, merged: ids.get(merged) ?? merged })).data.mergePreview,
    state: async (refs: readonly string[]): Promise<string[]> =>
      (await scene.sql<{ row: unknown }>(STATE, [refs.map(ref => idOf(ref))])).map(({ row }) => JSON.stringify(row)).sort(),
    call: () => ({ idempotencyKey: null, correlationId: newId() }),
  };
};
export type Merging = Awaited<ReturnType<typeof openMerging>>;
