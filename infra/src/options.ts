import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { Trouble } from '@keyaccount/local-servers';
import { pathOf } from './command-line';
import { dataFolder } from './data-folder';

export type StartOptions = {
  readonly port: number;
  /** Where everything lies that is kept. */
  readonly folder: string;
  /** Begin without the sample city. */
  readonly empty: boolean;
  /** Begin with the sample city's files, but do not tell its story. */
  readonly story: boolean;
  /** Units and people to load, in place of the sample's. */
  readonly bureauFile: string | undefined;
  readonly customers: number | undefined;
  readonly reset: boolean;
  /** Answers the questions that would be asked. */
  readonly yes: boolean;
};

export const STANDARD_PORT = 4_400;

const HELP = `npm start -- [选项 options]
  --port N         端口 port of the graph (${STANDARD_PORT})
  --data DIR       数据目录 folder of the data (.data, or KEYACCOUNT_DATA)
  --customers N    样例城市的客户数 customers of the sample city
  --empty          不装样例数据 begin without the sample city
  --bureau FILE    装入单位和人员 load units and people (services/organisation/README.md)
  --no-story       装入单位和人员,不演示 load units and people, tell no story
  --reset          清空后重新开始(先询问) start over, after asking
  --yes            不询问 do not ask
  --help           本说明 this text`;

const number = (name: string, text: string, lowest: number, highest: number): number => {
  const value = Number(text);
  if (Number.isInteger(value) && value >= lowest && value <= highest) return value;
  throw new Trouble(`--${name} 应为 ${lowest} 到 ${highest} 的整数,而不是 ${text}。`, `--${name} takes a whole number from ${lowest} to ${highest}, not ${text}.`);
};

const file = (text: string): string => {
  const path = pathOf(text);
  if (existsSync(path)) return path;
  throw new Trouble(`没有文件 ${path}。`, `There is no file ${path}.`);
};

const parse = (args: readonly string[]) => {
  try {
    return parseArgs({
      args: [...args], strict: true, allowPositionals: false,
      options: {
        port: { type: 'string' }, data: { type: 'string' }, customers: { type: 'string' }, empty: { type: 'boolean' }, bureau: { type: 'string' },
        'no-story': { type: 'boolean' }, reset: { type: 'boolean' }, yes: { type: 'boolean' }, help: { type: 'boolean' },
      },
    }).values;
  } catch (error) {
    const what = (error as Error).message.split(/\.\s/)[0];
    throw new Trouble(`命令行有误:${what}。用 --help 查看说明。`, `Wrong command line: ${what}. See --help.`);
  }
};

/** What the command line and the environment ask for; the text to print where help is asked for. */
export const startOptions = (args: readonly string[], environment: NodeJS.ProcessEnv): StartOptions | { readonly help: string } => {
  const values = parse(args);
  if (values.help) return { help: HELP };
  return {
    port: number('port', values.port ?? environment['KEYACCOUNT_PORT'] ?? String(STANDARD_PORT), 1, 65_535),
    folder: dataFolder(values.data ?? environment['KEYACCOUNT_DATA']),
    bureauFile: values.bureau === undefined ? undefined : file(values.bureau),
    customers: values.customers === undefined ? undefined : number('customers', values.customers, 1, 1_000_000),
    empty: values.empty ?? false,
    story: !(values['no-story'] ?? false),
    reset: values.reset ?? false,
    yes: values.yes ?? false,
  };
};
