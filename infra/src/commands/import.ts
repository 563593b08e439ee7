// Sends a file of revenue or customers to the graph, shows how it goes, and lists the rows that were refused.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Trouble } from '@keyaccount/local-servers';
import { pathOf, runCommand, textOf, type Values } from '../command-line';
import { dataFolder } from '../data-folder';
import { charsetOfFile } from '../import/charset';
import { sendFile } from '../import/send-file';
import { STANDARD_PORT } from '../options';
import { say } from '../say';
import { graphClient, type UploadFile } from '../story/graph-client';

const HELP = `npm run import -- FILE [选项 options]
  --customers      客户文件 a file of customers, not of revenue
  --encoding E     utf-8 或 gb18030;不写则按内容判断 told from the content where nothing is said
  --url URL        网关地址 address of the gateway (http://127.0.0.1:${STANDARD_PORT})
  --user NAME      登录名 sign-in (supervisor)
  --password P     密码 password (IMPORT_PASSWORD, or that of the sample in the data folder)
  --data DIR       数据目录 data folder (.data, or KEYACCOUNT_DATA)`;

const charsetOf = (values: Values, path: string): UploadFile['charset'] => {
  const named = textOf(values, 'encoding', charsetOfFile(path)).toLowerCase();
  if (named === 'utf-8' || named === 'gb18030') return named;
  throw new Trouble(`--encoding 应为 utf-8 或 gb18030,而不是 ${named}。`, `--encoding is utf-8 or gb18030, not ${named}.`);
};

const passwordOf = (values: Values): string => {
  const given = textOf(values, 'password', process.env['IMPORT_PASSWORD'] ?? '');
  if (given) return given;
  const secrets = join(dataFolder(textOf(values, 'data', process.env['KEYACCOUNT_DATA'] ?? '') || undefined), 'secrets.json');
  if (existsSync(secrets)) return (JSON.parse(readFileSync(secrets, 'utf8')) as { samplePassword: string }).samplePassword;
  throw new Trouble('请用 --password 或 IMPORT_PASSWORD 给出密码。', 'Give the password by --password or IMPORT_PASSWORD.');
};

runCommand({
  help: HELP,
  positionals: true,
  options: {
    customers: { type: 'boolean' }, encoding: { type: 'string' }, url: { type: 'string' }, user: { type: 'string' }, password: { type: 'string' }, data: { type: 'string' },
  },
  run: async (values, [name, ...more]) => {
    if (name === undefined || more.length > 0) throw new Trouble('请给出一个文件。用 --help 查看说明。', 'Name one file. See --help.');
    const path = pathOf(name);
    if (!existsSync(path)) throw new Trouble(`没有文件 ${path}。`, `There is no file ${path}.`);
    const file = { path, charset: charsetOf(values, path) };
    const url = textOf(values, 'url', process.env['KEYACCOUNT_URL'] ?? `http://127.0.0.1:${STANDARD_PORT}`).replace(/\/(graphql)?$/, '');
    const client = graphClient({ url, username: textOf(values, 'user', 'supervisor'), password: passwordOf(values) });
    say(`${path} (${file.charset}) → ${url}`);
    return (await sendFile(client, values['customers'] === true ? 'customers' : 'revenue', file, process.stdout)) ? 0 : 1;
  },
});
