import { join } from 'node:path';
import { readManifest } from '../sample/manifest';
import type { UploadFile } from './graph-client';

type Year = { readonly year: number; readonly files: readonly UploadFile[]; readonly bureauRevenue: string };

/** What the story needs to know of a sample city. */
export type City = {
  /** Names the installation's idempotency keys: the same city tells the same story once. */
  readonly seed: string;
  /** Files of customers that are known from the beginning. */
  readonly customers: readonly UploadFile[];
  /** Files of customers that become known after their revenue. */
  readonly lateCustomers: readonly UploadFile[];
  /** The year that the first grades come from. */
  readonly first: Year;
  /** The year that everybody is graded for. */
  readonly second: Year;
  /** The month that is "this month" of the definition (GRD-1), and the day of filing. */
  readonly assessedMonth: string;
  readonly filingDay: string;
  /** Complaints that are open when the second year is graded, by the customer's name. */
  readonly complaints: readonly { readonly customer: string; readonly subject: string; readonly severity: string }[];
  /** Teams that people are called into, by their sign-in names, the lead first. */
  readonly teams: readonly {
    readonly kind: 'LONG_TERM' | 'STAGE'; readonly goal: string; readonly customer: string | null; readonly unit: string | null; readonly members: readonly string[];
  }[];
  readonly signIns: { readonly director: string; readonly supervisor: string; readonly leader: string };
};

/** Sign-in names of the sample bureau. */
const SIGN_INS = { director: 'director', supervisor: 'supervisor', leader: 'leader' };

/** Chaoyang's own people, and a project team for a customer that has complained. */
const teamsFor = (customer: string | undefined): City['teams'] => [
  { kind: 'LONG_TERM', goal: '样例:潮阳大客户日常营销', customer: null, unit: 'U440513', members: ['chaoyang.head', 'chaoyang.manager'] },
  ...(customer === undefined ? [] : [{ kind: 'STAGE' as const, goal: '样例:综合用邮方案', customer, unit: null, members: ['express.manager', 'chaoyang.manager'] }]),
];

/** The sample city whose files lie in a folder. */
export const cityIn = (directory: string): City => {
  const manifest = readManifest(directory);
  const file = ({ name, charset }: { name: string; charset: UploadFile['charset'] }): UploadFile => ({ path: join(directory, name), charset });
  const year = (number: 2024 | 2025): Year => ({ year: number, files: [file(manifest.revenueFiles[number])], bureauRevenue: manifest.bureauRevenue[number] });
  return {
    seed: `${manifest.seed}-${manifest.customers}`,
    customers: [file(manifest.customerFile)],
    lateCustomers: [file(manifest.lateCustomerFile)],
    first: year(2024),
    second: year(2025),
    assessedMonth: manifest.assessedMonth,
    filingDay: manifest.filingDay,
    complaints: manifest.complaints,
    teams: teamsFor(manifest.complaints[0]?.customer),
    signIns: SIGN_INS,
  };
};
