import { connection, encodeCursor, pageSize } from '@keyaccount/subgraph-kit';
import { person } from '../../resolvers/ownership';
import { placeAfter } from '../../resolvers/places';
import type { CustomerChangeResolvers, CustomerResolvers, ServiceRecordResolvers } from '../../schema.generated';

export const ProfileOfCustomer = {
  profile: async ({ id }, _args, { file }) => {
    const found = await file.load(id);
    if (!found) throw new Error(`customer ${id} is visible and has no file`);
    return found;
  },
  agreements: async ({ id }, _args, { agreements }) => (await agreements.load(id)) ?? [],
  serviceRecords: async ({ id }, _args, { serviceRecords }) => (await serviceRecords.load(id)) ?? [],
  changes: async ({ id }, args, { changesOf, changeCount }) => {
    const first = pageSize(args.first);
    const found = (await changesOf(id, first + 1, placeAfter(args.after, 'FILED_AT'))) ?? [];
    return connection(found, first, row => encodeCursor([row.changedAt.toISOString(), row.id]), row => row, async () => (await changeCount.load(id)) ?? 0);
  },
} satisfies CustomerResolvers;

export const CustomerChange: CustomerChangeResolvers = { changedBy: ({ changedBy }) => person(changedBy) };
export const ServiceRecord: ServiceRecordResolvers = { recordedBy: ({ recordedBy }) => person(recordedBy) };
