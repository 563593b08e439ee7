import { newId } from '@keyaccount/subgraph-kit';
import { accountManager } from '@keyaccount/test-kit';
import { openScene, staffIdOf, UNITS, unitChanged, type Scene } from './scene';

export type Actor = Parameters<Scene['ask']>[0];
export type Answer = { errors: readonly { extensions: Readonly<Record<string, unknown>> }[] | undefined };

/** "CODE Reason RULE" of each error; undefined where there is none. */
export const reasonOf = ({ errors }: Answer): string | undefined =>
  errors?.map(({ extensions: { code, reason, rule } }) => [code, reason, rule].filter(Boolean).join(' ')).join();

export type Registration = {
  id: string; status: string; line: string | null; unit: { code: string }; customer: { id: string } | null; queueReason: string | null; heldBy: { code: string } | null;
  reopenedOn: string | null; validFrom: string | null; validUntil: string | null; lastDay: string | null; extendedAt: string | null; endedAt: string | null;
  registeredBy: { id: string }; reminders: { daysBefore: number; markedOn: string }[];
};
const FIELDS = `id status line unit { code } customer { id } queueReason heldBy { code } reopenedOn validFrom validUntil lastDay extendedAt endedAt registeredBy { id }
  reminders { daysBefore markedOn }`;

/** An account manager of a unit; of one that the bureau of the tests does not have, somebody of his own. */
export const of = (unit: string): Actor => accountManager(unit, UNITS.some(({ code }) => code === unit) ? staffIdOf(unit, 1) : newId());

/** What the specs of claims ask, in short. */
export const openClaims = async () => {
  const scene = await openScene();
  const { ask } = scene;
  const onOne = (mutation: string) => (actor: Actor, registrationId: string, more: Record<string, unknown> = {}) =>
    ask<Record<string, { registration: Registration }>>(
      actor, `mutation ($input: OnRegistrationInput!) { ${mutation}(input: $input) { registration { ${FIELDS} } } }`, { input: { registrationId, ...more } });
  return {
    scene,
    register: (actor: Actor, customer: Record<string, unknown>, line?: string, more: Record<string, unknown> = {}) =>
      ask<{ registerDevelopment: { registration: Registration } }>(
        actor, `mutation ($input: RegisterDevelopmentInput!) { registerDevelopment(input: $input) { registration { ${FIELDS} } } }`,
        { input: { customer, ...(line ? { line } : {}), ...more } }),
    resubmit: onOne('resubmitRegistration'),
    extend: onOne('extendRegistration'),
    withdraw: onOne('withdrawRegistration'),
    log: (actor: Actor, registrationId: string, happenedAt = scene.deps.clock.now().toISOString(), what = '走访客户,了解寄递需求') =>
      ask<{ logActivity: { activity: { id: string; what: string; loggedBy: { id: string } } } }>(
        actor, 'mutation ($input: LogActivityInput!) { logActivity(input: $input) { activity { id what loggedBy { id } } } }', { input: { registrationId, happenedAt, what } }),
    expire: (actor: Actor, on: string, more: Record<string, unknown> = {}) =>
      ask<{ expireRegistrations: object }>(
        actor, 'mutation ($input: ExpireRegistrationsInput!) { expireRegistrations(input: $input) { expired reopened reminded declarationsEnded } }', { input: { on, ...more } }),
    check: (actor: Actor, customer: Record<string, unknown>, line?: string) =>
      ask<{ registrationCheck: object }>(
        actor, `query ($input: RegistrationCheckInput!) { registrationCheck(input: $input) { exists customer { id } outcome heldBy { code } approvers { unit { code } role } } }`,
        { input: { customer, ...(line ? { line } : {}) } }),
    list: async (actor: Actor, filter: Record<string, unknown> = {}) =>
      (await ask<{ registrations: { totalCount: number; edges: { node: Registration }[] } }>(
        actor, `query ($filter: RegistrationFilter) { registrations(filter: $filter, first: 200) { totalCount edges { node { ${FIELDS} } } } }`, { filter },
      )).data.registrations,
    sees: async (actor: Actor, id: string) => (await ask<{ customer: object | null }>(actor, 'query ($id: ID!) { customer(id: $id) { id } }', { id })).data.customer !== null,
    days: (count: number) => scene.deps.clock.forward(count * 86_400),
    /** Sub-branches of a county, each with an account manager. */
    subBranches: async (count: number) => {
      const codes = Array.from({ length: count }, (_, n) => `S4405131${String(n).padStart(2, '0')}`);
      await scene.deliver(...codes.map(code => unitChanged({ code, tier: 'SUB_BRANCH', parent: 'U440513' })));
      return codes;
    },
  };
};
export type Claims = Awaited<ReturnType<typeof openClaims>>;
