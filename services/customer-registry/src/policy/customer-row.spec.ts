import { COLUMNS, readCustomerRow, readHeader } from './customer-row';
import { SHANTOU_DIVISIONS } from './shantou-divisions';

const GOOD = { source_system: 'CRM', source_ref: 'K-1', name: '汕头样例公司', credit_code: '91440511192759846Y', division: '440511004', sector: '制造', agreement_signed: '是', head_office_ref: '' };
const read = (more: Partial<typeof GOOD> = {}, extra: string[] = []) =>
  readCustomerRow([...COLUMNS.map(column => ({ ...GOOD, ...more })[column]), ...extra], COLUMNS, '2025-01-15', SHANTOU_DIVISIONS);

describe('REG-16 › a row of a file of customers', () => {
  it('is read by its columns', () => {
    expect(read().row).toEqual({
      system: 'CRM', ref: 'K-1', name: '汕头样例公司', creditCode: '91440511192759846Y', division: '440511004', sector: '制造', agreementSigned: true, headOfficeRef: null,
    });
    expect(read({ credit_code: '', sector: '', agreement_signed: '', head_office_ref: 'K-0' }).row).toMatchObject({ creditCode: null, sector: null, agreementSigned: false, headOfficeRef: 'K-0' });
  });

  it.each([
    [{ source_system: '' }, 'SourceRefInvalid', 'source_system'], [{ source_ref: 'x'.repeat(101) }, 'SourceRefInvalid', 'source_ref'],
    [{ name: '  ' }, 'NameInvalid', 'name'], [{ name: '名'.repeat(201) }, 'NameInvalid', 'name'], [{ credit_code: '91440511192759846X' }, 'CreditCodeInvalid', 'credit_code'],
    [{ division: '4405' }, 'DivisionMalformed', 'division'], [{ division: '440501' }, 'DivisionPlaceholder', 'division'], [{ division: '440582' }, 'DivisionHistoric', 'division'],
    [{ sector: '业'.repeat(101) }, 'SectorInvalid', 'sector'], [{ agreement_signed: 'maybe' }, 'AgreementUnreadable', 'agreement_signed'],
    [{ head_office_ref: 'x'.repeat(101) }, 'HeadOfficeRefInvalid', 'head_office_ref'], [{ name: '坏\uFFFD字' }, 'EncodingBroken', 'name'], [{ sector: 'a\u0000b' }, 'EncodingBroken', 'sector'],
  ])('%j is refused: %s in %s', (more, reason, field) => expect(read(more).fault).toEqual({ reason, field }));

  it('a row with a cell too many is refused as a whole', () => expect(read({}, ['?']).fault).toEqual({ reason: 'ColumnCountWrong', field: null }));

  it('the header names the eight columns in any order, once each', () => {
    expect(readHeader([...COLUMNS].reverse())).toEqual([...COLUMNS].reverse());
    expect(readHeader(COLUMNS.map(column => ` ${column.toUpperCase()} `))).toEqual(COLUMNS);
    expect([readHeader(COLUMNS.slice(1)), readHeader([...COLUMNS, 'x']), readHeader([...COLUMNS.slice(1), 'name']), readHeader([])]).toEqual([undefined, undefined, undefined, undefined]);
  });
});
