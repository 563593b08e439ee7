import { newId } from '@keyaccount/subgraph-kit';
import { accountManager, director, event } from '@keyaccount/test-kit';
import { approveAll, filedWith, openScene, staffIdOf, type Scene } from './scene';

export type Actor = Parameters<Scene['ask']>[0];
type Answered = { readonly errors: readonly { extensions: Readonly<Record<string, unknown>> }[] | undefined };
export const reasonOf = ({ errors }: Answered) => errors?.map(({ extensions: { code, reason } }) => `${String(code)} ${String(reason)}`).join();

export const assessed = (customerId: string, version: number, qualifies: boolean) => event('grading.qualification-changed.v1', {
  subject: newId(), version: 1, data: { on: '2025-01', customers: [{ customerId, version, qualifies, professionalLines: [], comprehensive: qualifies, linesUsed: 3 }] },
});

export type Shown = {
  status: string; code: string; kind: string | null; ownership: { unit: { code: string }; since: string } | null; accountTeam: object | null;
  ownershipHistory: { unit: { code: string }; since: string; until: string | null }[];
  lapses: { unit: { code: string }; kind: string; grade: string; reason: string; lapsedAt: string; lapsedBy: { id: string }; returnedAt: string | null }[];
};
const SHOWN = `status code kind ownership { unit { code } since } accountTeam { a { id } } ownershipHistory { unit { code } since until }
  lapses { unit { code } kind grade reason lapsedAt lapsedBy { id } returnedAt }`;

/** An express account that the bureau's line is responsible for, in the territory of a county: what the specs of lapses ask, in short. */
export const openLapses = async () => {
  const scene = await openScene();
  const id = (await filedWith(scene, { E: { division: '440513', grade: 'SILVER', lines: ['express'] } })).get('E')!;
  await approveAll(scene);
  let version = 1;
  const openReview = async (): Promise<string> => (await scene.sql<{ id: string }>(`select id from qualification_review where status = 'OPEN' and customer_id = $1`, [id]))[0]!.id;
  const lapse = (reviewId: string, more: Record<string, unknown> = {}, actor: Actor = director()) =>
    scene.ask<{ lapseKeyAccount: { review: { status: string; reason: string }; customer: { status: string } } }>(
      actor, 'mutation ($input: LapseKeyAccountInput!) { lapseKeyAccount(input: $input) { review { status reason } customer { status } } }', { input: { reviewId, reason: '连续两年无业务', ...more } });
  return {
    scene, id, lapse, openReview,
    /** Grading finds that it meets the definition no more, and the city centre is flagged. */
    flag: async (): Promise<string> => {
      version += 1;
      await scene.deliver(assessed(id, version, false));
      return openReview();
    },
    qualify: async (): Promise<void> => {
      version += 1;
      await scene.deliver(assessed(id, version, true));
    },
    /** The unit files it again, by its number in the source system. */
    file: (more: Record<string, unknown> = {}, actor: Actor = accountManager('U440513', staffIdOf('U440513', 1))) =>
      scene.ask<{ fileCustomer: { filing: { id: string } } }>(actor, 'mutation ($input: FileCustomerInput!) { fileCustomer(input: $input) { filing { id } } }', {
        input: { name: '样例客户E', division: '440513', kind: 'REGIONAL', sourceRefs: [{ system: 'CRM', ref: 'E' }], ...more },
      }),
    review: (filingId: string, decision: 'APPROVE' | 'REJECT', reason = '资料') =>
      scene.ask<{ reviewFiling: { customer: Shown } }>(director(), `mutation ($input: ReviewFilingInput!) { reviewFiling(input: $input) { customer { ${SHOWN} } } }`, { input: { filingId, decision, reason } }),
    shown: async (actor: Actor = director()): Promise<Shown | null> =>
      (await scene.ask<{ customer: Shown | null }>(actor, `query ($id: ID!) { customer(id: $id) { ${SHOWN} } }`, { id })).data.customer,
    graded: (level: 'DIAMOND' | 'GOLD' | 'SILVER' | 'GENERAL', gradeVersion: number) => scene.grade({ [id]: level }, gradeVersion),
    gradeEnded: (gradeVersion: number) => event('grading.grade-ended.v1', {
      subject: id, version: gradeVersion, data: { customerId: id, version: gradeVersion, from: 'SILVER', reason: 'CUSTOMER_LAPSED', effectiveAt: '2025-01-15T02:00:00.000Z' },
    }),
  };
};
export type Lapses = Awaited<ReturnType<typeof openLapses>>;
