/** The names of merged customers, as they are searched by: each means the survivor. */
export const MERGED_NAMES = `select g.survivor_id, n.before->>'folded' as folded, n.before->>'core' as core
  from customer_merge g join customer_merge_touched n on n.merge_id = g.id and n.sort = 'SEARCH' where g.undone_at is null`;
