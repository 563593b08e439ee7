import { bureauDay } from '@keyaccount/contracts';
import type { SystemActor } from '@keyaccount/identity';
import type { ServiceDeps } from '@keyaccount/subgraph-kit';

const HOUR = 3_600_000;
type Settle = (settler: SystemActor, command: { readonly on: null; readonly idempotencyKey: null; readonly correlationId: string }) => Promise<unknown>;

/** Overrides and designations end by themselves (REG-7, REG-14), as teams begin and end (ORG-4): each new day of the bureau is settled once, at the start and then looked for every hour (ours). */
export const settleDaily = (deps: ServiceDeps, settler: SystemActor, settle: Settle) => {
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
      deps.log.error({ err: error, today, settler: settler.name }, 'a day was not settled; it is tried again in an hour');
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
