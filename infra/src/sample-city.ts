import { existsSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Service } from '@keyaccount/contracts';
import { Trouble, writingTo } from '@keyaccount/local-servers';
import { z } from 'zod';
import type { DatabaseUrls } from './databases';
import type { StartOptions } from './options';
import { quietProbe } from './quiet';
import { generateSample } from './sample/generate';
import { MANIFEST } from './sample/manifest';
import { STANDARD_CUSTOMERS } from './sample/scale';
import { say } from './say';
import { cityIn } from './story/city';
import { teller } from './story/teller';
import { tellStory } from './story/tell-story';

/** What an installation began with; it stays so. */
const schema = z.object({ sample: z.object({ customers: z.number().int(), told: z.boolean() }).nullable() });
type Beginning = z.infer<typeof schema>;

const STATE = 'story.json';

const write = (folder: string, beginning: Beginning): void => {
  const path = join(folder, STATE);
  writeFileSync(`${path}.new`, `${JSON.stringify(beginning)}\n`);
  renameSync(`${path}.new`, path);
};

const known = (path: string): Beginning | undefined => {
  try {
    return schema.parse(JSON.parse(readFileSync(path, 'utf8')));
  } catch {
    return undefined;
  }
};

const beginningOf = (folder: string, { empty, customers }: StartOptions): Beginning => {
  const path = join(folder, STATE);
  if (existsSync(path)) {
    const held = known(path);
    if (held) return held;
    throw new Trouble(`${path} 已损坏,请用 --reset 清空后重新开始。`, `${path} is damaged; start over with --reset.`);
  }
  const beginning = { sample: empty ? null : { customers: customers ?? STANDARD_CUSTOMERS, told: false } };
  write(folder, beginning);
  return beginning;
};

/** The sample city of an installation; undefined where it began empty. */
export type SampleCity = {
  /** Units and people, for organisation to load. */
  readonly bureauFile: string;
  /** Tells the story, unless it was told to its end before. */
  tell(system: { readonly url: string; readonly password: string; readonly databases: Readonly<Record<Service, DatabaseUrls>> }): Promise<void>;
};

/** Makes the sample city's files at the first start of an installation that does not begin empty. */
export const sampleCityOf = (folder: string, options: StartOptions): Promise<SampleCity | undefined> =>
  writingTo(folder, async () => {
    const { sample } = beginningOf(folder, options);
    if (!sample) return undefined;
    const directory = join(folder, 'sample');
    if (!existsSync(join(directory, MANIFEST))) {
      rmSync(directory, { recursive: true, force: true });
      await generateSample({ directory, customers: sample.customers });
      say(`样例城市 sample city · ${sample.customers} 户 customers · ${directory}`);
    }
    return {
      bureauFile: join(directory, 'bureau.json'),
      tell: async ({ url, password, databases }) => {
        if (sample.told || !options.story) return;
        const probe = quietProbe(Object.fromEntries(Object.entries(databases).map(([name, { url: address }]) => [name, address])) as Record<Service, string>);
        try {
          await tellStory({ url, password, city: cityIn(directory), tell: teller(process.stdout), quiet: () => probe.quiet() });
        } finally {
          await probe.close();
        }
        write(folder, { sample: { ...sample, told: true } });
      },
    };
  });
