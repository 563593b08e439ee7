import { setTimeout as pause } from 'node:timers/promises';
import type { GraphClient, UploadFile } from './graph-client';
import { CUSTOMER_IMPORT, REVENUE_IMPORT, type CustomerImport, type RevenueImport } from './queries';
import type { Teller } from './teller';

const UNDER_WAY = new Set(['RECEIVED', 'RUNNING']);
const POLL_MS = 150;

type Progress = { readonly status: string; readonly errors: { readonly edges: readonly { readonly node: { readonly message: string } }[] } };

const untilOver = async <P extends Progress>(read: () => Promise<P>, show: (progress: P) => void): Promise<P> => {
  for (;;) {
    const progress = await read();
    show(progress);
    if (progress.status === 'COMPLETED') return progress;
    if (!UNDER_WAY.has(progress.status)) throw new Error(`the import ended as ${progress.status}: ${progress.errors.edges[0]?.node.message ?? ''}`);
    await pause(POLL_MS);
  }
};

/** Sends files of customers one after another; a file that was sent before changes nothing. */
export const importCustomers = async (client: GraphClient, files: readonly UploadFile[], tell: Teller): Promise<void> => {
  for (const file of files) {
    const id = await client.upload('/imports/customers', file);
    const over = await untilOver(
      async () => (await client.ask<CustomerImport>(CUSTOMER_IMPORT, { id })).customerImport,
      now => tell.progress(`${now.rowsRead} 行 rows`),
    );
    tell.done(`${over.rowsRead} 行 rows:新建档 recorded ${over.rowsRecorded},重复 repeated ${over.rowsRepeated},拒绝 rejected ${over.rowsRejected}`);
  }
};

/** Sends files of revenue one after another; answers how the ledger took each. */
export const importRevenue = async (client: GraphClient, files: readonly UploadFile[], tell: Teller): Promise<RevenueImport['revenueImport'][]> => {
  const taken: RevenueImport['revenueImport'][] = [];
  for (const file of files) {
    const id = await client.upload('/imports/revenue', file);
    const over = await untilOver(
      async () => (await client.ask<RevenueImport>(REVENUE_IMPORT, { id })).revenueImport,
      now => tell.progress(`${now.rowsRead} 行 rows,入账 posted ${now.rowsPosted}`),
    );
    tell.done(
      `${over.rowsRead} 行 rows:入账 posted ${over.rowsPosted}(¥${over.amountPosted}),重复 repeated ${over.rowsRepeated},` +
        `待认领 in suspense ${over.rowsInSuspense},拒绝 rejected ${over.rowsRejected}`,
    );
    taken.push(over);
  }
  return taken;
};
