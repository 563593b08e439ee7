import { connection, decodeCursor, encodeCursor, InvalidInput, pageSize } from '@keyaccount/subgraph-kit';
import { ROW_REASONS } from '../policy/row-reasons';
import type { CustomerImportErrorResolvers, CustomerImportResolvers } from '../schema.generated';

const rowAfter = (cursor: string | null | undefined): number => {
  const [row = -1] = cursor ? decodeCursor(cursor, 1) : [];
  if (typeof row === 'number') return row;
  throw new InvalidInput({ field: 'after', reason: 'CursorMalformed', zh: 'after 不是本列表给出的游标。', en: 'after is not a cursor of this list.' });
};

export const CustomerImport: CustomerImportResolvers = {
  errors: async ({ id }, args, { registry: { queries }, actor }) => {
    const first = pageSize(args.first);
    const found = await queries.importErrors(actor, id, rowAfter(args.after), first + 1);
    return connection(found, first, ({ row }) => encodeCursor([row]), row => row, () => queries.countImportErrors(actor, id));
  },
};

export const CustomerImportError: CustomerImportErrorResolvers = {
  message: ({ reason }) => ROW_REASONS[reason],
};
