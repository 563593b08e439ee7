/** A customer's level by its scorecard of the newest year, once for each customer of `source`. */
export const cardLevels = (source: string): string => `
select distinct on (y.customer_id) y.customer_id, y.level, y.scored_since from ${source} join customer_year y using (customer_id)
 where y.year = any(array(select distinct year from basis)) and y.scored_since is not null order by y.customer_id, y.year desc`;

/**
 * What holds on a day does not hang on whether anybody has ended yet what is over (GRD-6): whose listing was valid until before `day`
 * stands as when it has been ended, by its score. For statements that look at grades and set none.
 */
export const listingsOver = (day: string): string => `
over as materialized (${cardLevels(`(select l.customer_id from special_listing l where l.status = 'ACTIVE' and l.valid_until < ${day}::date) ended`)})`;

/** The customers as they stand on the day of `listingsOver`. */
export const STANDING = `(
  select c.customer_id, c.status, c.grade_version, coalesce(o.level, c.level) as level, c.listed and o.customer_id is null as listed, o.customer_id is not null as over
  from customer c left join over o using (customer_id))`;
