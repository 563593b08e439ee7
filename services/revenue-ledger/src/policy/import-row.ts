import { isCreditCode, parseMoney, type Fen, type Line } from '@keyaccount/contracts';
import { spellingKey } from './line-catalogue';
import { monthNumber, type MonthNumber } from './month';

/** The columns of a revenue file, in their order. */
export const COLUMNS = ['source_system', 'source_ref', 'customer_ref', 'line', 'unit_code', 'month', 'amount', 'turnover'] as const;
export type Column = (typeof COLUMNS)[number];

/** What a row says of its customer: an issued code, a credit code, or the source system's own number. */
export type PartyKind = 'CODE' | 'CREDIT' | 'SOURCE';

export type CheckedRow = {
  readonly system: string;
  readonly ref: string;
  readonly partyKind: PartyKind;
  /** The source system where the reference is its own number, otherwise empty. */
  readonly partySystem: string;
  readonly partyRef: string;
  readonly line: Line;
  readonly unit: string;
  readonly month: MonthNumber;
  readonly fen: Fen;
  readonly turnoverFen: Fen;
};

export const REASONS = {
  EncodingBroken: { zh: '文字编码有误,无法读出。', en: 'The text is broken: its encoding cannot be read.' },
  ColumnCountWrong: { zh: '列数不对,应为 8 列。', en: 'The row does not have 8 columns.' },
  ValueMissing: { zh: '此列不能为空。', en: 'This column must not be empty.' },
  ValueTooLong: { zh: '此列超过 100 个字符。', en: 'This column has more than 100 characters.' },
  LineUnknown: { zh: '没有这个专业。', en: 'There is no such business line.' },
  UnitUnknown: { zh: '没有这个单位。', en: 'There is no such unit.' },
  MonthMalformed: { zh: '月份应写作 2025-03。', en: 'A month is written 2025-03.' },
  MonthInFuture: { zh: '月份在未来。', en: 'The month lies in the future.' },
  MonthClosed: { zh: '该月已结账,更正须记入未结账月份。', en: 'The month is closed; corrections go into an open month.' },
  AmountNotExact: { zh: '金额须为精确到分的数字。', en: 'The amount must be a number exact to the fen.' },
  TurnoverNotExact: { zh: '流转额须为精确到分的数字。', en: 'The turnover must be a number exact to the fen.' },
  TurnoverNotAllowed: { zh: '只有报刊填写流转额。', en: 'Only newspapers have a turnover.' },
  CreditCodeInvalid: { zh: '统一社会信用代码校验不通过。', en: 'The unified social credit code fails its check.' },
  SourceRefReused: { zh: '该来源行号已用于内容不同的另一行。', en: 'This source row number was used before with other content.' },
  SystemReserved: { zh: '该来源系统名为账本自用,请改用其他名称。', en: 'This name of a source system is the ledger’s own; use another one.' },
  HeaderWrong: { zh: '表头应为 source_system,source_ref,customer_ref,line,unit_code,month,amount,turnover。', en: 'The header must be source_system,source_ref,customer_ref,line,unit_code,month,amount,turnover.' },
} as const satisfies Record<string, { zh: string; en: string }>;
export type Reason = keyof typeof REASONS;

export type BadRow = { readonly field: Column | null; readonly reason: Reason };

export type Catalogue = {
  /** By spellingKey. */
  readonly lines: ReadonlyMap<string, Line>;
  readonly units: ReadonlySet<string>;
  readonly thisMonth: MonthNumber;
};

const LONGEST = 100;
const UNREADABLE = '\uFFFD';
const MONTH = /^\d{4}-(0[1-9]|1[0-2])$/;

const bad = (reason: Reason, field: Column | null = null): BadRow => ({ reason, field });

/** Under this name the ledger writes its own entries (LED-1): a file that used it could stand in the way of a reversal. */
export const OWN_SYSTEM = 'reversal';

const partyOf = (system: string, reference: string): Pick<CheckedRow, 'partyKind' | 'partySystem' | 'partyRef'> | BadRow => {
  if (/^\d{14}$/.test(reference)) return { partyKind: 'CODE', partySystem: '', partyRef: reference };
  if (reference.length !== 18) return { partyKind: 'SOURCE', partySystem: system, partyRef: reference };
  const code = reference.toUpperCase();
  return isCreditCode(code) ? { partyKind: 'CREDIT', partySystem: '', partyRef: code } : bad('CreditCodeInvalid', 'customer_ref');
};

const fault = (values: readonly string[]): BadRow | undefined => {
  if (values.some(value => value.includes(UNREADABLE) || value.includes('\0'))) return bad('EncodingBroken', COLUMNS[values.findIndex(value => value.includes(UNREADABLE) || value.includes('\0'))] ?? null);
  if (values.length !== COLUMNS.length) return bad('ColumnCountWrong');
  const long = values.findIndex(value => value.length > LONGEST);
  if (long >= 0) return bad('ValueTooLong', COLUMNS[long] ?? null);
  const empty = values.findIndex((value, index) => value === '' && COLUMNS[index] !== 'turnover');
  return empty >= 0 ? bad('ValueMissing', COLUMNS[empty] ?? null) : undefined;
};

/** Checks one row of a revenue file (LED-1, LED-2): the row as it will be posted, or the column at fault and why. */
export const checkRow = (raw: readonly string[], catalogue: Catalogue): CheckedRow | BadRow => {
  const values = raw.map(value => value.trim());
  const wrong = fault(values);
  if (wrong) return wrong;
  const [system = '', ref = '', reference = '', lineText = '', unit = '', monthText = '', amount = '', turnover = ''] = values;
  if (system === OWN_SYSTEM) return bad('SystemReserved', 'source_system');
  const party = partyOf(system, reference.normalize('NFKC'));
  if ('reason' in party) return party;
  const line = catalogue.lines.get(lineText) ?? catalogue.lines.get(spellingKey(lineText));
  if (!line) return bad('LineUnknown', 'line');
  if (!catalogue.units.has(unit)) return bad('UnitUnknown', 'unit_code');
  if (!MONTH.test(monthText)) return bad('MonthMalformed', 'month');
  const month = monthNumber(monthText);
  if (month > catalogue.thisMonth) return bad('MonthInFuture', 'month');
  const fen = parseMoney(amount);
  if (fen === undefined) return bad('AmountNotExact', 'amount');
  const turnoverFen = turnover === '' ? 0n : parseMoney(turnover);
  if (turnoverFen === undefined) return bad('TurnoverNotExact', 'turnover');
  if (turnoverFen !== 0n && line !== 'newspapers') return bad('TurnoverNotAllowed', 'turnover');
  return { system, ref, ...party, line, unit, month, fen, turnoverFen };
};

export const isBad = (row: CheckedRow | BadRow): row is BadRow => 'reason' in row;

/** What makes two rows of one source number the same. */
export const contentOf = (row: CheckedRow): string =>
  [row.partyKind, row.partySystem, row.partyRef, row.line, row.unit, row.month, row.fen, row.turnoverFen].join('\u001f');
