// The typed resolvers of a service, as text.
import { existsSync, readFileSync } from 'node:fs';
import { codegen } from '@graphql-codegen/core';
import * as typescript from '@graphql-codegen/typescript';
import * as resolvers from '@graphql-codegen/typescript-resolvers';
import { parse } from 'graphql';

/** GraphQL type -> the TypeScript type its resolvers receive, in services/<name>/mappers.json: { "Customer": "./store/customers#CustomerRow" }. */
const mappersOf = service => {
  const path = `services/${service}/mappers.json`;
  return existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : {};
};

const OPTIONS = {
  federation: true,
  immutableTypes: true,
  useTypeImports: true,
  enumType: 'string-literal',
  enumsAsTypes: true,
  avoidOptionals: { field: true, inputValue: false },
  maybeValue: 'T | null',
  inputMaybeValue: 'T | null | undefined',
  contextType: './resolvers/context#Context',
  scalars: {
    CustomerCode: 'string', DivisionCode: 'string', Money: 'string', Decimal: 'string',
    Month: 'string', Date: 'string', DateTime: { input: 'Date', output: 'Date | string' },
  },
};

export const resolverTypesOf = (service, sdl) =>
  codegen({
    filename: `services/${service}/src/schema.generated.ts`,
    schema: parse(sdl),
    documents: [],
    config: { ...OPTIONS, mappers: mappersOf(service) },
    plugins: [{ typescript: {} }, { resolvers: {} }],
    pluginMap: { typescript, resolvers },
  });
