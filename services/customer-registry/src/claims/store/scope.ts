import { customerScope, seesEverything, type Actor } from '@keyaccount/identity';

/** The units that somebody acts for or answers for. */
export const unitsOf = (actor: Actor): readonly string[] =>
  actor.kind === 'system' ? [] : [...new Set([...actor.posts.map(({ unit }) => unit), ...actor.reach.units])];

/** All ids under which claims of a customer stand, whichever of them is named: what had ended before a merge stays with the id that it was of. */
export const idsOf = (customerSql: string): string =>
  `(select k.id from (select coalesce(n.merged_into, n.id) as id from customer n where n.id = ${customerSql}) root join customer k on k.id = root.id or k.merged_into = root.id)`;

/** A condition that holds for what one of the actor's units is a party to. */
export const ownScope = (actor: Actor, unitSqls: readonly string[], parameters: unknown[]): string => {
  if (seesEverything(actor)) return 'true';
  const own = `$${parameters.push(unitsOf(actor))}`;
  return `(${unitSqls.map(sql => `${sql} = any(${own}::text[])`).join(' or ')})`;
};

/** A condition that holds for what belongs to a customer that the actor sees, or to one of its units. */
export const claimScope = (actor: Actor, customerSql: string, unitSql: string, parameters: unknown[]): string =>
  seesEverything(actor) ? 'true' : `(${ownScope(actor, [unitSql], parameters)} or ${customerScope(actor, customerSql, parameters)})`;
