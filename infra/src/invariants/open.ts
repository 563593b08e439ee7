import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { SERVICES, type Service } from '@keyaccount/contracts';
import { startPostgres, Trouble } from '@keyaccount/local-servers';
import { z } from 'zod';
import { holdDatabases, SAFE_SETTINGS, type Databases as Held } from '../databases';
import { installationSecrets } from '../secrets';

/** Where the five databases are, and what to do when one is done with them. */
export type Opened = {
  readonly urls: Readonly<Record<Service, string>>;
  /** Somebody works on them meanwhile. */
  readonly running: boolean;
  close(): Promise<void>;
};

/** The databases of an installation on this machine, whether it runs or not. A PostgreSQL that nobody uses is stopped again. */
export const openFolder = async (folder: string): Promise<Opened> => {
  if (!existsSync(join(folder, 'secrets.json'))) throw new Trouble(`${folder} 中没有数据。请用 --data 指定数据目录。`, `There are no data in ${folder}. Name the data folder with --data.`);
  const secrets = await installationSecrets(folder);
  const postgres = await startPostgres({ folder, password: secrets.postgres, settings: SAFE_SETTINGS });
  const held: Held | undefined = await holdDatabases(postgres, secrets, folder).catch((error: unknown) => {
    // It runs: then it holds them itself.
    if (postgres.adopted && error instanceof Trouble) return undefined;
    throw error;
  });
  const urls = Object.fromEntries(SERVICES.map(name => [name, postgres.urlOf(name, `${name}_app`, secrets.databases[name].application)])) as Record<Service, string>;
  return {
    urls, running: held === undefined,
    close: async () => {
      await held?.release();
      if (held) await postgres.stop();
    },
  };
};

const addresses = z.record(z.enum(SERVICES), z.string());

/** The databases that a file names, by service. */
export const openListed = (path: string): Opened => ({ urls: addresses.parse(JSON.parse(readFileSync(path, 'utf8'))), running: true, close: async () => undefined });
