import { existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startOptions, type StartOptions } from './options';
import { sampleCityOf } from './sample-city';

let folder: string;
beforeEach(() => void (folder = mkdtempSync(join(tmpdir(), 'keyaccount-sample-city-'))));
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const options = (...args: string[]): StartOptions => {
  const read = startOptions(['--data', folder, ...args], {});
  if ('help' in read) throw new Error('asked for help');
  return read;
};
const customersIn = (): number => (JSON.parse(readFileSync(join(folder, 'sample', 'sample.json'), 'utf8')) as { customers: number }).customers;
const writtenAt = (): number => statSync(join(folder, 'sample', 'sample.json')).mtimeMs;

describe('what an installation begins with', () => {
  it('is the sample city of the size that the first start named; later starts keep it as it is', async () => {
    const city = await sampleCityOf(folder, options('--customers', '80'));
    expect(existsSync(city?.bureauFile ?? '')).toBe(true);
    expect(customersIn()).toBe(80);
    const before = writtenAt();
    await sampleCityOf(folder, options('--customers', '90'));
    expect(customersIn()).toBe(80);
    expect(writtenAt()).toBe(before);
  });

  it('is nothing where the first start said so, and stays nothing', async () => {
    expect(await sampleCityOf(folder, options('--empty'))).toBeUndefined();
    expect(await sampleCityOf(folder, options())).toBeUndefined();
    expect(existsSync(join(folder, 'sample'))).toBe(false);
  });

  it('is written again where a kill left half of it', async () => {
    await sampleCityOf(folder, options('--customers', '80'));
    rmSync(join(folder, 'sample', 'sample.json'));
    writeFileSync(join(folder, 'sample', 'revenue-2025.csv'), 'half');
    await sampleCityOf(folder, options());
    expect(customersIn()).toBe(80);
    expect(statSync(join(folder, 'sample', 'revenue-2025.csv')).size).toBeGreaterThan(10_000);
  });

  it('is a sentence where its record is damaged', async () => {
    writeFileSync(join(folder, 'story.json'), '{}');
    await expect(sampleCityOf(folder, options())).rejects.toMatchObject({ name: 'Trouble' });
  });
});
