import { existsSync, readFileSync } from 'node:fs';
import type { CodegenConfig } from '@graphql-codegen/cli';

const services = ['customer-registry', 'revenue-ledger', 'grading', 'organisation', 'complaints'];

/** GraphQL type -> the TypeScript type its resolvers receive, in services/<name>/mappers.json: { "Customer": "./store/customers#CustomerRow" }. */
const mappersOf = (service: string): Record<string, string> => {
  const path = `services/${service}/mappers.json`;
  return existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')) as Record<string, string>) : {};
};

const config: CodegenConfig = {
  generates: Object.fromEntries(
    services.map(service => [
      `services/${service}/src/schema.generated.ts`,
      {
        // A service with several aggregates keeps the SDL of each beyond its first in schema/.
        schema: ['libs/subgraph-kit/schema/shared.graphql', `services/${service}/schema.graphql`, `services/${service}/schema/*.graphql`],
        plugins: ['typescript', 'typescript-resolvers'],
        config: {
          federation: true,
          immutableTypes: true,
          useTypeImports: true,
          enumType: 'string-literal',
          enumsAsTypes: true,
          avoidOptionals: { field: true, inputValue: false },
          maybeValue: 'T | null',
          inputMaybeValue: 'T | null | undefined',
          contextType: `./resolvers/context#Context`,
          mappers: mappersOf(service),
          scalars: {
            CustomerCode: 'string', DivisionCode: 'string', Money: 'string', Decimal: 'string',
            Month: 'string', Date: 'string', DateTime: { input: 'Date', output: 'Date | string' },
          },
        },
      },
    ]),
  ),
};

export default config;
