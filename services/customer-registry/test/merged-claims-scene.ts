import { accountManager, director } from '@keyaccount/test-kit';
import { openMerging, reasonOf, type Answered, type Merging } from './merging-scene';
import { line, staffIdOf } from './scene';

export const DAY = 86_400;
export const PLACE = '440515001';
type Actor = Parameters<Merging['scene']['ask']>[0];
export const of = (unit: string): Actor => accountManager(unit, staffIdOf(unit, 1));
const divisionOf = (ref: string): string => (ref === 'B' ? '440513' : PLACE);

/** Two key accounts A and B, two prospects P and Q, and how the specs of their claims ask. */
export const openMergedClaims = async () => {
  const merging = await openMerging({ A: { division: PLACE, grade: 'SILVER' }, B: { division: '440513', grade: 'SILVER' } });
  const { ids, scene } = merging;
  await scene.send([line('P', PLACE), line('Q', PLACE)]);
  for (const [ref, id] of await scene.idsByRef()) ids.set(ref, id);
  const run = async <Data>(actor: Actor, name: string, type: string, input: Record<string, unknown>, select: string): Promise<Answered & { data: Record<string, Data> }> =>
    scene.ask<Record<string, Data>>(actor, `mutation ($input: ${type}!) { ${name}(input: $input) { ${select} } }`, { input });
  const meant = (ref: string) => ({ name: `样例客户${ref}`, division: divisionOf(ref) });
  return {
    ...merging, run,
    register: async (unit: string, ref: string, code: string | null): Promise<string> => {
      const { data, errors } = await run<{ registration: { id: string } }>(of(unit), 'registerDevelopment', 'RegisterDevelopmentInput', { customer: meant(ref), ...(code === null ? {} : { line: code }) }, 'registration { id }');
      if (errors) throw new Error(reasonOf({ errors }));
      return data['registerDevelopment']!.registration.id;
    },
    declare: async (unit: string, ref: string): Promise<string> => (await run<{ declaration: { id: string } }>(
      of(unit), 'declareMarketing', 'DeclareMarketingInput', { customer: meant(ref), service: '商函', plan: '计划', startsOn: '2025-01-15', endsOn: '2025-03-01' }, 'declaration { id }',
    )).data['declareMarketing']!.declaration.id,
    onClaim: (unit: string, name: string, registrationId: string) => run<object>(of(unit), name, 'OnRegistrationInput', { registrationId }, 'registration { id }'),
    log: (unit: string, registrationId: string) =>
      run<object>(of(unit), 'logActivity', 'LogActivityInput', { registrationId, what: '走访', happenedAt: scene.deps.clock.now().toISOString() }, 'activity { id }'),
    dispute: async (unit: string, registrationId: string): Promise<string> => (await run<{ dispute: { id: string } }>(
      of(unit), 'openDispute', 'OpenDisputeInput', { registrationId, grounds: '先行走访' }, 'dispute { id }')).data['openDispute']!.dispute.id,
    rule: (disputeId: string, inFavourOf: string) => run<object>(director(), 'ruleOnDispute', 'RuleOnDisputeInput', { disputeId, inFavourOf, reason: '证据充分' }, 'dispute { id }'),
    done: async (survivor: string, merged: string): Promise<string> => {
      const answer = await merging.merge(survivor, merged);
      if (answer.errors) throw new Error(`refused: ${reasonOf(answer)}`);
      return answer.data.mergeCustomers.merge.id;
    },
    claimsNow: (...claims: string[]) => scene.sql<{ customer: string; status: string; reason: string | null; by: string | null }>(
      'select customer_id as customer, status, queue_reason as reason, held_by as by from registration where id = any($1::uuid[]) order by array_position($1::uuid[], id)', [claims]),
  };
};
export type MergedClaims = Awaited<ReturnType<typeof openMergedClaims>>;
