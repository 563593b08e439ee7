import { parseMoney } from '@keyaccount/contracts';
import { GraphQLError, GraphQLScalarType, Kind, type ValueNode } from 'graphql';

const bad = (scalar: string, expected: string): GraphQLError =>
  new GraphQLError(`${scalar}: ${expected}`, { extensions: { code: 'BAD_USER_INPUT', reason: `${scalar}Malformed` } });

const isRealDate = (text: string): boolean => {
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
};

/** A scalar that is text inside and outside and must match; `writes` where a cheaper check does for what we write ourselves. */
const textScalar = (name: string, expected: string, matches: (text: string) => boolean, writes = matches): GraphQLScalarType => {
  const parse = (value: unknown): string => {
    if (typeof value === 'string' && matches(value)) return value;
    throw bad(name, expected);
  };
  return new GraphQLScalarType({
    name,
    serialize: value => {
      const text = typeof value === 'bigint' || typeof value === 'number' ? String(value) : value;
      if (typeof text === 'string' && writes(text)) return text;
      throw new Error(`${name} cannot be written from ${typeof value}`);
    },
    parseValue: parse,
    parseLiteral: (node: ValueNode) => parse(node.kind === Kind.STRING ? node.value : undefined),
  });
};

const INSTANT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d{1,9})?)?(Z|[+-]\d{2}:\d{2})$/;

const parseInstant = (value: unknown): Date => {
  if (typeof value === 'string' && INSTANT.test(value)) {
    const date = new Date(value);
    if (!Number.isNaN(date.getTime())) return date;
  }
  throw bad('DateTime', 'an instant with its offset, "2026-01-05T08:30:00Z"');
};

const dateTime = new GraphQLScalarType({
  name: 'DateTime',
  serialize: value => {
    const date = value instanceof Date ? value : new Date(String(value));
    return date.toISOString();
  },
  parseValue: parseInstant,
  parseLiteral: node => parseInstant(node.kind === Kind.STRING ? node.value : undefined),
});

/** The scalars of the shared SDL fragment. */
export const SCALARS: Readonly<Record<string, GraphQLScalarType>> = {
  CustomerCode: textScalar('CustomerCode', '14 digits', text => /^\d{14}$/.test(text)),
  DivisionCode: textScalar('DivisionCode', '6 or 9 digits', text => /^\d{6}(\d{3})?$/.test(text)),
  Money: textScalar('Money', 'yuan with at most two places, "1500000.00"', text => parseMoney(text) !== undefined, text => /^-?\d{1,17}(\.\d{1,2})?$/.test(text)),
  Decimal: textScalar('Decimal', 'a decimal number as text', text => /^-?\d{1,20}(\.\d{1,20})?$/.test(text)),
  Month: textScalar('Month', 'a month, "2025-03"', text => /^\d{4}-(0[1-9]|1[0-2])$/.test(text)),
  Date: textScalar('Date', 'a day, "2025-03-31"', text => /^\d{4}-\d{2}-\d{2}$/.test(text) && isRealDate(text)),
  DateTime: dateTime,
};
