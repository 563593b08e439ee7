import { EVENTS, isEventType, type Service } from '@keyaccount/contracts';
import { fixedClock, sequentialIds } from '@keyaccount/test-kit';
import pino from 'pino';
import { MODULES } from '../infra/src/modules';

/** Tables of contents are made without a database: nothing is asked of it here. */
const reactionsOf = (module: (typeof MODULES)[number]): string[] => {
  const service = module.start({
    db: {} as never, clock: fixedClock('2026-01-01T00:00:00Z'), newId: sequentialIds(), log: pino({ level: 'silent' }), spoolDir: '/nowhere', settings: {},
  });
  return Object.keys(service.reactions).sort();
};

describe('who reacts to what', () => {
  it.each(MODULES.map(module => [module.source, module] as const))('%s reacts to exactly what the contracts say it does', (source, module) => {
    const promised = Object.keys(EVENTS).filter(isEventType).filter(type => (Object.keys(EVENTS[type].consumers) as Service[]).includes(source)).sort();
    expect(reactionsOf(module)).toEqual(promised);
  });
});
