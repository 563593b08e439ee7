import { seesEverything, type Actor } from '@keyaccount/identity';
import { claimScope, ownScope } from '../../claims/store/scope';

/** A condition that holds for surveys of the actor's units: what is said of a sector is the unit's own. */
export const surveyScope = (actor: Actor, alias: string, parameters: unknown[]): string => ownScope(actor, [`${alias}.unit_code`], parameters);

/** A condition that holds for a part of a plan: of a customer that the actor sees, or one of its units serves it (REG-9). */
export const partScope = (actor: Actor, alias: string, parameters: unknown[]): string => claimScope(actor, `${alias}.customer_id`, `${alias}.unit_code`, parameters);

/** A condition that holds for developments of customers that the actor sees, of its units, and of families in which it has a part. */
export const developmentScope = (actor: Actor, alias: string, parameters: unknown[]): string => (seesEverything(actor)
  ? 'true'
  : `(${claimScope(actor, `${alias}.customer_id`, `${alias}.unit_code`, parameters)}
      or exists (select 1 from development_plan_part part where part.development_id = ${alias}.id and ${partScope(actor, 'part', parameters)}))`);
