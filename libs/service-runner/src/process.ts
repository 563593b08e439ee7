import type { Logger } from 'pino';

export type Stoppable = { stop(): Promise<void> };

/** Kubernetes gives 45 seconds, of which the first five go to the load balancers. */
const LONGEST_STOP_MS = 30_000;

const sentence = (error: unknown): string | undefined => {
  const name = (error as Error | null)?.name;
  return name === 'WrongEnvironment' || name === 'Trouble' ? (error as Error).message : undefined;
};

/**
 * Runs a process until SIGTERM, Ctrl-C or the end of its supervisor, then stops it in order and ends with 0.
 * What nobody expected ends it with 1; a second signal ends it at once.
 */
export const runUntilStopped = (log: Logger, start: () => Promise<Stoppable>): void => {
  const started = start();
  let stopping = false;

  const end = (code: number): never => {
    log.flush();
    process.exit(code);
  };
  const stop = async (why: string): Promise<void> => {
    if (stopping) return end(130);
    stopping = true;
    log.info({ why }, 'stopping');
    setTimeout(() => {
      log.error({}, 'did not stop in time');
      end(1);
    }, LONGEST_STOP_MS).unref();
    await (await started).stop();
    log.info({}, 'stopped');
    end(0);
  };
  const die = (error: unknown): void => {
    const plain = sentence(error);
    if (plain) process.stderr.write(`${plain}\n`);
    else log.fatal({ err: error }, 'unexpected end');
    end(1);
  };

  const stopFor = (why: string) => (): void => void stop(why).catch(die);
  process.on('SIGTERM', stopFor('SIGTERM'));
  process.on('SIGINT', stopFor('SIGINT'));
  // A child of a supervisor does not outlive it.
  process.on('disconnect', stopFor('the supervisor is gone'));
  process.on('uncaughtException', die);
  process.on('unhandledRejection', die);
  started.catch(die);
};
