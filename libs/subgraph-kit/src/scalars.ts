import { parseMoney } from '@keyaccount/contracts';
import { GraphQLError, GraphQLScalarType, Kind, type ValueNode } from 'graphql';

/** What a value must look like, for people. */
const EXPECTED = {
  CustomerCode: { zh: '客户ID号须为 14 位数字。', en: 'A customer code has 14 digits.' },
  DivisionCode: { zh: '行政区划代码须为 6 位或 9 位数字。', en: 'A division code has 6 or 9 digits.' },
  Money: { zh: '金额须写作元,最多两位小数,如“1500000.00”。', en: 'An amount is yuan as text with at most two places, "1500000.00".' },
  Decimal: { zh: '小数须写作文本,如“0.25”。', en: 'A decimal number is written as text, "0.25".' },
  Month: { zh: '月份须写作“2025-03”。', en: 'A month is written "2025-03".' },
  Date: { zh: '日期须为日历上的一天,写作“2025-03-31”。', en: 'A date is a day of the calendar, "2025-03-31".' },
  DateTime: { zh: '时间须带时区,写作“2026-01-05T08:30:00Z”。', en: 'An instant has its offset, "2026-01-05T08:30:00Z".' },
} as const;
type Scalar = keyof typeof EXPECTED;

const bad = (scalar: Scalar, node?: ValueNode): GraphQLError =>
  new GraphQLError(EXPECTED[scalar].zh, {
    nodes: node ?? null, extensions: { code: 'BAD_USER_INPUT', reason: `${scalar}Malformed`, messageEn: EXPECTED[scalar].en },
  });

const isRealDate = (text: string): boolean => {
  const date = new Date(`${text}T00:00:00Z`);
  return !text.startsWith('0000') && !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
};

/** A scalar that is text inside and outside and must match; `writes` where a cheaper check does for what we write ourselves. */
const textScalar = (name: Scalar, matches: (text: string) => boolean, writes = matches): GraphQLScalarType => {
  const parse = (value: unknown, node?: ValueNode): string => {
    if (typeof value === 'string' && matches(value)) return value;
    throw bad(name, node);
  };
  return new GraphQLScalarType({
    name,
    serialize: value => {
      const text = typeof value === 'bigint' || typeof value === 'number' ? String(value) : value;
      if (typeof text === 'string' && writes(text)) return text;
      throw new Error(`${name} cannot be written from ${typeof value}`);
    },
    parseValue: value => parse(value),
    parseLiteral: node => parse(node.kind === Kind.STRING ? node.value : undefined, node),
  });
};

const INSTANT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d{1,9})?)?(Z|[+-]\d{2}:\d{2})$/;

const parseInstant = (value: unknown, node?: ValueNode): Date => {
  if (typeof value === 'string' && INSTANT.test(value) && isRealDate(value.slice(0, 10))) {
    const date = new Date(value);
    if (!Number.isNaN(date.getTime())) return date;
  }
  throw bad('DateTime', node);
};

const dateTime = new GraphQLScalarType({
  name: 'DateTime',
  serialize: value => {
    const date = value instanceof Date ? value : new Date(String(value));
    return date.toISOString();
  },
  parseValue: value => parseInstant(value),
  parseLiteral: node => parseInstant(node.kind === Kind.STRING ? node.value : undefined, node),
});

/** The scalars of the shared SDL fragment. */
export const SCALARS: Readonly<Record<string, GraphQLScalarType>> = {
  CustomerCode: textScalar('CustomerCode', text => /^\d{14}$/.test(text)),
  DivisionCode: textScalar('DivisionCode', text => /^\d{6}(\d{3})?$/.test(text)),
  Money: textScalar('Money', text => parseMoney(text) !== undefined, text => /^-?\d{1,17}(\.\d{1,2})?$/.test(text)),
  Decimal: textScalar('Decimal', text => /^-?\d{1,20}(\.\d{1,20})?$/.test(text)),
  Month: textScalar('Month', text => /^(?!0000)\d{4}-(0[1-9]|1[0-2])$/.test(text)),
  Date: textScalar('Date', text => /^\d{4}-\d{2}-\d{2}$/.test(text) && isRealDate(text)),
  DateTime: dateTime,
};
