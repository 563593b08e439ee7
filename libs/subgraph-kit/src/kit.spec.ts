import { GraphQLError } from 'graphql';
import { newId } from './service';
import { connection, decodeCursor, encodeCursor, pageSize, type CursorPart, type CursorValue } from './paging';
import { answer, isRefused, refused, type RefusalTable } from './refusals';
import { InvalidInput, Unavailable } from './errors';
import { executeSubgraph } from './execute';
import { SCALARS } from './scalars';
import { subgraphSchema } from './schema';

const table: RefusalTable<'Closed'> = { Closed: { code: 'RULE_VIOLATION', rule: 'LED-5', zh: '{month} 已结账。', en: '{month} is closed.' } };

const typeDefs = `
  type Query { value: Money  refuse: Int  bad: Int  away: Int  unstorable: Int  broken: Int  add(by: Int! = 1, month: Month, sums: [Sum!]): Int! }
  input Sum { amount: Money  parts: [Money!] }
  scalar Money
  scalar Month
`;
const resolvers = {
  Query: {
    value: () => '12.50',
    refuse: () => answer(table, refused('Closed', { month: '2025-03', field: 'input.month' })),
    bad: () => { throw new InvalidInput({ field: 'input.name', reason: 'NameEmpty', zh: '名称不能为空。', en: 'The name is empty.' }); },
    away: () => { throw new Unavailable({ reason: 'WatermarkIncomplete', zh: '稍后再试。', en: 'Try again later.' }); },
    unstorable: () => { throw Object.assign(new Error('invalid byte sequence for encoding "UTF8": 0x00'), { code: '22021' }); },
    broken: () => { throw new Error('relation "secret" does not exist at 10.0.0.5'); },
    add: (_: unknown, { by }: { by: number }) => by + 1,
  },
};
const service = { schema: subgraphSchema(typeDefs, resolvers), createContext: () => ({}) };
const context = { actor: undefined, correlationId: newId() };
const ask = (query: string, variables?: Record<string, unknown>) => executeSubgraph(service, { query, variables }, context);

describe('a refusal', () => {
  it('is told apart from a value', () => {
    expect(isRefused(refused('Closed'))).toBe(true);
    expect([null, undefined, 1, { refused: 3 }, {}].map(isRefused)).toEqual([false, false, false, false, false]);
  });

  it('becomes the error that the table says, in both languages, with its rule and field', async () => {
    const { errors } = await ask('{ refuse }');
    expect(errors?.[0]?.message).toBe('2025-03 已结账。');
    expect(errors?.[0]?.extensions).toEqual({ code: 'RULE_VIOLATION', reason: 'Closed', rule: 'LED-5', field: 'input.month', messageEn: '2025-03 is closed.' });
  });

  it('leaves a value as it is', () => {
    expect(answer(table, 7)).toBe(7);
    expect(answer(table, null)).toBeNull();
  });
});

describe('an answer of a subgraph', () => {
  it('names the field of invalid input', async () => {
    expect((await ask('{ bad }')).errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', reason: 'NameEmpty', field: 'input.name' });
  });

  it('says what is not there yet', async () => {
    expect((await ask('{ away }')).errors?.[0]?.extensions).toMatchObject({ code: 'UNAVAILABLE', reason: 'WatermarkIncomplete' });
  });

  it('calls a character that the database cannot keep the client’s fault', async () => {
    expect((await ask('{ unstorable }')).errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', reason: 'TextUnstorable' });
  });

  it('tells nothing of an unexpected error but a reference, and keeps the other fields', async () => {
    const result = await ask('{ value broken }');
    expect(result.data).toEqual({ value: '12.50', broken: null });
    expect(JSON.stringify(result.errors)).not.toMatch(/secret|10\.0/);
    expect(result.errors?.[0]?.extensions).toMatchObject({ code: 'INTERNAL', reference: context.correlationId });
  });

  it.each(['{ nothing }', '{', 'query($m: Month) { add(month: $m) }'])('calls %s the client’s fault', async query => {
    const { errors } = await ask(query, { m: '2025-13' });
    expect(errors?.[0]).toBeInstanceOf(GraphQLError);
    expect(errors?.[0]?.extensions['code']).toBe('BAD_USER_INPUT');
  });

  const month = { message: '月份须写作“2025-03”。', extensions: { code: 'BAD_USER_INPUT', reason: 'MonthMalformed', field: 'month', messageEn: 'A month is written "2025-03".' } };
  const money = (field: string) => ({ message: '金额须写作元,最多两位小数,如“1500000.00”。', extensions: expect.objectContaining({ code: 'BAD_USER_INPUT', reason: 'MoneyMalformed', field }) as unknown });
  it.each<[string, string, object[]]>([
    ['a literal', '{ add(month: "2025-13") }', [month]],
    ['a variable', 'query($m: Month) { add(month: $m) }', [month]],
    ['the default of a variable', 'query($other: Month = "2025-00") { add(month: $other) }', [month]],
    ['a literal deep in a list', '{ add(sums: [{ amount: "1.00" }, { parts: ["1.00", "x"] }]) }', [money('sums.1.parts.1')]],
    ['a literal of another kind', '{ add(sums: { amount: 5 }) }', [money('sums.amount')]],
    ['a variable deep in a list', 'query($sums: [Sum!]) { add(sums: $sums) }', [money('sums.1.amount'), money('sums.1.parts.0')]],
    ['a variable within a literal', 'query($amount: Money) { add(sums: [{ amount: $amount }]) }', [money('sums.0.amount')]],
    ['several variables', 'query($m: Month, $amount: Money) { add(month: $m, sums: { amount: $amount }) }', [month, money('sums.amount')]],
  ])('says in both languages what a scalar refuses in %s, and where', async (_, query, expected) => {
    const { errors } = await ask(query, { m: '2025-13', amount: '1.005', sums: [{ amount: '1.00' }, { amount: 1, parts: ['-'] }] });
    expect(errors?.map(({ message, extensions }) => ({ message, extensions }))).toEqual(expected);
  });

  it('keeps what else is wrong with the variables', async () => {
    const { errors } = await ask('query($m: Month, $by: Int!) { add(by: $by, month: $m) }', { m: 'x', by: 'y' });
    expect(errors?.map(({ extensions }) => extensions['reason'])).toEqual(['MonthMalformed', 'InvalidRequest']);
    expect(errors?.[1]?.message).toMatch(/^请求无效:/);
  });

  it('is the same for a query that was seen before', async () => {
    for (const by of [1, 2]) expect((await ask('query($by: Int!) { add(by: $by) }', { by })).data).toEqual({ add: by + 1 });
  });
});

describe('a page', () => {
  it.each([0, -1, 201, 1.5])('of %s rows is refused', first => expect(() => pageSize(first)).toThrow(InvalidInput));

  it('knows whether more follows', async () => {
    const page = connection([1, 2, 3], 2, row => encodeCursor([row]), row => row * 10, async () => 3);
    expect(page.edges.map(edge => edge.node)).toEqual([10, 20]);
    expect(page.pageInfo).toEqual({ hasNextPage: true, endCursor: encodeCursor([2]) });
    expect(await page.totalCount()).toBe(3);
  });

  it('takes only its own cursors', () => {
    const place = ['44050700001000', 1, null];
    expect(decodeCursor(encodeCursor(place), ['code', 'number', 'fen'])).toEqual(place);
    for (const cursor of ['', 'x', encodeCursor(['a']), Buffer.from('{"a":1}').toString('base64url'), Buffer.from('[[1],2,3]').toString('base64url')]) {
      expect(() => decodeCursor(cursor, ['code', 'number', 'fen'])).toThrow(InvalidInput);
    }
  });

  it.each<[CursorPart, readonly CursorValue[], readonly CursorValue[]]>([
    ['id', ['01A212d2-448b-72b2-8f33-2ede6b5e0051'], ['x', '', null, 1, '{01a212d2-448b-72b2-8f33-2ede6b5e0051}']],
    ['instant', ['2026-11-25T13:08:29.485+00:00', '2026-11-25T13:08:30.430Z'], ['2026-99-25T13:08:30Z', '2026-02-30T00:00:00Z', '1.5', 'infinity', '-271821-04-20T00:00:00.000Z', '2026-11-25', 44_050, null]],
    ['day', ['2026-11-25'], ['2026-13-25', '2026-02-30', '2026-11-25T00:00:00Z', 'x', null]],
    ['code', ['44050700001000', '~'], ['\u0000', '汕头', '543814082', '2026-11-25T13:08:30.430Z', null, 1]],
    ['word', ['A', 'IN_TIME'], ['', 'a', '1', null]],
    ['fen', [543_814_082, -1, null], [1.5, 1e30, '44050700001000', 'x']],
    ['number', [0, -1, 2_147_483_647], [2_147_483_648, 0.5, '1', null, 1e308]],
  ])('takes by %s what stands in such an order, and nothing else', (part, taken, refused) => {
    for (const value of taken) expect(decodeCursor(encodeCursor([value]), [part])).toEqual([value]);
    for (const value of refused) expect(() => decodeCursor(encodeCursor([value]), [part])).toThrow(InvalidInput);
  });
});

describe('a scalar', () => {
  it.each([
    ['Money', '1500000.00', true], ['Money', '1.5', true], ['Money', '1.005', false], ['Money', '1e3', false], ['Money', 12, false],
    ['Money', '99999999999999999.00', false], ['Month', '2025-12', true], ['Month', '2025-13', false], ['Date', '2025-02-28', true],
    ['Date', '2025-02-29', false], ['CustomerCode', '44051100001000', true], ['CustomerCode', '4405110000100', false],
    ['DivisionCode', '440511', true], ['DivisionCode', '440511001', true], ['DivisionCode', '4405110', false],
    ['Month', '0000-01', false], ['Date', '0000-01-01', false], ['DateTime', '2026-02-30T08:30:00Z', false], ['DateTime', '0000-01-05T08:30:00Z', false],
    ['Decimal', '0.25', true], ['Decimal', '1e3', false], ['DateTime', '2026-01-05T08:30:00Z', true], ['DateTime', '2026-01-05', false], ['DateTime', '2026-13-05T08:30:00Z', false],
  ])('%s takes %s: %s', (name, value, taken) => {
    const parse = () => SCALARS[name]?.parseValue(value);
    if (taken) expect(parse).not.toThrow();
    else expect(parse).toThrow(GraphQLError);
  });
});
