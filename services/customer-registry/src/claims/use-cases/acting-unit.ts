import type { Actor } from '@keyaccount/identity';
import { refused, type Refused } from '@keyaccount/subgraph-kit';

/** The unit for which somebody acts: one in which he holds a post; his first where he names none. */
export const actingUnit = (actor: Actor, wanted: string | null): string | Refused<'NotYourUnit'> => {
  const units = actor.kind === 'staff' ? actor.posts.map(({ unit }) => unit) : [];
  const unit = wanted ?? units[0];
  return unit !== undefined && units.includes(unit) ? unit : refused('NotYourUnit', { field: 'input.unit' });
};

/** Whether somebody holds a post in the unit. */
export const actsFor = (actor: Actor, unit: string): boolean => actor.kind === 'staff' && actor.posts.some(post => post.unit === unit);

/** Whether somebody speaks for the unit: he holds a post in it, or it lies under the unit that he heads. */
export const speaksFor = (actor: Actor, unit: string): boolean => actsFor(actor, unit) || (actor.kind === 'staff' && actor.reach.units.includes(unit));
