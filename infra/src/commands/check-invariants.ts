// Reads the five databases and checks what must hold once all is quiet; 1 where something does not.
import { writeFileSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import { Trouble } from '@keyaccount/local-servers';
import { pathOf, runCommand, textOf, wholeNumber, type Values } from '../command-line';
import { dataFolder } from '../data-folder';
import { canonicalDump } from '../invariants/canonical-dump';
import { readDatabases } from '../invariants/databases';
import { checkInvariants, holds, told } from '../invariants/invariants';
import { openFolder, openListed, type Opened } from '../invariants/open';
import { quietProbe } from '../quiet';
import { say } from '../say';

const HELP = `npm run check -- [选项 options]
  --data DIR         数据目录 data folder (.data, or KEYACCOUNT_DATA)
  --databases FILE   各服务数据库的地址 a JSON file with the address of each service's database, instead of a data folder
  --wait SECONDS     等待事件处理完毕 how long to wait until all is quiet (60)
  --dump FILE        写出不含时间和编号的内容 also write what the services hold, without times and ids`;

const open = (values: Values): Promise<Opened> | Opened =>
  typeof values['databases'] === 'string' ? openListed(pathOf(values['databases'])) : openFolder(dataFolder(textOf(values, 'data', process.env['KEYACCOUNT_DATA'] ?? '') || undefined));

const untilQuiet = async ({ urls, running }: Opened, seconds: number): Promise<void> => {
  if (!running || seconds === 0) return;
  const probe = quietProbe(urls);
  const late = pause(seconds * 1_000, 'late' as const, { ref: false });
  const outcome = await Promise.race([probe.quiet().then(() => 'quiet' as const), late]);
  if (outcome === 'quiet') return probe.close();
  throw new Trouble(`${seconds} 秒内事件未处理完。`, `Events are still under way after ${seconds} seconds.`);
};

const check = async (values: Values, opened: Opened): Promise<boolean> => {
  await untilQuiet(opened, wholeNumber('wait', textOf(values, 'wait', '60'), 0, 86_400));
  const databases = readDatabases(opened.urls);
  try {
    const outcomes = await checkInvariants(databases, outcome => say(told(outcome)));
    const dump = await canonicalDump(databases);
    if (typeof values['dump'] === 'string') writeFileSync(pathOf(values['dump']), dump.text);
    say(`  内容 contents ${dump.lines} 行 lines · sha256 ${dump.sha256}`);
    const held = holds(outcomes);
    say(held ? '全部成立 all invariants hold' : '有不成立的 some invariants do not hold');
    return held;
  } finally {
    await databases.close();
  }
};

runCommand({
  help: HELP,
  options: { data: { type: 'string' }, databases: { type: 'string' }, wait: { type: 'string' }, dump: { type: 'string' } },
  run: async values => {
    const opened = await open(values);
    try {
      return (await check(values, opened)) ? 0 : 1;
    } finally {
      await opened.close();
    }
  },
});
