import { newId } from '@keyaccount/subgraph-kit';
import { countyHead, director } from '@keyaccount/test-kit';
import fc from 'fast-check';
import { command, dayIn, type Command } from '../history';
import { record } from './arbitraries';

const call = () => ({ idempotencyKey: null, correlationId: newId() });
const CODES = ['GOVERNMENT', 'FINANCE', 'MAKERS'] as const;
const SECTORS = ['政府机关', '金融保险', '制造'];

/** The table of groups of customers, and what units concentrate on (REG-12). */
export const RANKING_COMMANDS: readonly Command[] = [
  command({
    name: 'draw up the table of groups', weight: 1, refusals: ['SchemeDayTaken', 'SchemeInPast'], args: record({ order: fc.shuffledSubarray([0, 1, 2], { minLength: 2 }), days: fc.constantFrom(0, 1, 40) }),
    run: (story, { order, days }) => story.world.registry.useCases.setClassificationScheme(director(), {
      validFrom: dayIn(story, days), basis: '市局',
      groups: order.map((which, at) => ({ code: CODES[which] ?? '', name: SECTORS[which] ?? '', place: at + 1, sectors: [SECTORS[which] ?? ''] })), ...call(),
    }),
  }),
  command({
    name: 'rank the groups of a unit', refusals: ['UnknownGroup'], args: record({ unit: fc.constantFrom('U440513', 'U440515', 'BB4405'), groups: fc.shuffledSubarray([...CODES]) }),
    run: ({ world }, { unit, groups }) => world.registry.useCases.rankUnitGroups(countyHead(unit), { unit, groups, ...call() }),
  }),
];
