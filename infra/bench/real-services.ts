import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Service } from '@keyaccount/contracts';
import { openService } from '@keyaccount/service-runner';
import type { RunningService } from '@keyaccount/subgraph-kit';
import { createLogger } from '@keyaccount/telemetry';
import { MODULES } from '../src/modules';

/** The five services on filled databases, for reading only: nothing is consumed and nothing sent. */
export const openServices = async (urls: Readonly<Record<Service, { readonly url: string }>>): Promise<Record<string, RunningService>> => {
  const log = createLogger('bench', { level: 'error' });
  const open = await Promise.all(
    MODULES.map(module => openService({ module, databaseUrl: urls[module.source].url, spoolDir: join(tmpdir(), 'keyaccount-bench'), settings: {}, log })),
  );
  return Object.fromEntries(open.map(({ module, service }) => [module.name, service]));
};
