import type { RowReason } from './customer-row';

/** Why a row is refused, in one sentence. */
export const ROW_REASONS: Readonly<Record<RowReason, string>> = {
  ColumnCountWrong: '列数与表头不符。',
  EncodingBroken: '含有无法识别的字符,请检查文件编码。',
  SourceRefInvalid: '来源系统和客户编号须为 1 至 100 个字符。',
  NameInvalid: '客户名称须为 1 至 200 个字符。',
  CreditCodeInvalid: '统一社会信用代码校验不通过(GB 32100)。',
  DivisionMalformed: '行政区划代码须为 6 位或 9 位数字。',
  DivisionPlaceholder: '“市辖区”等占位代码不能作为客户所在地。',
  DivisionNotCounty: '须为县级区划或其下的乡镇、街道。',
  DivisionHistoric: '该行政区划已撤销,请填写现行区划。',
  DivisionUnknown: '区划目录中没有该行政区划。',
  SectorInvalid: '行业不得超过 100 个字符。',
  AgreementUnreadable: '是否签订协议须为 true 或 false。',
  HeadOfficeRefInvalid: '总部编号不得超过 100 个字符。',
  IdentityConflict: '信用代码与来源编号分属两个不同的客户。',
  HeaderInvalid: '表头须为规定的八列。',
  FileUnreadable: '文件在此处之后无法读取。',
};
