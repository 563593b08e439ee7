import { codeOf } from '@keyaccount/local-servers';
import { runUntilStopped, type Stoppable } from '@keyaccount/service-runner';
import type { Logger } from 'pino';
import { cleanup, type Cleanup } from './cleanup';
import { portTaken } from './installation';
import { startOptions, type StartOptions } from './options';
import { say } from './say';

/** Opens everything; answers what is then to be done while it runs. */
type Open = (options: StartOptions, onStop: Cleanup) => Promise<() => Promise<void>>;

const start = async (options: StartOptions, open: Open): Promise<Stoppable> => {
  const onStop = cleanup();
  let meanwhile: () => Promise<void>;
  try {
    meanwhile = await open(options, onStop);
  } catch (error) {
    await onStop.run().catch(() => undefined);
    throw codeOf(error) === 'EADDRINUSE' ? portTaken(options.port) : error;
  }
  let stopping = false;
  // A failure of it ends the program, unless it failed because the program is being stopped.
  void meanwhile().catch((error: unknown) => {
    if (!stopping) throw error;
  });
  return {
    stop: async () => {
      stopping = true;
      say('停止中 stopping …');
      await onStop.run();
      say('已停止 stopped');
    },
  };
};

/** A program that somebody started at a terminal: its command line, and its end by Ctrl-C or a failure, after which nothing of it runs. */
export const runProgram = (log: Logger, open: Open): void =>
  runUntilStopped(log, async () => {
    const options = startOptions(process.argv.slice(2), process.env);
    if (!('help' in options)) return start(options, open);
    say(options.help);
    process.exit(0);
  });
