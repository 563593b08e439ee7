import { customerScope, seesEverything, type Actor } from '@keyaccount/identity';

/** The units that somebody acts for or answers for. */
export const unitsOf = (actor: Actor): readonly string[] =>
  actor.kind === 'system' ? [] : [...new Set([...actor.posts.map(({ unit }) => unit), ...actor.reach.units])];

/** A condition that holds for what one of the actor's units is a party to. */
export const ownScope = (actor: Actor, unitSqls: readonly string[], parameters: unknown[]): string => {
  if (seesEverything(actor)) return 'true';
  const own = `$${parameters.push(unitsOf(actor))}`;
  return `(${unitSqls.map(sql => `${sql} = any(${own}::text[])`).join(' or ')})`;
};

/** A condition that holds for what belongs to a customer that the actor sees, or to one of its units. */
export const claimScope = (actor: Actor, customerSql: string, unitSql: string, parameters: unknown[]): string =>
  seesEverything(actor) ? 'true' : `(${ownScope(actor, [unitSql], parameters)} or ${customerScope(actor, customerSql, parameters)})`;
