import type { PostKind, UnitTier } from '@keyaccount/contracts';
import { PERMISSIONS_OF_POST, type Permission } from './permissions';

/** A post that somebody holds today. */
export type HeldPost = { readonly unit: string; readonly post: PostKind; readonly tier: UnitTier };

/** How far somebody sees: everything, or by grants to these units, or to the person alone. */
export type Reach = {
  /** City centre, provincial centre: every customer. */
  readonly all: boolean;
  /** Grants of any basis to these units count (a head: the unit's subtree). */
  readonly units: readonly string[];
  /** TERRITORY grants to these units count too (an account manager: the home unit's prospects). */
  readonly homeUnits: readonly string[];
};

export type StaffActor = {
  readonly kind: 'staff';
  readonly staffId: string;
  readonly name: string;
  /** The sign-in this actor came by. */
  readonly session: string;
  readonly posts: readonly HeldPost[];
  readonly reach: Reach;
};

/** A job or a reaction: acts by explicit rights, never around the checks. */
export type SystemActor = { readonly kind: 'system'; readonly name: string; readonly permissions: readonly Permission[] };

export type Actor = StaffActor | SystemActor;

export const systemActor = (name: string, permissions: readonly Permission[]): SystemActor => ({ kind: 'system', name, permissions });

/** The id that events and audit rows carry; undefined for the system. */
export const staffIdOf = (actor: Actor): string | undefined => (actor.kind === 'staff' ? actor.staffId : undefined);

export class Unauthenticated extends Error {
  override readonly name = 'Unauthenticated';
}

export class Forbidden extends Error {
  override readonly name = 'Forbidden';
  constructor(readonly permission: Permission) {
    super(`missing permission ${permission}`);
  }
}

const permissionsOf = (actor: Actor): readonly Permission[] =>
  actor.kind === 'system' ? actor.permissions : actor.posts.flatMap(({ post }) => PERMISSIONS_OF_POST[post]);

export const hasPermission = (actor: Actor, permission: Permission): boolean => permissionsOf(actor).includes(permission);

/** First line of every use case. Throws Unauthenticated without an actor and Forbidden without the permission. */
export function requirePermission(actor: Actor | undefined, permission: Permission): asserts actor is Actor {
  if (!actor) throw new Unauthenticated('no actor');
  if (!hasPermission(actor, permission)) throw new Forbidden(permission);
}
