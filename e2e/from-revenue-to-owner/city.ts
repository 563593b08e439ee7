import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Service } from '@keyaccount/contracts';
import { newKeyPair } from '@keyaccount/identity';
import { testDatabase, type TestDatabase } from '@keyaccount/test-kit';
import { cleanup } from '../../infra/src/cleanup';
import { MODULES } from '../../infra/src/modules';
import { quietProbe } from '../../infra/src/quiet';
import { generateSample } from '../../infra/src/sample/generate';
import { cityIn } from '../../infra/src/story/city';
import { graphClient, type GraphClient } from '../../infra/src/story/graph-client';
import { teller } from '../../infra/src/story/teller';
import { tellStory } from '../../infra/src/story/tell-story';
import { readSupergraph, startSystem } from '../../infra/src/system';

const PASSWORD = 'a-password-of-the-tests';

/** A sample city in one process, on test databases, ready to be told about. */
export const sampleCity = async (options: { customers: number; natsUrl?: string }) => {
  const onStop = cleanup();
  const folder = mkdtempSync(join(tmpdir(), 'keyaccount-e2e-'));
  onStop.add(async () => rmSync(folder, { recursive: true, force: true }));
  const directory = join(folder, 'sample');
  const { expected, manifest } = await generateSample({ customers: options.customers, directory });

  const databases = {} as Record<Service, TestDatabase>;
  for (const module of MODULES) {
    const database = await testDatabase(module);
    onStop.add(() => database.drop());
    databases[module.source] = database;
  }
  const logged: string[] = [];
  const keys = await newKeyPair('e2e');
  const { gateway } = await startSystem(
    {
      urls: databases, spoolFolder: join(folder, 'spool'), host: '127.0.0.1', port: 0, natsUrl: options.natsUrl, accessKey: keys.publicKey,
      settings: { ACCESS_TOKEN_PRIVATE_KEY: keys.privateKey, INITIAL_PASSWORD: PASSWORD, BUREAU_FILE: join(directory, manifest.bureau) },
      supergraphSdl: readSupergraph(), logging: { level: 'warn', destination: { write: (entry: string) => void logged.push(entry) } },
    },
    onStop,
  );
  const urls = Object.fromEntries(Object.entries(databases).map(([name, { url }]) => [name, url])) as Record<Service, string>;
  const probe = quietProbe(urls);
  onStop.add(() => probe.close());
  const told: string[] = [];
  return {
    expected, manifest, databases, told, logged, url: gateway.url,
    as: (username: string): GraphClient => graphClient({ url: gateway.url, username, password: PASSWORD }),
    quiet: () => probe.quiet(),
    tell: () => tellStory({ url: gateway.url, city: cityIn(directory), password: PASSWORD, quiet: () => probe.quiet(), tell: teller({ write: text => told.push(text) }) }),
    stop: () => onStop.run(),
  };
};

export type SampleCity = Awaited<ReturnType<typeof sampleCity>>;
