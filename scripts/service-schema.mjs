import { existsSync, readdirSync, readFileSync } from 'node:fs';

export const SERVICES = ['customer-registry', 'revenue-ledger', 'grading', 'organisation', 'complaints'];
const shared = readFileSync('libs/subgraph-kit/schema/shared.graphql', 'utf8');

/** The whole SDL of a service: schema.graphql, one file in schema/ for each further aggregate, what all services share. */
export const schemaOf = service => {
  const folder = `services/${service}/schema`;
  const further = existsSync(folder) ? readdirSync(folder).filter(name => name.endsWith('.graphql')).sort().map(name => `${folder}/${name}`) : [];
  return [...[`services/${service}/schema.graphql`, ...further].map(path => readFileSync(path, 'utf8')), shared].join('\n');
};
