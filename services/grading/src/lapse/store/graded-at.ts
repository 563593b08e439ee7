type Asked = { readonly customer: string; readonly instant: string; /** A basis that grades given later went by. */ readonly basis?: string };

/** A run looks at no customer whose grade had ended and was not given anew before it, or since then by it (REG-1). */
export const gradedAt = ({ customer, instant, basis = 'null' }: Asked): string => `not exists (
  select 1 from grade_end e where e.customer_id = ${customer} and e.ended_at <= ${instant}::timestamptz and not exists (
    select 1 from grade_history h where h.customer_id = e.customer_id and h.version > e.version and (h.since <= ${instant}::timestamptz or h.basis_no = ${basis})))`;
