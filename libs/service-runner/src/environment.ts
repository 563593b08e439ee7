import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseSigningKeys } from '@keyaccount/subgraph-kit';
import { z } from 'zod';

/** The environment does not say what the process needs: told in one sentence, without a stack and without values. */
export class WrongEnvironment extends Error {
  override readonly name = 'WrongEnvironment';
}

const port = (standard: number) => z.coerce.number().int().min(0).max(65_535).default(standard);
const postgresUrl = z.url({ protocol: /^postgres(ql)?$/ });
const json = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};

/** Public keys in one setting: a JSON list of JWKs, newest first. */
const publicKeys = z.string().transform(json).pipe(z.array(z.looseObject({ kty: z.string() })).min(1)).transform(keys => keys.map(key => JSON.stringify(key)));

const signingKeys = z.string().transform((text, context) => {
  try {
    return parseSigningKeys(text);
  } catch (error) {
    context.addIssue((error as Error).message);
    return z.NEVER;
  }
});

const settings = (name: string) =>
  z.object({
    /** As the application role, which owns nothing. */
    DATABASE_URL: postgresUrl,
    /** As the owner, who migrates at start; without it the database must be at the newest version. */
    DATABASE_OWNER_URL: postgresUrl.optional(),
    DATABASE_POOL: z.coerce.number().int().min(2).max(200).default(10),
    NATS_URL: z.string().min(1),
    NATS_REPLICAS: z.coerce.number().int().min(1).max(5).default(1),
    HOST: z.string().default('0.0.0.0'),
    PORT: port(4_000),
    HEALTH_PORT: port(4_001),
    SPOOL_DIR: z.string().default(join(tmpdir(), `keyaccount-${name}`)),
    REQUEST_SIGNING_KEYS: signingKeys,
    GATEWAY_PUBLIC_KEYS: publicKeys,
    VERSION: z.string().optional(),
  });

export type ServiceEnvironment = z.infer<ReturnType<typeof settings>>;

/** What a service's process is told by its environment. */
export const serviceEnvironment = (name: string, environment: NodeJS.ProcessEnv): ServiceEnvironment => {
  const parsed = settings(name).safeParse(environment);
  if (parsed.success) return parsed.data;
  const wrong = parsed.error.issues.map(issue => `${issue.path.join('.')} (${issue.message})`).join(', ');
  throw new WrongEnvironment(`环境变量有误 / wrong environment of ${name}: ${wrong}`);
};
