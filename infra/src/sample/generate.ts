import { closeSync, fsyncSync, mkdirSync, openSync, renameSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { setImmediate as breathe } from 'node:timers/promises';
import { formatMoney } from '@keyaccount/contracts';
import { anchorsOf } from './anchors';
import { sampleBureau } from './bureau';
import { withWrongCheck } from './credit-codes';
import { csvFile, type CsvFile } from './csv-file';
import { customerAt, type City, type SampleCustomer } from './customers';
import { fateOf, tally, type Expected, type Fate, type Tally } from './expectation';
import { plantedBehind, repeatedAtTheEnd } from './faults';
import { EXPECTED, MANIFEST, type SampleManifest } from './manifest';
import { CREDIT_CODE_OF_NOBODY } from './nobody';
import { BOOKS, REVENUE_HEADER, revenueRows, textOf } from './revenue';
import { totalOf } from './rules';
import { scaleOf, STANDARD_CUSTOMERS, YEARS, type Year } from './scale';

export const STANDARD_SEED = 4_405;
export const FEWEST_CUSTOMERS = 60;
export type SampleOptions = { readonly seed?: number; readonly customers?: number; readonly directory: string };

const CUSTOMER_HEADER = 'source_system,source_ref,name,credit_code,division,sector,agreement_signed,head_office_ref';
/** Rows that come once more at the end of a file are kept until then. */
const MOST_REPEATED_AT_THE_END = 200;
const COMPLAINTS = 6;
const BREATH = 500;

type Writer = {
  readonly city: City; readonly count: Tally; readonly customers: CsvFile; readonly late: CsvFile;
  readonly revenue: Readonly<Record<Year, CsvFile>>; readonly again: Readonly<Record<Year, string[]>>; readonly complaints: SampleManifest['complaints'];
};

const customerText = (customer: SampleCustomer): string =>
  [BOOKS, customer.ref, customer.name, customer.creditCode ?? '', customer.division, customer.sector, customer.agreement, customer.headOffice ?? ''].join(',');

const writeCustomer = ({ customers, late, count }: Writer, customer: SampleCustomer): void => {
  const { index } = customer;
  const found = count.expected.customers;
  (customer.late ? late : customers).line(customerText(customer));
  found[customer.late ? 'recordedLate' : 'recorded'] += 1;
  if (customer.late) return;
  const reject = (wrong: Partial<SampleCustomer>): void => {
    customers.line(customerText({ ...customer, headOffice: null, ref: `CW${index}`, ...wrong }));
    found.rejected += 1;
  };
  if (index % 997 === 20) reject({ creditCode: withWrongCheck(CREDIT_CODE_OF_NOBODY) });
  if (index % 997 === 21) reject({ name: '', creditCode: null });
  if (index % 97 === 22) {
    customers.line(customerText(customer));
    found.repeated += 1;
  }
};

const writeRevenue = ({ city, revenue, again, count }: Writer, customer: SampleCustomer, year: Year): void => {
  const rows = revenueRows(city, customer, year);
  const file = revenue[year];
  for (const row of rows) {
    file.line(textOf(row));
    count.row(year, 'posted', customer.late);
  }
  count.amount(year, totalOf(customer.years[year]));
  for (const { text, bytes, outcome, fault } of plantedBehind(customer.index, rows, year)) {
    if (bytes) file.brokenLine(...bytes);
    else file.line(text);
    count.row(year, outcome, false, fault);
  }
  const [first] = rows;
  if (first && repeatedAtTheEnd(customer.index) && again[year].length < MOST_REPEATED_AT_THE_END) again[year].push(textOf(first));
};

/** The first few accounts whose owner changes have a complaint open, and one whose owner does not. */
const noteComplaint = ({ city, complaints }: Writer, { index, name, late }: SampleCustomer, fate: Fate | undefined): void => {
  if (!fate || late || index >= city.anchors.length || complaints.length > COMPLAINTS) return;
  const moves = fate.owners[2024] !== fate.owners[2025];
  const severity = (['URGENT', 'NORMAL', 'MINOR'] as const)[complaints.length % 3] ?? 'NORMAL';
  if (moves ? complaints.length > 0 : complaints.length === 0) complaints.push({ customer: name, severity, subject: `样例·投递时限投诉 ${complaints.length + 1}` });
};

const writeAll = async (writer: Writer): Promise<void> => {
  const { city, count, again, revenue } = writer;
  for (let index = 0; index < city.scale.customers; index += 1) {
    const customer = customerAt(city, index);
    writeCustomer(writer, customer);
    for (const year of YEARS) writeRevenue(writer, customer, year);
    const fate = fateOf(customer, city.scale);
    count.fate(fate);
    noteComplaint(writer, customer, fate);
    if (index % BREATH === 0) await breathe();
  }
  for (const year of YEARS) {
    for (const text of again[year]) {
      revenue[year].line(text);
      count.row(year, 'repeated', false, 'repeated at the end');
    }
  }
};

const writeJson = (path: string, value: unknown): void => {
  const file = openSync(`${path}.new`, 'w');
  writeSync(file, `${JSON.stringify(value, null, 2)}\n`);
  fsyncSync(file);
  closeSync(file);
  renameSync(`${path}.new`, path);
};

/**
 * Writes the sample city as files that a real bureau would import, the same for the same seed and size, in constant memory; beside
 * them what a correct system must find. The manifest comes last: where it lies, the sample is whole.
 */
export const generateSample = async ({ seed = STANDARD_SEED, customers = STANDARD_CUSTOMERS, directory }: SampleOptions): Promise<{ manifest: SampleManifest; expected: Expected }> => {
  mkdirSync(directory, { recursive: true });
  const scale = scaleOf(customers);
  const manifest: SampleManifest = {
    seed, customers, bureau: 'bureau.json',
    customerFile: { name: 'customers.csv', charset: 'utf-8' },
    lateCustomerFile: { name: 'customers-late.csv', charset: 'utf-8' },
    revenueFiles: { 2024: { name: 'revenue-2024.csv', charset: 'gb18030' }, 2025: { name: 'revenue-2025.csv', charset: 'utf-8' } },
    bureauRevenue: { 2024: formatMoney(scale.bureau[2024]), 2025: formatMoney(scale.bureau[2025]) },
    filingDay: '2025-01-15', assessedMonth: '2025-01', complaints: [],
  };
  const open = ({ name, charset }: SampleManifest['customerFile'], header: string): CsvFile => {
    const file = csvFile(join(directory, name), charset);
    file.line(header);
    return file;
  };
  const writer: Writer = {
    city: { seed, scale, anchors: anchorsOf(scale) }, count: tally(), complaints: manifest.complaints, again: { 2024: [], 2025: [] },
    customers: open(manifest.customerFile, CUSTOMER_HEADER), late: open(manifest.lateCustomerFile, CUSTOMER_HEADER),
    revenue: { 2024: open(manifest.revenueFiles[2024], REVENUE_HEADER), 2025: open(manifest.revenueFiles[2025], REVENUE_HEADER) },
  };
  await writeAll(writer);
  for (const file of [writer.customers, writer.late, writer.revenue[2024], writer.revenue[2025]]) file.close();
  writeJson(join(directory, manifest.bureau), sampleBureau());
  writeJson(join(directory, EXPECTED), writer.count.expected);
  writeJson(join(directory, MANIFEST), manifest);
  return { manifest, expected: writer.count.expected };
};
