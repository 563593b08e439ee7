import { bureauDay } from '@keyaccount/contracts';
import { staffIdOf, type Actor } from '@keyaccount/identity';
import { inTransaction, once, refused, type Refused, type ServiceDeps, type Tx } from '@keyaccount/subgraph-kit';
import type { ReadRules, Rules } from '../../store/directory';
import { causeOf, type Cause } from '../../use-cases/cause';
import { ownerOf, ownsStep, type Lead, type StepOwner } from '../policy/terms';

/** What the work on a survey or a development shares within its transaction. */
export type DevelopmentScene = {
  readonly tx: Tx; readonly deps: ServiceDeps; readonly rules: Rules; readonly actor: Actor; readonly cause: Cause; readonly now: Date; readonly today: string;
};

type Asked = { readonly idempotencyKey: string | null; readonly correlationId: string };
type Call = { readonly deps: ServiceDeps; readonly readRules: ReadRules; readonly actor: Actor; readonly mutation: string };

const sceneOf = async (tx: Tx, { deps, readRules, actor }: Call, correlationId: string): Promise<DevelopmentScene> => {
  const now = deps.clock.now();
  return { tx, deps, rules: await readRules(tx, 'HOLD'), actor, cause: causeOf(actor, correlationId), now, today: bureauDay(now) };
};

/** Somebody's act on a survey or a development: in one transaction, and once for its key. */
export const inScene = <C extends Asked, R>(call: Call, command: C, act: (scene: DevelopmentScene, command: C) => Promise<R>): Promise<R> => {
  const { idempotencyKey: key, correlationId, ...input } = command;
  return inTransaction(call.deps.db, tx => once(tx, { actor: call.actor, mutation: call.mutation, key, input }, async () => act(await sceneOf(tx, call, correlationId), command)));
};

/** Who owns what is led so, as the unit is staffed now; the city centre is headed by its director. */
export const ownerIn = ({ candidatesOf, headOf, directory }: Rules, lead: Lead, unit: string): StepOwner =>
  ownerOf(lead, { managers: candidatesOf(unit).length > 0, head: unit !== directory.cityCentre?.code && headOf(unit) !== null });

const postsOf = (actor: Actor) => (actor.kind === 'staff' ? actor.posts : []);
export const owns = (actor: Actor, owner: StepOwner, unit: string): boolean => ownsStep(owner, postsOf(actor), unit);

/** Somebody's own act: every step is signed by a person. */
export const signedBy = (actor: Actor): string => {
  const staffId = staffIdOf(actor);
  if (staffId === undefined) throw new Error('a step is signed by a person');
  return staffId;
};

const OWNERS: Readonly<Record<StepOwner, { readonly ownerZh: string; readonly owner: string }>> = {
  ACCOUNT_MANAGER: { ownerZh: '客户经理', owner: 'account manager' }, HEAD: { ownerZh: '主任', owner: 'head' }, CITY_DIRECTOR: { ownerZh: '总监', owner: 'director' },
};

export const notOwner = ({ directory }: Rules, owner: StepOwner, unit: string): Refused<'NotStepOwner'> =>
  refused('NotStepOwner', { ...OWNERS[owner], unit: owner === 'CITY_DIRECTOR' ? (directory.cityCentre?.code ?? unit) : unit });
