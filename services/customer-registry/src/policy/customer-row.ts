import { isCreditCode } from '@keyaccount/contracts';
import { divisionFault, type DivisionEntry, type DivisionFault } from './customer-code';
import { isName, isRefPart } from './profile';

export const COLUMNS = ['source_system', 'source_ref', 'name', 'credit_code', 'division', 'sector', 'agreement_signed', 'head_office_ref'] as const;
export type Column = (typeof COLUMNS)[number];

/** A row of a file of customers that can be recorded. */
export type CustomerRow = {
  readonly system: string;
  readonly ref: string;
  readonly name: string;
  readonly creditCode: string | null;
  readonly division: string;
  readonly sector: string | null;
  readonly agreementSigned: boolean;
  /** The head office's number in the same source system. */
  readonly headOfficeRef: string | null;
};

export type RowReason =
  | DivisionFault | 'ColumnCountWrong' | 'EncodingBroken' | 'SourceRefInvalid' | 'NameInvalid' | 'CreditCodeInvalid' | 'DivisionMalformed'
  | 'SectorInvalid' | 'AgreementUnreadable' | 'HeadOfficeRefInvalid' | 'IdentityConflict' | 'HeaderInvalid' | 'FileUnreadable';

export type RowFault = { readonly reason: RowReason; readonly field: Column | null };
export type ReadRow = { readonly row: CustomerRow; readonly fault?: undefined } | { readonly row?: undefined; readonly fault: RowFault };

/** What a decoder writes for bytes that are no character, and control characters that no text has. */
const NO_CHARACTER = /[\uFFFD\p{Cc}]/u;
const YES = new Set(['true', '1', 'yes', 'y', '是']);
const NO = new Set(['', 'false', '0', 'no', 'n', '否']);

const bad = (reason: RowReason, field: Column | null): ReadRow => ({ fault: { reason, field } });

/** Reads a row of a file of customers: every column of its own shape, the division one that stands, the credit code's check right (REG-2). */
export const readCustomerRow = (cells: readonly string[], order: readonly Column[], on: string, divisions: readonly DivisionEntry[]): ReadRow => {
  if (cells.length !== order.length) return bad('ColumnCountWrong', null);
  const cell = (column: Column): string => (cells[order.indexOf(column)] ?? '').trim();
  const broken = order.find(column => NO_CHARACTER.test(cell(column)));
  if (broken) return bad('EncodingBroken', broken);
  const [creditCode, division, sector, headOfficeRef] = [cell('credit_code'), cell('division'), cell('sector'), cell('head_office_ref')];
  const agreement = cell('agreement_signed').toLowerCase();
  if (!isRefPart(cell('source_system'))) return bad('SourceRefInvalid', 'source_system');
  if (!isRefPart(cell('source_ref'))) return bad('SourceRefInvalid', 'source_ref');
  if (!isName(cell('name'))) return bad('NameInvalid', 'name');
  if (creditCode !== '' && !isCreditCode(creditCode)) return bad('CreditCodeInvalid', 'credit_code');
  if (!/^\d{6}(\d{3})?$/.test(division)) return bad('DivisionMalformed', 'division');
  const fault = divisionFault(division, on, divisions);
  if (fault) return bad(fault, 'division');
  if (sector.length > 100) return bad('SectorInvalid', 'sector');
  if (!YES.has(agreement) && !NO.has(agreement)) return bad('AgreementUnreadable', 'agreement_signed');
  if (headOfficeRef !== '' && !isRefPart(headOfficeRef)) return bad('HeadOfficeRefInvalid', 'head_office_ref');
  return {
    row: {
      system: cell('source_system'), ref: cell('source_ref'), name: cell('name'), creditCode: creditCode || null, division, sector: sector || null,
      agreementSigned: YES.has(agreement), headOfficeRef: headOfficeRef || null,
    },
  };
};

/** The columns in the file's order; undefined where one is missing, unknown or there twice. */
export const readHeader = (cells: readonly string[]): readonly Column[] | undefined => {
  const columns = cells.map(cell => cell.trim().toLowerCase()).flatMap(name => COLUMNS.find(column => column === name) ?? []);
  return cells.length === COLUMNS.length && new Set(columns).size === COLUMNS.length ? columns : undefined;
};
