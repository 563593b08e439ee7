import { randomBytes, randomInt } from 'node:crypto';
import { closeSync, existsSync, fsyncSync, openSync, readFileSync, renameSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import type { Service } from '@keyaccount/contracts';
import { SERVICES } from '@keyaccount/contracts';
import { newKeyPair } from '@keyaccount/identity';
import { Trouble } from '@keyaccount/local-servers';
import { z } from 'zod';

const keyPair = z.object({ privateKey: z.string(), publicKey: z.string() });
const roles = z.object({ owner: z.string(), application: z.string() });
const schema = z.object({
  postgres: z.string(),
  /** Passwords of the two roles of each database. */
  databases: z.record(z.enum(SERVICES), roles),
  /** Signs what a signed-in person holds. */
  access: keyPair,
  /** Signs what the gateway tells a service about who asks. */
  gateway: keyPair,
  /** Shared by gateway and services: `id:base64`. */
  signingKeys: z.string(),
  /** Of the sample sign-ins. */
  samplePassword: z.string(),
});

export type Secrets = z.infer<typeof schema>;

const pathIn = (folder: string): string => join(folder, 'secrets.json');
const password = (): string => randomBytes(24).toString('base64url');

/** No letter or digit that could be read as another. */
const READABLE = 'abcdefghjkmnpqrstuvwxyz23456789';
const readable = (length: number): string => Array.from({ length }, () => READABLE[randomInt(READABLE.length)]).join('');

const make = async (): Promise<Secrets> => ({
  postgres: password(),
  databases: Object.fromEntries(SERVICES.map(name => [name, { owner: password(), application: password() }])) as Record<Service, { owner: string; application: string }>,
  access: await newKeyPair('access-1'),
  gateway: await newKeyPair('gateway-1'),
  signingKeys: `k1:${randomBytes(32).toString('base64')}`,
  samplePassword: readable(12),
});

const write = (path: string, secrets: Secrets): void => {
  const file = openSync(`${path}.new`, 'w', 0o600);
  writeSync(file, `${JSON.stringify(secrets, null, 2)}\n`);
  fsyncSync(file);
  closeSync(file);
  renameSync(`${path}.new`, path);
};

const parsed = (path: string): Secrets | undefined => {
  try {
    return schema.parse(JSON.parse(readFileSync(path, 'utf8')));
  } catch {
    return undefined;
  }
};

/** The secrets that lie in the folder, if they can be read. */
export const knownSecrets = (folder: string): Secrets | undefined => parsed(pathIn(folder));

const read = (path: string): Secrets => {
  const secrets = parsed(path);
  if (secrets) return secrets;
  throw new Trouble(`${path} 已损坏。请从备份恢复,或用 --reset 清空后重新开始。`, `${path} is damaged. Restore it from a backup, or start over with --reset.`);
};

/** Passwords and keys of this installation: made at the first start, for the owner's eyes only. */
export const installationSecrets = async (folder: string): Promise<Secrets> => {
  const path = pathIn(folder);
  if (!existsSync(path)) write(path, await make());
  return read(path);
};
