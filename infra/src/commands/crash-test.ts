// Tells the story once undisturbed and then killed at random moments, until the end each time: the state must be the same.
import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { runCommand, textOf, wholeNumber } from '../command-line';
import { disturbed, undisturbed, type CrashOptions } from '../crash/crash-rounds';
import { differences, type State } from '../crash/state';
import { FEWEST_CUSTOMERS } from '../sample/generate';
import { say } from '../say';

const HELP = `npm run crash-test -- [--kills N] [--seed S] [--customers N]
  --kills       kill -9 的次数 how many kills (20)
  --seed        时刻的种子 seed of the moments (1)
  --customers   样例城市的客户数 customers of the sample city (300)`;

const complaintsOf = (name: string, state: State, reference: State): string[] => [
  ...state.violations.map(violation => `${name}:${violation}`),
  ...(state.dump.sha256 === reference.dump.sha256 ? [] : [`${name}: 状态不同 another state than undisturbed`, ...differences(reference.dump, state.dump)]),
];

const run = async (options: CrashOptions): Promise<string[]> => {
  say(`未受干扰 undisturbed, ${options.customers} 户 customers …`);
  const { state: reference, pace } = await undisturbed(options);
  say(`  ${((pace.readyMs + pace.storyMs) / 1_000).toFixed(1)} s · ${reference.dump.lines} 行 lines · sha256 ${reference.dump.sha256}`);
  const wrong = complaintsOf('undisturbed', reference, reference);
  for (let done = 0, round = 1; done < options.kills; round += 1) {
    say(`第 ${round} 座城市 city ${round}`);
    const { state, kills } = await disturbed(options, pace, done, round);
    done += kills;
    const complaints = complaintsOf(`city ${round}`, state, reference);
    say(`  ${complaints.length === 0 ? '✓' : '✗'} ${kills} 次 kills · sha256 ${state.dump.sha256}`);
    wrong.push(...complaints);
  }
  return wrong;
};

runCommand({
  help: HELP,
  options: { kills: { type: 'string' }, seed: { type: 'string' }, customers: { type: 'string' } },
  run: async values => {
    const folder = join('.cache', `crash-test-${process.pid}`);
    const built = spawnSync(process.execPath, ['scripts/build.mjs', folder], { stdio: 'inherit' });
    if (built.status !== 0) return 1;
    try {
      const options: CrashOptions = {
        script: resolve(folder, 'embedded.js'), say,
        kills: wholeNumber('kills', textOf(values, 'kills', '20'), 1, 10_000),
        seed: wholeNumber('seed', textOf(values, 'seed', '1'), 0, 2 ** 31),
        customers: wholeNumber('customers', textOf(values, 'customers', '300'), FEWEST_CUSTOMERS, 1_000_000),
      };
      const wrong = await run(options);
      for (const line of wrong) say(line);
      say(`种子 seed ${options.seed} · ${options.kills} 次 kills · ${wrong.length === 0 ? '状态相同,不变量全部成立 same state, all invariants hold' : '失败 FAILED'}`);
      return wrong.length === 0 ? 0 : 1;
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  },
});
