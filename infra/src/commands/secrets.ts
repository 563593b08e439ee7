// Makes the secrets of a distributed installation, once: for `docker compose`, and as input of Kubernetes secrets.
import { chmodSync, existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { MODULES } from '../modules';
import { say } from '../say';
import { installationSecrets, type Secrets } from '../secrets';
import { serviceSettings } from '../settings';

const HELP = `npm run secrets -- [--out DIR] [--postgres HOST:PORT]
  --out        目录 folder (secrets)
  --postgres   PostgreSQL 的地址 address of PostgreSQL as the services see it (postgres:5432)`;

const environmentFile = (values: Readonly<Record<string, string | undefined>>): string =>
  Object.entries(values).flatMap(([name, value]) => (value === undefined ? [] : [`${name}=${value}\n`])).join('');

/** What each process is told, as lines NAME=value. */
const environments = (secrets: Secrets, postgres: string): Readonly<Record<string, string>> => {
  const shared = { REQUEST_SIGNING_KEYS: secrets.signingKeys, GATEWAY_PUBLIC_KEYS: `[${secrets.gateway.publicKey}]` };
  const services = MODULES.map(({ name, source }) => {
    const { owner, application } = secrets.databases[source];
    const text = environmentFile({
      DATABASE_URL: `postgres://${source}_app:${application}@${postgres}/${source}`,
      DATABASE_OWNER_URL: `postgres://${source}_owner:${owner}@${postgres}/${source}`,
      ...shared,
      ...(name === 'organisation' ? serviceSettings(secrets) : {}),
    });
    return [`${name}.env`, text] as const;
  });
  const gateway = environmentFile({
    REQUEST_SIGNING_KEYS: secrets.signingKeys, GATEWAY_PRIVATE_KEY: secrets.gateway.privateKey, ACCESS_PUBLIC_KEYS: `[${secrets.access.publicKey}]`,
  });
  const server = environmentFile({
    POSTGRES_PASSWORD: secrets.postgres,
    KEYACCOUNT_DATABASES: MODULES.map(({ source }) => [source, secrets.databases[source].owner, secrets.databases[source].application].join(':')).join(' '),
  });
  return Object.fromEntries([...services, ['gateway.env', gateway], ['postgres.env', server]]);
};

const run = async (): Promise<void> => {
  const { values } = parseArgs({ options: { out: { type: 'string', default: 'secrets' }, postgres: { type: 'string', default: 'postgres:5432' }, help: { type: 'boolean' } } });
  if (values.help) return say(HELP);
  const folder = resolve(values.out);
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const known = existsSync(join(folder, 'secrets.json'));
  const secrets = await installationSecrets(folder);
  for (const [name, text] of Object.entries(environments(secrets, values.postgres))) {
    const path = join(folder, name);
    writeFileSync(path, text, { mode: 0o600 });
    chmodSync(path, 0o600);
  }
  say(known ? `${folder}:沿用已有的密钥 the secrets that were there are kept` : `${folder}:已生成 made`);
  say(`样例登录密码 password of the first sign-ins: ${secrets.samplePassword}`);
};

run().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exit(1);
});
