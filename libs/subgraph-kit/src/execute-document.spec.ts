import fc from 'fast-check';
import {
  execute, getNamedType, getIntrospectionQuery, GraphQLError, isAbstractType, isObjectType, parse, validate, type ExecutionResult, type GraphQLField, type GraphQLNamedType,
} from 'graphql';
import { executeDocument } from './execute-document';
import { subgraphSchema } from './schema';

const SDL = `
  extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key"])
  scalar Money
  enum Colour { RED GREEN }
  interface Named { name: String }
  type Query { thing(id: Int! = 1): Thing things(first: Int! = 3): [Thing]! maybe: [Thing] strict: [Thing!] matrix: [[Int]] any: [Any] named: Named sum(input: Pair!): Int fails: Int! late: Thing! context: String }
  type Mutation { push(word: String!): [String!]! break: Int! }
  type Thing implements Named @key(fields: "id") { id: Int! name: String colour: Colour money: Money! maybeMoney: Money bad: Int badStrict: Int! wrong: Colour thrown: Thing! thrownMaybe: Thing child: Thing childStrict: Thing! computed(by: Int! = 2, unit: String): String! late: String! lateBad: String lateStrict: Int! iterable: [Int!] notList: [Int] date: String parentType: String }
  type Other implements Named { name: String other: Int! }
  union Any = Thing | Other
  input Pair { a: Int! b: Int = 5 }
`;

const wait = <T>(value: T): Promise<T> => new Promise(resolve => setImmediate(() => resolve(value)));
const boom = (text: string): never => {
  throw new Error(text);
};

const thing = (id: number): Record<string, unknown> => ({
  __typename: 'Thing', id, name: id % 4 === 0 ? null : `n${id}`, colour: id % 2 ? 'RED' : 'GREEN', wrong: 'BLUE',
  money: id % 5 === 4 ? 'not money' : '1.00', maybeMoney: id % 3 === 1 ? 'not money' : '2.00',
  bad: () => (id % 2 ? boom(`bad ${id}`) : id), badStrict: () => (id % 3 === 2 ? boom(`strict ${id}`) : id),
  thrown: () => (id % 3 === 0 ? new GraphQLError('returned', { extensions: { code: 'X' } }) : thing(id + 1)), thrownMaybe: () => boom('maybe'),
  child: () => (id > 6 ? null : wait(thing(id + 1))), childStrict: () => (id > 4 ? undefined : thing(id + 1)),
  computed: ({ by, unit }: { by: number; unit?: string }) => `${id * by}${unit ?? ''}`,
  late: () => wait(`late${id}`), lateBad: () => wait(id).then(() => (id % 2 ? boom('late bad') : 'fine')), lateStrict: () => wait(id % 3 ? id : null),
  iterable: new Set([id, 1]), notList: id % 2 ? 7 : [7], date: 5,
  parentType: (_: unknown, __: unknown, info: { parentType: { name: string }; fieldName: string }) => `${info.parentType.name}.${info.fieldName}`,
});

const words: string[] = [];
// No list here has elements that must be there and may fail at once: graphql-js leaves those still under way behind, and the process ends.
const schema = subgraphSchema(SDL, {
  Query: {
    thing: (_: unknown, { id }: { id: number }) => wait(thing(id)), things: (_: unknown, { first }: { first: number }) => Array.from({ length: first }, (__, n) => thing(n)),
    maybe: () => [thing(2), null, wait(thing(3)), new Error('in a list'), wait(null)], strict: () => [thing(1), wait(null)], matrix: () => [[1, 2], null, [null, 3]],
    any: () => [thing(1), { __typename: 'Other', name: 'o', other: 1 }, { __typename: 'Nothing' }, wait({ __typename: 'Other', other: null }), {}], named: () => ({ __typename: 'Other', name: 'o', other: 1 }),
    sum: (_: unknown, { input: { a, b } }: { input: { a: number; b: number } }) => a + b, fails: () => boom('fails'), late: () => wait(thing(0)), context: (_: unknown, __: unknown, context: { who: string }) => context.who,
  },
  Mutation: {
    push: async (_: unknown, { word }: { word: string }) => {
      await wait(0);
      words.push(word);
      return [...words];
    },
    break: () => boom('broken'),
  },
  Thing: { __resolveReference: ({ id }: { id: number }) => (id === 9 ? null : wait(thing(id))) },
});

type Draw = (most: number) => number;
const LITERALS: Readonly<Record<string, string>> = { id: '4', first: '5', by: '3', unit: '"u"', input: '{ a: 1 }' };
const VARIABLES: Readonly<Record<string, string>> = { id: '$id', first: '$id', by: '$id', unit: '$text', input: '{ a: $id }' };

const fieldText = (draw: Draw, field: GraphQLField<unknown, unknown>, depth: number): string | undefined => {
  const given = field.args.filter(({ name }) => name === 'input' || draw(2) === 0).map(({ name }) => `${name}: ${(draw(2) ? LITERALS : VARIABLES)[name] as string}`);
  const inner = setText(draw, getNamedType(field.type), depth - 1);
  if (inner === undefined) return undefined;
  const condition = ['', '', '', '', ' @skip(if: $yes)', ' @include(if: $no)', ' @skip(if: $no)'][draw(7)] ?? '';
  return `${given.length || draw(6) === 0 ? `k${draw(1_000_000)}: ` : ''}${field.name}${given.length ? `(${given.join(', ')})` : ''}${condition}${inner}`;
};

const setText = (draw: Draw, type: GraphQLNamedType, depth: number): string | undefined => {
  if (isAbstractType(type)) return depth < 0 ? undefined : ` { __typename ... on Thing { id name child { late } } ... on Other { other } ${type.name === 'Named' ? 'name' : ''} }`;
  if (!isObjectType(type)) return '';
  if (depth < 0) return undefined;
  const fields = Object.values(type.getFields()).filter(({ name }) => !name.startsWith('_'));
  const texts = Array.from({ length: 1 + draw(6) }, () => fieldText(draw, fields[draw(fields.length)] as GraphQLField<unknown, unknown>, depth) ?? []).flat();
  if (draw(4) === 0) texts.push('__typename');
  return texts.length ? ` { ${draw(4) ? texts.join(' ') : `... on ${type.name} { ${texts.join(' ')} } ${texts[0]}`} }` : ' { __typename }';
};

const queries = fc.array(fc.nat(), { minLength: 60, maxLength: 300 }).map(numbers => {
  let at = 0;
  const draw: Draw = most => (numbers[at++ % numbers.length] as number) % most;
  return `query Q($yes: Boolean = true, $no: Boolean!, $id: Int! = 3, $text: String)${setText(draw, schema.getQueryType() as GraphQLNamedType, 3) ?? ' { __typename }'}`;
});

/** An error as it is compared: with its place; or, where null stands above that place, with the place of the null alone. */
const told = (data: unknown, error: GraphQLError): string => {
  const path = error.path ?? [];
  let value = data;
  for (const [index, key] of path.entries()) {
    if (value === null) return `null at ${JSON.stringify(path.slice(0, index))}`;
    value = (value as Record<string, unknown> | null | undefined)?.[key];
  }
  // A fault of ours is worded shorter.
  return JSON.stringify({ ...error.toJSON(), message: error.message.replace(/^(Abstract type "\w+").*/, '$1') });
};

/** Data to the order of its fields. Of errors the order is open, and whether one is told that lies below a null that another has caused. */
const inOrder = ({ data, errors }: ExecutionResult): unknown => ({ data: JSON.stringify(data), errors: errors && [...new Set(errors.map(error => told(data, error)))].sort() });

const both = async (query: string, variableValues: Record<string, unknown> = {}, operationName?: string): Promise<[unknown, unknown]> => {
  const request = { schema, document: parse(query), contextValue: { who: 'me' }, variableValues, operationName: operationName ?? null };
  return [inOrder(await executeDocument(request)), inOrder(await execute(request))];
};

describe('a compiled operation', () => {
  it('answers what graphql-js answers, with the same errors at the same places, promises or not', async () => {
    let failing = 0;
    await fc.assert(
      fc.asyncProperty(queries, fc.boolean(), fc.option(fc.string(), { nil: undefined }), async (query, no, text) => {
        fc.pre(validate(schema, parse(query)).length === 0);
        const [mine, theirs] = await both(query, { no, ...(text === undefined ? {} : { text }) });
        expect([query, mine]).toEqual([query, theirs]);
        if ((mine as { errors?: unknown }).errors) failing += 1;
      }),
      { numRuns: 150, endOnFailure: true },
    );
    expect(failing).toBeGreaterThan(50);
  });

  it.each<[string, string, Record<string, unknown>]>([
    ['entities', '{ _entities(representations: [{ __typename: "Thing", id: 1 }, { __typename: "Thing", id: 9 }, { __typename: "Thing", id: 0 }]) { ... on Thing { id late thrown { id } } } }', {}],
    ['entities by a variable', 'query ($r: [_Any!]!) { _entities(representations: $r) { __typename ... on Thing { late } } }', { r: [{ __typename: 'Thing', id: 1 }, { __typename: 'Other' }, { __typename: 'None' }] }],
    ['the service itself', '{ _service { sdl } }', {}],
    ['a union', '{ any { __typename ... on Thing { name } ... on Other { other } } }', {}],
    ['an interface', '{ named { __typename name ... on Thing { id } } }', {}],
    ['questions about the schema', getIntrospectionQuery(), {}],
    ['a question beside data', '{ __schema { queryType { name } } context }', {}],
    ['a missing variable', 'query ($id: Int!) { thing(id: $id) { id } }', {}],
    ['a wrong variable', 'query ($id: Int!) { thing(id: $id) { id } }', { id: 'x' }],
    ['an error up to the root', '{ context fails }', {}],
    ['a name that reaches a prototype', '{ __proto__: context constructor: context }', {}],
    ['lists in lists', '{ matrix strict { late } maybe { id late } }', {}],
    ['merged fields', '{ thing { child { id } } thing { child { late ...F } } } fragment F on Thing { colour child { id } }', {}],
  ])('answers %s as graphql-js does', async (_, query, variables) => {
    const [mine, theirs] = await both(query, variables);
    expect(mine).toEqual(theirs);
  });

  it('chooses the operation by its name, and says where there is none', async () => {
    const query = 'query A { context } query B { thing { id } }';
    for (const name of ['A', 'B', 'C', undefined]) {
      const [mine, theirs] = await both(query, {}, name);
      expect(mine).toEqual(theirs);
    }
  });

  it('leaves nothing behind where one element fails at once and another later', async () => {
    // Both would end the process as an unhandled rejection: the list's first element is still under way when its second fails.
    const strict = subgraphSchema('extend schema @link(url: "https://specs.apollo.dev/federation/v2.9") type Query { list: [Item!] item: Item } type Item { late: Int! now: Int! }', {
      Query: { list: () => [{ late: () => wait(null), now: 1 }, { late: 1, now: () => boom('now') }], item: () => ({ late: () => wait(null), now: () => boom('now') }) },
    });
    const { data, errors } = await executeDocument({ schema: strict, document: parse('{ list { late now } item { late now } }'), contextValue: {}, variableValues: {}, operationName: null });
    await new Promise(resolve => setImmediate(resolve));
    expect(data).toEqual({ list: null, item: null });
    expect(errors?.map(({ message }) => message)).toEqual(['now', 'now']);
  });

  it('makes changes one after the other, and stops where one fails that must not', async () => {
    words.splice(0);
    const { data } = await executeDocument({ schema, document: parse('mutation { a: push(word: "1") b: push(word: "2") c: push(word: "3") }'), contextValue: {}, variableValues: {}, operationName: null });
    expect(data).toEqual({ a: ['1'], b: ['1', '2'], c: ['1', '2', '3'] });
    const broken = await executeDocument({ schema, document: parse('mutation { a: push(word: "4") break c: push(word: "5") }'), contextValue: {}, variableValues: {}, operationName: null });
    expect(broken.data).toBeNull();
    expect(words).toEqual(['1', '2', '3', '4']);
  });
});
