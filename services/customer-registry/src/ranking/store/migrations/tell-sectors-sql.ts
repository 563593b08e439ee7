/** Customers that were known before their sector was told: everybody hears of each once more, 500 an event, at the version that is known. */
export const TELL_SECTORS_SQL = `
insert into outbox (type, aggregate_type, aggregate_id, aggregate_version, payload, correlation_id)
select 'registry.customer-recorded.v1', 'customer-batch', uuidv7()::text, 1, jsonb_build_object('customers', jsonb_agg(state order by id)), uuidv7()
  from (
    select c.id, (row_number() over (order by c.id) - 1) / 500 as batch,
           jsonb_build_object('customerId', c.id, 'version', c.version, 'status', c.status, 'code', c.code, 'creditCode', c.credit_code,
             'agreementSigned', c.agreement_signed, 'sector', c.sector,
             'refs', coalesce((select jsonb_agg(jsonb_build_object('system', r.system, 'ref', r.ref) order by r.system, r.ref) from source_ref r where r.customer_id = c.id), '[]')) as state
      from customer c) known
 group by batch order by batch`;
