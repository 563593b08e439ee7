import { customerScope, seesEverything, type Actor } from '@keyaccount/identity';

/**
 * A condition on `team t`: a team for a customer is seen by who may see the customer; any other by the people of its unit, those who
 * answer for it, and its members.
 */
export const teamScope = (actor: Actor, parameters: unknown[]): string => {
  if (actor.kind === 'system' || seesEverything(actor)) return 'true';
  const place = (value: unknown): string => `$${parameters.push(value)}`;
  const units = place([...new Set([...actor.reach.units, ...actor.reach.homeUnits])]);
  const member = `exists (select 1 from team_member own where own.team_id = t.id and own.staff_id = ${place(actor.staffId)}::uuid)`;
  return `case when t.customer_id is not null then ${customerScope(actor, 't.customer_id', parameters)}
    else t.unit_code = any(${units}::text[]) or ${member} end`;
};
