import { setTimeout as pause } from 'node:timers/promises';
import type { GraphClient, UploadFile } from '../story/graph-client';
import { bar, errorTable, type RowError } from './screen';

type Screen = { readonly isTTY?: boolean; readonly columns?: number; write(text: string): unknown };
export type Subject = 'revenue' | 'customers';

/** What both kinds of import tell of themselves. */
type Progress = {
  readonly status: string; readonly rowsRead: number; readonly rowsRejected: number; readonly rowsRepeated: number;
  readonly rowsPosted?: number; readonly rowsInSuspense?: number; readonly amountPosted?: string; readonly bytesRead?: string; readonly bytesTotal?: string;
  readonly rowsRecorded?: number;
};
type Errors = { readonly errors: { readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null }; readonly edges: readonly { readonly node: RowError | null }[] } };

const FIELD = { revenue: 'revenueImport', customers: 'customerImport' } as const;
const OWN = { revenue: 'rowsPosted rowsInSuspense amountPosted bytesRead bytesTotal', customers: 'rowsRecorded' } as const;
const PROGRESS = (subject: Subject): string => `query($id: ID!) { import: ${FIELD[subject]}(id: $id) { status rowsRead rowsRejected rowsRepeated ${OWN[subject]} } }`;
const ERRORS = (subject: Subject): string =>
  `query($id: ID!, $after: String) { import: ${FIELD[subject]}(id: $id) { errors(first: 200, after: $after) { pageInfo { hasNextPage endCursor } edges { node { row field reason message text } } } } }`;

const POLL_MS = 200;
const UNDER_WAY = new Set(['RECEIVED', 'RUNNING']);
/** More refused rows than these are counted, not listed. */
const LISTED = 1_000;

const figures = (now: Progress): string =>
  [
    `${now.rowsRead} 行 rows`,
    now.rowsPosted === undefined ? `建档 recorded ${now.rowsRecorded ?? 0}` : `入账 posted ${now.rowsPosted} (¥${now.amountPosted ?? '0.00'})`,
    ...(now.rowsInSuspense === undefined ? [] : [`待认领 in suspense ${now.rowsInSuspense}`]),
    `重复 repeated ${now.rowsRepeated}`, `拒绝 rejected ${now.rowsRejected}`,
  ].join(' · ');

const follow = async (client: GraphClient, subject: Subject, id: string, screen: Screen): Promise<Progress> => {
  for (;;) {
    const { import: now } = await client.ask<{ import: Progress }>(PROGRESS(subject), { id });
    const part = now.bytesTotal && Number(now.bytesTotal) > 0 ? Number(now.bytesRead) / Number(now.bytesTotal) : undefined;
    if (screen.isTTY) screen.write(`\r\u001b[K${bar(part, 24)} ${figures(now)}`);
    if (!UNDER_WAY.has(now.status)) {
      screen.write(`${screen.isTTY ? '\r\u001b[K' : ''}${now.status} · ${figures(now)}\n`);
      return now;
    }
    await pause(POLL_MS);
  }
};

const refusedRows = async (client: GraphClient, subject: Subject, id: string): Promise<RowError[]> => {
  const found: RowError[] = [];
  let after: string | null = null;
  do {
    const answer: { import: Errors } = await client.ask<{ import: Errors }>(ERRORS(subject), { id, after });
    const { edges, pageInfo } = answer.import.errors;
    found.push(...edges.flatMap(({ node }) => (node ? [node] : [])));
    after = pageInfo.hasNextPage ? pageInfo.endCursor : null;
  } while (after !== null && found.length < LISTED);
  return found;
};

/** Sends a file, shows its progress and its refused rows; true where every row was taken or refused for a reason. */
export const sendFile = async (client: GraphClient, subject: Subject, file: UploadFile, screen: Screen): Promise<boolean> => {
  const id = await client.upload(subject === 'revenue' ? '/imports/revenue' : '/imports/customers', file);
  const over = await follow(client, subject, id, screen);
  const refused = await refusedRows(client, subject, id);
  if (refused.length > 0) screen.write(errorTable(refused));
  if (over.rowsRejected > refused.length) screen.write(`… 另有 and ${over.rowsRejected - refused.length} 行 more rows\n`);
  return over.status === 'COMPLETED';
};
