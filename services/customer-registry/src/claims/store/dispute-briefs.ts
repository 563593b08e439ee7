import { rows, type Tx } from '@keyaccount/subgraph-kit';
import type { ClaimedLine } from '../policy/lines';
import type { Recommendation, Territory } from '../policy/recommendation';
import type { RegistrationStatus } from './registrations';
import { idsOf } from './scope';

/** Times as they stand in JSON. */
export type Evidence = {
  readonly registrations: readonly {
    readonly registrationId: string; readonly unit: string; readonly line: ClaimedLine; readonly status: RegistrationStatus; readonly registeredAt: string;
    readonly validFrom: string | null; readonly validUntil: string | null;
  }[];
  readonly activities: readonly { readonly unit: string; readonly what: string; readonly happenedAt: string; readonly loggedBy: string; readonly loggedAt: string }[];
  readonly agreements: readonly { readonly agreementId: string; readonly signedOn: string | null; readonly signedAtPlace: string | null; readonly recordedAt: string }[];
};
/** What the one who rules goes by. */
export type Brief = { readonly evidence: Evidence; readonly recommendation: Recommendation };

type Found = { readonly id: string; readonly claimant: string; readonly respondent: string; readonly division: string; readonly evidence: Evidence };

/** Activities that are shown as evidence, the latest ones. */
const MOST_ACTIVITIES = 200;

const EVIDENCE = `
select d.id, d.claimant, d.respondent, c.division, jsonb_build_object(
  'registrations', coalesce((
    select jsonb_agg(jsonb_build_object('registrationId', r.id, 'unit', r.unit_code, 'line', r.line, 'status', r.status, 'registeredAt', r.registered_at,
                                        'validFrom', lower(r.validity), 'validUntil', upper(r.validity)) order by r.registered_at, r.id)
      from registration r where r.customer_id in ${idsOf('d.customer_id')} and r.unit_code in (d.claimant, d.respondent) and (r.line is null or d.line is null or r.line = d.line)), '[]'),
  'activities', coalesce((
    select jsonb_agg(jsonb_build_object('unit', a.unit_code, 'what', a.what, 'happenedAt', a.happened_at, 'loggedBy', a.logged_by, 'loggedAt', a.logged_at) order by a.happened_at, a.id)
      from (select r.unit_code, v.* from registration_activity v join registration r on r.id = v.registration_id
             where r.customer_id in ${idsOf('d.customer_id')} and r.unit_code in (d.claimant, d.respondent) and (r.line is null or d.line is null or r.line = d.line)
             order by v.happened_at desc, v.id desc limit $2) a), '[]'),
  'agreements', coalesce((
    select jsonb_agg(jsonb_build_object('agreementId', g.id, 'signedOn', g.signed_on, 'signedAtPlace', g.signed_at_place, 'recordedAt', g.recorded_at) order by g.recorded_at, g.id)
      from agreement g where g.customer_id = d.customer_id), '[]')) as evidence
  from dispute d join customer c on c.id = d.customer_id where d.id = any($1::uuid[])`;

/** Recommends by place of signing and parties. */
export type Recommend = (territory: Territory, parties: readonly [string, string]) => Recommendation;

/** Evidence of both sides (who registered what when, what was done, what was signed) and what follows from it, as it stands now. */
export const briefsOf = async (tx: Tx, disputeIds: readonly string[], recommend: Recommend): Promise<Map<string, Brief>> => {
  const found = await rows<Found>(tx, EVIDENCE, [disputeIds, MOST_ACTIVITIES]);
  return new Map(found.map(({ id, claimant, respondent, division, evidence }) =>
    [id, { evidence, recommendation: recommend({ division, agreements: evidence.agreements }, [claimant, respondent]) }]));
};
