// Writes the sample city's files, as a real bureau would send them, beside what a correct system must find in them.
import { writingTo } from '@keyaccount/local-servers';
import { pathOf, runCommand, textOf, wholeNumber } from '../command-line';
import { FEWEST_CUSTOMERS, generateSample, STANDARD_SEED } from '../sample/generate';
import { STANDARD_CUSTOMERS } from '../sample/scale';
import { say } from '../say';

const HELP = `npm run sample -- [--customers N] [--seed S] [--out DIR]
  --customers   客户数 customers, ${FEWEST_CUSTOMERS} to 1000000 (${STANDARD_CUSTOMERS})
  --seed        种子 seed: the same seed and size make the same city (${STANDARD_SEED})
  --out         目录 folder (sample-city)`;

runCommand({
  help: HELP,
  options: { customers: { type: 'string' }, seed: { type: 'string' }, out: { type: 'string' } },
  run: async values => {
    const customers = wholeNumber('customers', textOf(values, 'customers', String(STANDARD_CUSTOMERS)), FEWEST_CUSTOMERS, 1_000_000);
    const seed = wholeNumber('seed', textOf(values, 'seed', String(STANDARD_SEED)), 0, 2 ** 31);
    const directory = pathOf(textOf(values, 'out', 'sample-city'));
    const began = performance.now();
    const { expected, manifest } = await writingTo(directory, () => generateSample({ seed, customers, directory }));
    say(`${directory} · ${((performance.now() - began) / 1_000).toFixed(1)} s`);
    say(`  ${manifest.customerFile.name.padEnd(20)} ${expected.customers.recorded} 户 customers`);
    say(`  ${manifest.lateCustomerFile.name.padEnd(20)} ${expected.customers.recordedLate}`);
    for (const year of [2024, 2025] as const) {
      const { rows, amount, rejected, repeated, suspense } = expected.revenue[year];
      const { name, charset } = manifest.revenueFiles[year];
      say(`  ${name.padEnd(20)} ${rows} 行 rows (${charset}) · ¥${amount} · 重复 repeated ${repeated} · 待认领 in suspense ${suspense} · 拒绝 rejected ${rejected}`);
    }
    say(`  大客户 key accounts ${expected.filing.qualifying} · 级别变更 grades changed ${expected.changes.grades} · 责任单位变更 owners changed ${expected.changes.owners}`);
    return 0;
  },
});
