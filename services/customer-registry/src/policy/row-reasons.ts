import type { RowReason } from './customer-row';

/** Why a row is refused, in one sentence of each language. */
export const ROW_REASONS: Readonly<Record<RowReason, string>> = {
  ColumnCountWrong: '列数与表头不符。 The row has another number of columns than the header.',
  EncodingBroken: '含有无法识别的字符,请检查文件编码。 Some characters cannot be read; check the encoding of the file.',
  SourceRefInvalid: '来源系统和客户编号须为 1 至 100 个字符。 Source system and number must have 1 to 100 characters.',
  NameInvalid: '客户名称须为 1 至 200 个字符。 The name must have 1 to 200 characters.',
  CreditCodeInvalid: '统一社会信用代码校验不通过(GB 32100)。 The credit code does not check (GB 32100).',
  DivisionMalformed: '行政区划代码须为 6 位或 9 位数字。 A division code has 6 or 9 digits.',
  DivisionPlaceholder: '“市辖区”等占位代码不能作为客户所在地。 A placeholder division cannot be a customer’s place.',
  DivisionNotCounty: '须为县级区划或其下的乡镇、街道。 The division must be a county or district, or a township of one.',
  DivisionHistoric: '该行政区划已撤销,请填写现行区划。 The division stands no more; give the one of today.',
  DivisionUnknown: '区划目录中没有该行政区划。 The catalogue has no such division.',
  SectorInvalid: '行业不得超过 100 个字符。 A sector has 100 characters at most.',
  AgreementUnreadable: '是否签订协议须为 true 或 false。 Whether an agreement is signed is true or false.',
  HeadOfficeRefInvalid: '总部编号不得超过 100 个字符。 The number of a head office has 100 characters at most.',
  IdentityConflict: '信用代码与来源编号分属两个不同的客户。 Credit code and source number belong to different customers.',
  HeaderInvalid: '表头须为规定的八列。 The header must be the eight columns laid down.',
  FileUnreadable: '文件在此处之后无法读取。 The file cannot be read from here on.',
};
