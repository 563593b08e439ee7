import type { KeyText } from '@keyaccount/identity';
import { parseSigningKeys, type ServiceName } from '@keyaccount/subgraph-kit';
import { z } from 'zod';

const NAMES = ['customer-registry', 'revenue-ledger', 'grading', 'organisation', 'complaints'] as const satisfies readonly ServiceName[];

const port = z.coerce.number().int().min(0).max(65_535);
const jwk = z.looseObject({ kty: z.string() });
const json = <S extends z.ZodType>(schema: S) =>
  z.string().transform((text, context): unknown => {
    try {
      return JSON.parse(text) as unknown;
    } catch {
      context.addIssue('not JSON');
      return z.NEVER;
    }
  }).pipe(schema);

const environment = z.object({
  HOST: z.string().default('0.0.0.0'),
  PORT: port.default(4400),
  HEALTH_PORT: port.default(4401),
  /** Where the composed graph stands. */
  SUPERGRAPH: z.string().default('gateway/supergraph.graphql'),
  /** Where services are that do not answer under their own name: {"grading":"http://10.0.0.7:4000"}. */
  SUBGRAPH_URLS: json(z.partialRecord(z.enum(NAMES), z.url())).default({}),
  /** Shared with every service, newest first: id:base64,id:base64. */
  REQUEST_SIGNING_KEYS: z.string().transform((text, context) => {
    try {
      return parseSigningKeys(text);
    } catch (error) {
      context.addIssue(String(error));
      return z.NEVER;
    }
  }),
  /** A private JWK: tells the services who asks. */
  GATEWAY_PRIVATE_KEY: json(jwk).transform((key): KeyText => JSON.stringify(key)),
  /** Public JWKs of organisation, newest first: who is signed in. */
  ACCESS_PUBLIC_KEYS: json(z.array(jwk).min(1)).transform((keys): KeyText[] => keys.map(key => JSON.stringify(key))),
  EXPLORER: z.enum(['true', 'false']).optional(),
  NODE_ENV: z.string().optional(),
  /** Addresses of the proxies in front, comma separated: their X-Forwarded-For is believed. */
  TRUST_PROXY: z.string().optional(),
  LOG_LEVEL: z.string().default('info'),
  VERSION: z.string().optional(),
});

export type GatewayEnvironment = z.output<typeof environment> & { readonly explorer: boolean; urlOf(name: ServiceName): string };
export { NAMES as SERVICE_NAMES };

/** The settings of a gateway process; throws one sentence for each that is missing or wrong, and never a value. */
export const readEnvironment = (env: Readonly<Record<string, string | undefined>>): GatewayEnvironment => {
  const parsed = environment.safeParse(env);
  if (!parsed.success) throw new Error(`gateway settings: ${parsed.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`).join('; ')}`);
  const settings = parsed.data;
  return {
    ...settings,
    explorer: settings.EXPLORER === undefined ? settings.NODE_ENV !== 'production' : settings.EXPLORER === 'true',
    urlOf: name => settings.SUBGRAPH_URLS[name] ?? `http://${name}:4000`,
  };
};
