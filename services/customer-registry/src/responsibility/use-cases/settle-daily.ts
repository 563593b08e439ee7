import { bureauDay } from '@keyaccount/contracts';
import { systemActor } from '@keyaccount/identity';
import type { ServiceDeps } from '@keyaccount/subgraph-kit';
import type { settleOwnership } from './settle-ownership';

const HOUR = 3_600_000;
const settler = systemActor('ownership-settlement', ['ownership:settle']);

/** Overrides and designations end by themselves (REG-7, REG-14): each new day of the bureau is settled once, at the start and then looked for every hour (ours). */
export const settleDaily = (deps: ServiceDeps, settle: ReturnType<typeof settleOwnership>) => {
  let timer: NodeJS.Timeout | undefined;
  let settled = '';
  let running = Promise.resolve();
  const settleToday = async (): Promise<void> => {
    const today = bureauDay(deps.clock.now());
    if (today === settled) return;
    try {
      await settle(settler, { on: null, idempotencyKey: null, correlationId: deps.newId() });
      settled = today;
    } catch (error) {
      deps.log.error({ err: error, today }, 'a day of responsibility was not settled; it is tried again in an hour');
    }
  };
  const look = (): void => void (running = running.then(settleToday));
  return {
    start: (): void => {
      look();
      timer = setInterval(look, HOUR).unref();
    },
    stop: async (): Promise<void> => {
      clearInterval(timer);
      await running;
    },
  };
};
