import { customerScope, type Actor } from '@keyaccount/identity';
import { rows, type Tx } from '@keyaccount/subgraph-kit';
import { gather } from '../../store/customers';

export type AgreementRow = { readonly id: string; readonly customerId: string; readonly signedOn: string | null; readonly signedAtPlace: string | null; readonly endedOn: string | null };
const AGREEMENT = 'g.id, g.customer_id as "customerId", g.signed_on as "signedOn", g.signed_at_place as "signedAtPlace", g.ended_on as "endedOn"';

export const agreementsOf = async (tx: Tx, customerIds: readonly string[]): Promise<Map<string, AgreementRow[]>> => {
  const found = await rows<AgreementRow>(
    tx, `select ${AGREEMENT} from agreement g where g.customer_id = any($1::uuid[]) order by g.signed_on desc nulls last, g.id desc`, [customerIds],
  );
  return gather(found, customerIds, ({ customerId }) => customerId);
};

/** The agreement, if the actor may see its customer. */
export const visibleAgreement = async (tx: Tx, actor: Actor, id: string): Promise<AgreementRow | undefined> => {
  const parameters: unknown[] = [id];
  const [found] = await rows<AgreementRow>(tx, `select ${AGREEMENT} from agreement g where g.id = $1::uuid and ${customerScope(actor, 'g.customer_id', parameters)}`, parameters);
  return found;
};

export const insertAgreement = async (tx: Tx, { id, customerId, signedOn, signedAtPlace }: Omit<AgreementRow, 'endedOn'>, at: Date): Promise<void> => {
  await tx.query(
    'insert into agreement (id, customer_id, signed_on, signed_at_place, recorded_at) values ($1::uuid, $2::uuid, $3::date, $4, $5::timestamptz)',
    [id, customerId, signedOn, signedAtPlace, at],
  );
};

export const endAgreementOn = async (tx: Tx, id: string, on: string): Promise<void> => {
  await tx.query('update agreement set ended_on = $2::date where id = $1::uuid', [id, on]);
};

/** Whether an agreement of a locked customer holds; the customer says so too, with a version more. */
export const restateAgreement = async (tx: Tx, customerId: string): Promise<boolean> => {
  const [state] = await rows<{ holds: boolean }>(
    tx,
    `update customer set agreement_signed = exists (select 1 from agreement g where g.customer_id = customer.id and g.ended_on is null), version = version + 1
      where id = $1::uuid returning agreement_signed as holds`, [customerId],
  );
  return state?.holds ?? false;
};

export type ServiceRecordRow = {
  readonly id: string; readonly customerId: string; readonly on: string; readonly line: string | null; readonly note: string; readonly recordedBy: string | null;
};

const MOST_RECORDS = 100;

export const serviceRecordsOf = async (tx: Tx, customerIds: readonly string[]): Promise<Map<string, ServiceRecordRow[]>> => {
  const found = await rows<ServiceRecordRow>(
    tx,
    `select r.* from unnest($1::uuid[]) as asked(id) cross join lateral (
       select s.id, s.customer_id as "customerId", s.on_day as "on", s.line, s.note, s.recorded_by as "recordedBy"
         from service_record s where s.customer_id = asked.id order by s.on_day desc, s.id desc limit $2) r`, [customerIds, MOST_RECORDS],
  );
  return gather(found, customerIds, ({ customerId }) => customerId);
};

export const insertServiceRecord = async (tx: Tx, { id, customerId, on, line, note, recordedBy }: ServiceRecordRow, at: Date): Promise<void> => {
  await tx.query(
    'insert into service_record (id, customer_id, on_day, line, note, recorded_by, recorded_at) values ($1::uuid, $2::uuid, $3::date, $4, $5, $6::uuid, $7::timestamptz)',
    [id, customerId, on, line, note, recordedBy, at],
  );
};
