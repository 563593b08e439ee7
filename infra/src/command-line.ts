import { resolve } from 'node:path';
import { parseArgs, type ParseArgsConfig } from 'node:util';
import { Trouble } from '@keyaccount/local-servers';
import { say } from './say';

type Options = NonNullable<ParseArgsConfig['options']>;
export type Values = Readonly<Record<string, string | boolean | undefined>>;

/** A whole number within bounds; anything else is refused by the option's name. */
export const wholeNumber = (name: string, text: string, lowest: number, highest: number): number => {
  const value = Number(text);
  if (/^\d+$/.test(text) && value >= lowest && value <= highest) return value;
  throw new Trouble(`--${name} 应为 ${lowest} 到 ${highest} 的整数,而不是 ${text}。`, `--${name} takes a whole number from ${lowest} to ${highest}, not ${text}.`);
};

/** The text of an option, or what stands in for it. */
export const textOf = (values: Values, name: string, standard: string): string => {
  const value = values[name];
  return typeof value === 'string' ? value : standard;
};

/** A path as whoever typed it meant it: npm runs a script from the project's folder. */
export const pathOf = (text: string): string => resolve(process.env['INIT_CWD'] ?? process.cwd(), text);

const parse = (options: Options, allowPositionals: boolean): { values: Values; positionals: string[] } => {
  try {
    const { values, positionals } = parseArgs({ args: process.argv.slice(2), strict: true, allowPositionals, options: { ...options, help: { type: 'boolean' } } });
    return { values: values as Values, positionals };
  } catch (error) {
    const what = (error as Error).message.split(/\.\s/)[0];
    throw new Trouble(`命令行有误:${what}。用 --help 查看说明。`, `Wrong command line: ${what}. See --help.`);
  }
};

type Command = {
  readonly help: string;
  readonly options: Options;
  readonly positionals?: boolean;
  /** Answers the exit code. */
  run(values: Values, positionals: readonly string[]): Promise<number>;
};

/** Runs a command to its end; what its user can put right is told as a sentence, anything else with its stack. */
export const runCommand = ({ help, options, positionals = false, run }: Command): void => {
  const main = async (): Promise<number> => {
    const given = parse(options, positionals);
    if (given.values['help'] !== true) return run(given.values, given.positionals);
    say(help);
    return 0;
  };
  main().then(
    code => process.exit(code),
    (error: unknown) => {
      const plain = error instanceof Error && ['Trouble', 'GraphFailure'].includes(error.name);
      process.stderr.write(`${plain ? (error as Error).message : error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
      process.exit(1);
    },
  );
};
