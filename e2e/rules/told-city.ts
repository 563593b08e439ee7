import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Service } from '@keyaccount/contracts';
import { newKeyPair } from '@keyaccount/identity';
import { filledDatabases, type TestDatabase } from '@keyaccount/test-kit';
import { cleanup, type Cleanup } from '../../infra/src/cleanup';
import { MODULES } from '../../infra/src/modules';
import { quietProbe } from '../../infra/src/quiet';
import { generateSample } from '../../infra/src/sample/generate';
import { cityIn } from '../../infra/src/story/city';
import { tellStory } from '../../infra/src/story/tell-story';
import { readSupergraph, startSystem } from '../../infra/src/system';

export const PASSWORD = 'a-password-of-the-tests';
/** All customers that show a rule, and a family. */
const CUSTOMERS = 150;
/** The morning on which the story is told; what is walked comes an hour later. */
const [TOLD, WALKED] = ['2026-01-05T01:00:00Z', '2026-01-05T02:00:00Z'];

/** A clock that goes on, and may be put forward. */
const clockFrom = (iso: string) => {
  const [began, first] = [performance.now(), Date.parse(iso)];
  let ahead = 0;
  return { now: () => new Date(first + ahead + performance.now() - began), forward: (days: number): void => void (ahead += days * 86_400_000) };
};

type Databases = Readonly<Record<Service, TestDatabase>>;
const byService = (databases: readonly TestDatabase[]): Databases =>
  Object.fromEntries(MODULES.map(({ source }, index) => [source, databases[index]])) as Databases;
const urlsOf = (databases: Databases): Record<Service, string> => Object.fromEntries(Object.entries(databases).map(([service, { url }]) => [service, url])) as Record<Service, string>;

/** The whole system in this process, on these databases. */
const openSystem = async (databases: Databases, began: string, onStop: Cleanup, bureauFile?: string) => {
  const clock = clockFrom(began);
  const spoolFolder = mkdtempSync(join(tmpdir(), 'keyaccount-rules-'));
  onStop.add(async () => rmSync(spoolFolder, { recursive: true, force: true }));
  const keys = await newKeyPair('rules');
  const { gateway } = await startSystem(
    {
      urls: databases, spoolFolder, host: '127.0.0.1', port: 0, accessKey: keys.publicKey, clock, supergraphSdl: readSupergraph(), logging: { level: 'error' },
      settings: { ACCESS_TOKEN_PRIVATE_KEY: keys.privateKey, INITIAL_PASSWORD: PASSWORD, BUREAU_FILE: bureauFile },
    },
    onStop,
  );
  const probe = quietProbe(urlsOf(databases));
  onStop.add(() => probe.close());
  return { url: gateway.url, clock, quiet: () => probe.quiet() };
};

const silent = { step: () => undefined, progress: () => undefined, done: () => undefined, line: () => undefined };

/** Two years of the sample city, from its revenue to its owners, as `npm start` tells them. */
const tellOn = async (databases: Databases): Promise<void> => {
  const onStop = cleanup();
  const directory = mkdtempSync(join(tmpdir(), 'keyaccount-sample-'));
  onStop.add(async () => rmSync(directory, { recursive: true, force: true }));
  try {
    const { manifest } = await generateSample({ customers: CUSTOMERS, directory });
    const { url, quiet } = await openSystem(databases, TOLD, onStop, join(directory, manifest.bureau));
    await tellStory({ url, city: cityIn(directory), password: PASSWORD, quiet, tell: silent });
  } finally {
    await onStop.run();
  }
};

/** The sample city after its story, for one file of tests: told once in a run. */
export const toldCity = async () => {
  const databases = byService(await filledDatabases({ name: 'told city', modules: MODULES, fill: opened => tellOn(byService(opened)) }));
  const onStop = cleanup();
  for (const database of Object.values(databases)) onStop.add(() => database.drop());
  return { ...(await openSystem(databases, WALKED, onStop)), urls: urlsOf(databases), stop: () => onStop.run() };
};
