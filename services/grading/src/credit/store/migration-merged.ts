import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What holds of a merged customer counts for its survivor, as long as the merge stands (REG-1). */
const RECOUNT_SQL = `
create function recount_credit(whose uuid[]) returns void language sql as $$
  delete from credit_year where customer_id = any(whose);
  insert into credit_year (year, customer_id, kept, observed)
  select o.month / 100, coalesce(r.survivor_id, o.customer_id), count(*) filter (where o.kept), count(*)
    from credit_observation o left join customer_redirect r on r.customer_id = o.customer_id
   where o.customer_id in (select unnest(whose) union select customer_id from customer_redirect where survivor_id = any(whose))
     and coalesce(r.survivor_id, o.customer_id) = any(whose) and not exists (select from credit_observation l where l.supersedes = o.id)
   group by 1, 2;
$$;
select recount_credit(array(select customer_id from customer_redirect where survivor_id is not null union select survivor_id from customer_redirect where survivor_id is not null));
`;

export class CreditOfMerged1768060000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(RECOUNT_SQL);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop function recount_credit(uuid[])');
  }
}
