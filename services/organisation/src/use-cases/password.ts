import { randomBytes, scrypt, timingSafeEqual } from 'node:crypto';
import type { PasswordRecord } from '../store/sign-ins';

/** OWASP's setting for scrypt at 16 MB a run (password storage cheat sheet); each password keeps the setting it was made with. */
const COST = { cost: 2 ** 14, blockSize: 8, parallelization: 5 } as const;
const KEY_LENGTH = 32;
const SALT_LENGTH = 16;
const MEMORY_LIMIT = 64 * 1024 * 1024;

const derive = (password: string, { salt, cost, blockSize, parallelization }: Omit<PasswordRecord, 'hash'>): Promise<Buffer> =>
  new Promise((resolve, reject) => {
    const options = { N: cost, r: blockSize, p: parallelization, maxmem: MEMORY_LIMIT };
    scrypt(password.normalize('NFKC'), salt, KEY_LENGTH, options, (error, key) => (error ? reject(error) : resolve(key)));
  });

/** Makes a password's record, with a salt of its own. */
export const keepPassword = async (password: string): Promise<PasswordRecord> => {
  const made = { salt: randomBytes(SALT_LENGTH), ...COST };
  return { ...made, hash: await derive(password, made) };
};

/** Whether the password is the one kept, in a time that does not depend on how far they agree. */
export const isPassword = async (password: string, kept: PasswordRecord): Promise<boolean> =>
  timingSafeEqual(await derive(password, kept), kept.hash);

/** What an unknown sign-in name is checked against, so that its answer takes as long: no password leads to this hash. */
export const DECOY: PasswordRecord = { salt: randomBytes(SALT_LENGTH), hash: randomBytes(KEY_LENGTH), ...COST };
