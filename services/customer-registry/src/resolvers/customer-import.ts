import { connection, decodeCursor, encodeCursor, pageSize } from '@keyaccount/subgraph-kit';
import { ROW_REASONS } from '../policy/row-reasons';
import type { CustomerImportErrorResolvers, CustomerImportResolvers } from '../schema.generated';

const rowAfter = (cursor: string | null | undefined): number => (cursor ? decodeCursor(cursor, ['number'])[0] : -1);

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
