import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';

const file = z.object({ name: z.string(), charset: z.enum(['utf-8', 'gb18030']) });
const schema = z.object({
  seed: z.number().int(),
  customers: z.number().int(),
  bureau: z.string(),
  customerFile: file,
  lateCustomerFile: file,
  revenueFiles: z.object({ 2024: file, 2025: file }),
  /** The whole bureau's revenue by year, in yuan (LED-4). */
  bureauRevenue: z.object({ 2024: z.string(), 2025: z.string() }),
  /** The day of filing and the month that then is "this month" (GRD-1). */
  filingDay: z.string(),
  assessedMonth: z.string(),
  /** Complaints that are open when the second year is graded, by the customer's name. */
  complaints: z.array(z.object({ customer: z.string(), subject: z.string(), severity: z.enum(['URGENT', 'NORMAL', 'MINOR']) })),
});

/** What lies in a folder with a sample city. */
export type SampleManifest = z.infer<typeof schema>;

export const MANIFEST = 'sample.json';
export const EXPECTED = 'expected.json';

export const readManifest = (directory: string): SampleManifest => schema.parse(JSON.parse(readFileSync(join(directory, MANIFEST), 'utf8')));
