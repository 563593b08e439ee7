import type { Actor } from '@keyaccount/identity';
import { rows, type Tx } from '@keyaccount/subgraph-kit';
import type { Place } from '../../store/customer-lists';
import { ownScope } from './scope';

export type ActivityRow = {
  readonly id: string; readonly registrationId: string; readonly what: string; readonly happenedAt: Date; readonly loggedBy: string; readonly loggedAt: Date;
};

export const ACTIVITY_COLUMNS = `v.id, v.registration_id as "registrationId", v.what, v.happened_at as "happenedAt", v.logged_by as "loggedBy", v.logged_at as "loggedAt"`;

export const insertActivity = async (tx: Tx, a: ActivityRow): Promise<void> => {
  await tx.query(
    'insert into registration_activity (id, registration_id, what, happened_at, logged_by, logged_at) values ($1, $2, $3, $4, $5, $6)',
    [a.id, a.registrationId, a.what, a.happenedAt, a.loggedBy, a.loggedAt],
  );
};

/** When something was done on a claim, since an instant. */
export const activityTimes = async (tx: Tx, registrationId: string, since: Date): Promise<Date[]> => {
  const found = await rows<{ at: Date }>(tx, 'select happened_at as at from registration_activity where registration_id = $1::uuid and happened_at >= $2', [registrationId, since]);
  return found.map(({ at }) => at);
};

/** What the unit's own people and the city may read: the record of a claim is not for its rivals; a dispute shows it to both sides. */
const VISIBLE = `registration_activity v join registration r on r.id = v.registration_id`;

export const activitiesById = async (tx: Tx, actor: Actor, ids: readonly string[]): Promise<Map<string, ActivityRow>> => {
  const parameters: unknown[] = [ids];
  const scope = ownScope(actor, ['r.unit_code'], parameters);
  const found = await rows<ActivityRow>(tx, `select ${ACTIVITY_COLUMNS} from ${VISIBLE} where v.id = any($1::uuid[]) and ${scope}`, parameters);
  return new Map(found.map(activity => [activity.id, activity]));
};

type Pages = { readonly limit: number; readonly after: Place | null };
type Placed = ActivityRow & { readonly key: string };

/** Pages of the activities of several claims, newest first, in one statement. */
export const activityPages = async (tx: Tx, actor: Actor, registrationIds: readonly string[], { limit, after }: Pages): Promise<Map<string, ActivityRow[]>> => {
  const parameters: unknown[] = [registrationIds, limit];
  const scope = ownScope(actor, ['r.unit_code'], parameters);
  const further = after === null ? 'true' : `(v.happened_at, v.id) < ($${parameters.push(after[0])}::timestamptz, $${parameters.push(after[1])}::uuid)`;
  const found = await rows<Placed>(
    tx,
    `select asked.id as key, page.* from unnest($1::uuid[]) as asked(id) cross join lateral (
       select ${ACTIVITY_COLUMNS} from ${VISIBLE} where v.registration_id = asked.id and ${scope} and ${further}
        order by v.happened_at desc, v.id desc limit $2) page`,
    parameters,
  );
  const pages = new Map<string, ActivityRow[]>(registrationIds.map(id => [id, []]));
  for (const { key, ...activity } of found) pages.get(key)?.push(activity);
  return pages;
};

export const countActivities = async (tx: Tx, actor: Actor, registrationIds: readonly string[]): Promise<Map<string, number>> => {
  const parameters: unknown[] = [registrationIds];
  const scope = ownScope(actor, ['r.unit_code'], parameters);
  const found = await rows<{ id: string; count: number }>(
    tx, `select v.registration_id as id, count(*)::int as count from ${VISIBLE} where v.registration_id = any($1::uuid[]) and ${scope} group by 1`, parameters,
  );
  return new Map(found.map(({ id, count }) => [id, count]));
};
